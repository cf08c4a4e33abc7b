import type { Held } from './database.ts';

/** What Greenroom's screens have confirmed of one story. */
export interface PromisedStory {
  readonly id: string;
  readonly title: string;
  /** Where it may lie: in both while it is not confirmed that it was moved. */
  places: ('list' | 'bin')[];
  /** Words of its notes, each of a kind. */
  readonly words: Set<string>;
  readonly tags: Set<string>;
  /** The ids of its highlights. */
  readonly highlights: Set<string>;
  /** Where a highlight was begun, so that none lies on another. */
  readonly marked: Set<string>;
}

/** All that was confirmed to the reader, and so must never be lost. */
export class Promised {
  readonly stories = new Map<string, PromisedStory>();
  private written = 0;

  /** A word for a story that was never written before. */
  word({ title }: PromisedStory): string {
    return `${title.replace(/\W/g, '')}w${String(++this.written)}`;
  }

  /** A story was said to be saved; saved again it is the same one. */
  save(id: string, title: string): PromisedStory {
    const there = this.stories.get(id);
    if (there) return there;
    const story: PromisedStory = { id, title, places: ['list'], words: new Set(), tags: new Set(), highlights: new Set(), marked: new Set() };
    this.stories.set(id, story);
    return story;
  }

  /** How many things were confirmed. */
  get count(): number {
    return [...this.stories.values()].reduce((sum, { words, tags, highlights }) => sum + 1 + words.size + tags.size + highlights.size, 0);
  }

  /** Where it was not known whether a story was moved, it is now. */
  settle(held: Held): void {
    for (const story of this.stories.values()) story.places = [held.binned.some(({ id }) => id === story.id) ? 'bin' : 'list'];
  }

  /** What was confirmed and is not there, each in a sentence. */
  lostFrom(held: Held): string[] {
    return [...this.stories.values()].flatMap((story) => lostOf(story, held));
  }
}

/** The words of a note; where two windows wrote, a line may end between them. */
export function wordsOf(note: string): string[] {
  return note.split(/\s+/);
}

function lostOf({ id, title, places, words, tags, highlights }: PromisedStory, held: Held): string[] {
  const saved = held.stories.find((story) => story.id === id && story.savedAt !== null);
  const binned = held.binned.find((story) => story.id === id);
  if (!saved && !binned) return [`${title} is gone`];
  const lost: string[] = [];
  if (!places.includes(saved ? 'list' : 'bin')) lost.push(`${title} lies in the ${saved ? 'list' : 'bin'}`);
  const card = saved ?? binned?.card;
  if (card?.title !== title) lost.push(`${title} is called ${card?.title ?? 'nothing'}`);
  const notes = (saved ? held.notes.filter(({ storyId }) => storyId === id) : (binned?.notes ?? [])).flatMap(({ text }) => wordsOf(text));
  const marks = (saved ? held.highlights.filter(({ storyId }) => storyId === id) : (binned?.highlights ?? [])).map((mark) => mark.id);
  for (const word of words) if (!notes.includes(word)) lost.push(`the note on ${title} lacks ${word}: “${notes.join(' ')}”`);
  for (const tag of tags) if (!card?.tags.includes(tag)) lost.push(`${title} lacks the tag ${tag}`);
  for (const mark of highlights) if (!marks.includes(mark)) lost.push(`${title} lacks a highlight`);
  return lost;
}
