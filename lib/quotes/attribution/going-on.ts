import { isAmong } from '../among.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolver.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Voice } from './attribute.ts';
import type { Link } from './link.ts';

/** Verbs of somebody who has spoken already. */
const GOES_ON = 'add continue conclude elaborate';

/** A heading that names one person alone turns to them. */
export function headed(one: ReadPiece, resolver: Resolver): void {
  const [name, second] = one.mentions.filter((mention) => mention.kind === 'name' && mention.of !== 'group');
  if (!name || second || name.entity < 0) return;
  resolver.notice(name.entity, 1.8);
}

/** `She added`, `he continued`: who goes on is who spoke last, where the pronoun allows it; and a source that has just spoken has no other name than `he`. */
export function goesOn(link: Link, voice: Voice | null, resolver: Resolver, piece: number): { entity: Entity; sure: number } | null {
  const { subject, report } = link;
  if (!voice || !subject || subject.entity >= 0 || subject.kind !== 'pronoun' || !subject.gender) return null;
  const { entity } = voice;
  if (!isAmong(report?.cue.lemma, GOES_ON) && !(entity.kind === 'unnamed' && voice.piece === piece)) return null;
  if (entity.kind === 'group' || entity.kind === 'document' || (entity.gender && entity.gender !== subject.gender) || !resolver.heard(entity.id)) return null;
  subject.entity = entity.id;
  subject.sure = Math.min(0.97, voice.sure);
  return { entity, sure: subject.sure };
}

/** Whoever just asked does not answer. */
export function answersTo(link: Link, asker: number): ReadonlySet<number> | undefined {
  return asker >= 0 && link.subject && link.subject.kind !== 'name' && link.report?.cue.stance !== 'asks' ? new Set([asker]) : undefined;
}
