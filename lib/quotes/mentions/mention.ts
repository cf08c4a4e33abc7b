import type { Gender } from '../lexicon.ts';

/** A place where the story names, describes or points at somebody. Positions are token indexes inside one piece. */
export interface Mention {
  piece: number;
  first: number;
  last: number;
  /** First token of the name or head noun itself: `Loeb's attorney [Mark Heller]`. */
  core: number;
  text: string;
  kind: 'name' | 'role' | 'pronoun';
  /** The name alone as written, without titles and roles: `J.C. Moor`; for others the text. */
  name: string;
  /** Words of the name alone; for a role its head noun. */
  words: string[];
  honorific: string | null;
  /** "intimacy coordinator": what the words before or after the name, or the noun, say. */
  role: string | null;
  of: 'person' | 'group' | 'document' | 'unknown';
  gender: Gender;
  many: boolean;
  /** `the`, `a`, `his`, or nothing at all. */
  determiner: 'definite' | 'indefinite' | 'possessive' | 'bare';
  /** The mention that stands as possessor (`Loeb's attorney`, `his publicist`). */
  possessor: Mention | null;
  /** A name that only describes another: `[Trilith] president Rob Parker`, `Novak’s film`. */
  modifier: boolean;
  /** `Harry and Meghan`: the two, or more, that the mention joins. */
  parts: Mention[];
  /** Set by the entity stage: index into the entities, -1 while unknown. */
  entity: number;
  /** How sure the entity is, where it had to be found out; absent where the name itself says it. */
  sure?: number;
}

/** A mention with the least that one has, and what is said of this one. */
export function mentionOf(own: Pick<Mention, 'piece' | 'first' | 'last' | 'core' | 'text' | 'kind' | 'words'> & Partial<Mention>): Mention {
  return { name: own.text, honorific: null, role: null, of: 'person', gender: null, many: false, determiner: 'bare', possessor: null, modifier: false, parts: [], entity: -1, ...own };
}
