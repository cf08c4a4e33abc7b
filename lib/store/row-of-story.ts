import { canonicalUrl } from '../extract/canonical-url.ts';
import type { Story, StoryCard } from '../model.ts';
import type { Library } from './library.ts';
import { mergeCards, mergeNotes } from './merge-rows.ts';

/**
 * The row that a story belongs to: the one under its canonical address. Links that an import brought in may hold the
 * address at which the story was read, or its http twin; they are joined into that row, with their tags and notes.
 * Needs a transaction over stories, highlights, notes and corrections.
 * @returns null where nothing is known of the story
 */
export async function rowOfStory(library: Library, story: Story): Promise<StoryCard | null> {
  const own = (await library.stories.get({ canonicalUrl: story.canonicalUrl })) ?? null;
  const addresses = [story.canonicalUrl, canonicalUrl(story.url, null)].flatMap(bothSchemes);
  const links = (await library.stories.where('canonicalUrl').anyOf(addresses).toArray()).filter((card) => card.capturedAt === null && card.id !== own?.id);
  let row = own;
  for (const link of links) row = row ? await absorb(library, row, link) : link;
  return row;
}

/** Takes a link and all that hangs on it into another row. */
async function absorb(library: Library, row: StoryCard, link: StoryCard): Promise<StoryCard> {
  const merged = { ...mergeCards(row, link), noteCount: row.noteCount + link.noteCount };
  await library.highlights.where({ storyId: link.id }).modify({ storyId: row.id });
  await library.corrections.where({ storyId: link.id }).modify({ storyId: row.id });
  const written = (await library.notes.where({ storyId: row.id }).toArray()).find((note) => note.highlightId === null);
  for (const note of await library.notes.where({ storyId: link.id }).toArray()) {
    const moved = { ...note, storyId: row.id };
    const isSecond = note.highlightId === null && written !== undefined;
    if (isSecond) await library.notes.delete(note.id);
    await library.notes.put(isSecond ? mergeNotes(written, moved) : moved);
  }
  await library.stories.delete(link.id);
  await library.stories.put(merged);
  return merged;
}

/** An address by https and by http: lists that were kept for years still name stories by http. */
function bothSchemes(address: string): string[] {
  const rest = /^https?:(\/\/.*)$/.exec(address)?.[1]; // matches "https://a.example/b"
  return rest === undefined ? [] : [`https:${rest}`, `http:${rest}`];
}
