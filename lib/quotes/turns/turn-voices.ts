import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolver.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Turn } from './find-turns.ts';

/** Who speaks in the first person, and how sure that is. */
export interface FirstPerson {
  entity: Entity;
  sure: number;
}

/** Who says `I` in each turn of an interview: by the turn's label, else whom the title and the lines above it tell of. */
export function turnVoices(turns: ReadonlyMap<number, Turn>, read: readonly ReadPiece[], resolver: Resolver): Map<number, FirstPerson> {
  const voices = new Map<number, FirstPerson>();
  if (turns.size === 0) return voices;
  const guest = interviewed(turns, read, resolver.entities);
  for (const [piece, turn] of turns) {
    if (turn.part === 'question') continue;
    const named = turn.label && turn.label !== 'A' ? byLabel(turn.label, resolver.entities) : null;
    const voice = named ?? (turn.label === null || turn.label === 'A' || onlyOneAnswers(turns) ? guest : null);
    if (voice) voices.set(piece, voice);
  }
  return voices;
}

/** Whom the questions of an interview are put to. */
export function interviewed(turns: ReadonlyMap<number, Turn>, read: readonly ReadPiece[], entities: readonly Entity[]): FirstPerson | null {
  const first = Math.min(...turns.keys());
  const scores = new Map<number, number>();
  for (const one of read) {
    if (one.index >= first) break;
    for (const mention of one.mentions) {
      const entity = entities[mention.entity];
      if (mention.kind !== 'name' || mention.parts.length > 0 || !entity || entity.kind === 'group' || entity.kind === 'document') continue;
      const weight = one.piece.place === 'body' ? (mention.modifier ? 0.5 : 1) : one.piece.place === 'title' ? 4 : 2;
      scores.set(entity.id, (scores.get(entity.id) ?? 0) + weight * (entity.kind === 'person' ? 1 : 0.6));
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const entity = best ? entities[best[0]] : undefined;
  if (!best || !entity) return null;
  return { entity, sure: second && second[1] > 0.6 * best[1] ? 0.75 : 1 };
}

const onlyOneAnswers = (turns: ReadonlyMap<number, Turn>): boolean => new Set([...turns.values()].filter(({ part }) => part === 'answer').map(({ label }) => label)).size === 1;

/** `HOLT`, `ANNA HOLT`, `Anna`, `AH`: the person whose name or initials a label gives. */
function byLabel(label: string, entities: readonly Entity[]): FirstPerson | null {
  const flat = label.toLowerCase().replace(/\./g, '');
  const persons = entities.filter(({ kind, parts }) => parts.length === 0 && (kind === 'person' || kind === 'unknown'));
  const named = persons.filter((entity) => entity.name.toLowerCase() === flat || entity.words.some((word) => word.toLowerCase() === flat));
  const initialled = persons.filter((entity) => entity.words.length > 1 && entity.words.map((word) => word.charAt(0)).join('').toLowerCase() === flat.replace(/\s/g, ''));
  const [entity] = [...named, ...initialled].sort((a, b) => b.words.length - a.words.length || b.mentions - a.mentions);
  return entity ? { entity, sure: 1 } : null;
}
