import type { StoryCard } from '../model.ts';
import { askedWords, holdsWords, searchWords } from './search-words.ts';

/** Somebody who speaks in saved stories. */
export interface Voiced {
  name: string;
  /** In how many stories. */
  stories: number;
}

/** A name: with a capital, or in a script that has none, small words of nobility before it. What else speaks is called by what it is, and is another in each story. */
const NAME = /^(?:(?:d[aeiu]|del|della|van|von|der|den|ten|ter|l[ae]|el|al|bin|ibn)[\s-]+|d['’])*['’“"]?[\p{Lu}\p{Lt}\p{Lo}@\d]/u;

/** Everybody with a name who speaks in these stories, those of most stories first, then by name. */
export function listPeople(cards: readonly StoryCard[]): Voiced[] {
  const counts = new Map<string, number>();
  for (const card of cards) for (const name of card.speakers) if (NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const people = [...counts].map(([name, stories]) => ({ name, stories }));
  return people.sort((one, other) => other.stories - one.stories || (one.name < other.name ? -1 : 1));
}

/** Those of them whose names fit what is typed. */
export function findPeople(people: readonly Voiced[], typed: string): Voiced[] {
  const asked = askedWords(typed);
  return asked.length === 0 ? [...people] : people.filter(({ name }) => holdsWords(searchWords([name]), asked));
}
