import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolver.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Voice } from './attribute.ts';
import type { Link } from './link.ts';

/** Verbs of somebody who has spoken already. */
const GOES_ON = /^(?:add|continue|conclude|elaborate)$/;

/** A heading that names one person alone turns to them. */
export function headed(one: ReadPiece, resolver: Resolver): void {
  const [name, second] = one.mentions.filter((mention) => mention.kind === 'name' && mention.of !== 'group');
  if (!name || second || name.entity < 0) return;
  resolver.notice(name.entity, 1.8);
}

/** `She added`, `he continued`: who goes on is who spoke last, where the pronoun allows it. */
export function goesOn(link: Link, voice: Voice | null, resolver: Resolver): { entity: Entity; sure: number } | null {
  const { subject, report } = link;
  if (!voice || !subject || subject.entity >= 0 || subject.kind !== 'pronoun' || !subject.gender || !GOES_ON.test(report?.cue.lemma ?? '')) return null;
  const { entity } = voice;
  if (entity.kind === 'group' || entity.kind === 'document' || (entity.gender && entity.gender !== subject.gender) || !resolver.heard(entity.id)) return null;
  subject.entity = entity.id;
  subject.sure = 0.97;
  return { entity, sure: 0.97 };
}

/** Whoever just asked does not answer. */
export function answersTo(link: Link, asker: number): ReadonlySet<number> | undefined {
  return asker >= 0 && link.subject?.kind === 'pronoun' && link.report?.cue.stance !== 'asks' ? new Set([asker]) : undefined;
}
