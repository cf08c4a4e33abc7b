import type { Gender } from '../lexicon.ts';

/** Somebody whom the story tells of, under all the forms it uses. */
export interface Entity {
  id: number;
  /** The fullest form that the story gives, without titles and roles. */
  name: string;
  words: string[];
  kind: 'person' | 'group' | 'document' | 'unnamed' | 'unknown';
  gender: Gender;
  /** Role phrases in lower case: "intimacy coordinator", "director". */
  roles: string[];
  /** Each form with how often it stands. */
  forms: Map<string, number>;
  mentions: number;
  /** Index of the person or group that this unnamed one belongs to ("Novak's lawyers"), -1 for none. */
  owner: number;
  /** The persons of a couple or group of named people. */
  parts: number[];
}

/** A new entity of the given name. */
export function makeEntity(id: number, name: string, words: string[], kind: Entity['kind'], gender: Gender): Entity {
  return { id, name, words, kind, gender, roles: [], forms: new Map(), mentions: 0, owner: -1, parts: [] };
}

/** Counts one more use of a form. */
export function countForm(entity: Entity, form: string): void {
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
  entity.mentions++;
}
