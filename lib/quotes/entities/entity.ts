import type { Mention } from '../mentions/mention.ts';
import type { Gender } from '../lexicon.ts';

/** Somebody whom the story tells of, under all the forms it uses. */
export interface Entity {
  id: number;
  /** The fullest form that the story gives, without titles and roles. */
  name: string;
  words: string[];
  kind: 'person' | 'group' | 'document' | 'unnamed' | 'unknown';
  gender: Gender;
  /** Role phrases in lower case, as they came, each once: "intimacy coordinator", "director". */
  roles: Set<string>;
  /** What the story calls them where it brings them in, as it stands there: "Harbor Films CEO"; null where it does not. */
  introduction: string | null;
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
  return { id, name, words, kind, gender, roles: new Set(), introduction: null, forms: new Map(), mentions: 0, owner: -1, parts: [] };
}

/** Counts one more use of a form. */
export function countForm(entity: Entity, form: string): void {
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
  entity.mentions++;
}

/** `the Moor Mill spokesman` is not the one of another house. */
export function isOther(entity: Entity, mention: Mention): boolean {
  if (entity.kind !== 'unnamed') return false;
  const houses = mention.text.slice(1).match(/[A-ZÀ-Þ][^\s’'-]+/g);
  return houses !== null && ![...entity.forms.keys()].some((form) => houses.every((house) => form.includes(house)));
}

/** `Holt’s former agent`: what stands after the owner. */
export function afterOwner(mention: Mention): string {
  const owner = mention.possessor?.text ?? '';
  const at = mention.text.indexOf(owner);
  return mention.text.slice(at < 0 ? 0 : at + owner.length).replace(/^['’‘`]?s?\s+/, '');
}
