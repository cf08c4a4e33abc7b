import type { Resolver } from '../entities/resolver.ts';
import type { QuoteInput } from '../piece.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Turn } from './find-turns.ts';
import { findTurns } from './find-turns.ts';
import type { FirstPerson } from './turn-voices.ts';
import { interviewed, turnVoices } from './turn-voices.ts';

/** Who says `I` and who is called `you` in a story. */
export interface Talk {
  turns: ReadonlyMap<number, Turn>;
  /** Who answers, by piece. */
  voices: ReadonlyMap<number, FirstPerson>;
  /** Whom the questions are put to. */
  guest: FirstPerson | null;
  /** The story's only author, who says `I` outside an interview's turns. */
  author: FirstPerson | null;
}

/** `I told them`: a story in which its author appears. */
const FIRST_PERSON = 'i';

/** Reads a story for turns of an interview, and for an author who speaks of themselves. */
export function readTalk(read: readonly ReadPiece[], input: QuoteInput, resolver: Resolver): Talk {
  const turns = findTurns(read, new Set(input.strong));
  const voices = turnVoices(turns, read, resolver);
  const guest = turns.size > 0 ? interviewed(turns, read, resolver.entities) : null;
  const [name, second] = input.byline;
  const speaks = name !== undefined && second === undefined && read.some((one) => !turns.has(one.index) && one.mentions.some((mention) => mention.kind === 'pronoun' && mention.words[0] === FIRST_PERSON));
  return { turns, voices, guest, author: speaks ? { entity: resolver.named(name).entity, sure: 0.9 } : null };
}
