import { checkArticle } from '../article/allow-list.ts';
import { articleBlocks } from '../article/blocks.ts';
import type { StoryCard } from '../model.ts';
import type { StoryWords } from '../search/find-stories.ts';
import { searchWords } from '../search/search-words.ts';
import type { Library } from './library.ts';
import type { StoryText } from './schema.ts';

/** A story's words, for searching: made from its other rows whenever one of them is written. */
export interface WordsRow extends StoryWords {
  id: string;
  /** When it was made, so that an open page can ask for what is new. */
  at: number;
}

/** What the words of a story are made from. Whoever changes one of the last three changes the words with it. */
export const WORDS_FROM = ['stories', 'texts', 'highlights', 'notes'] as const;

/** Stories that are read at once. */
const AT_ONCE = 50;

/** Makes the words of these stories anew; a story that is gone loses them. Needs a transaction over what they are made from. */
export async function renewWords(library: Library, ids: readonly string[], now: number): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const step = ids.slice(at, at + AT_ONCE);
    const [cards, texts, highlights, notes] = await Promise.all([
      library.stories.bulkGet(step),
      library.texts.bulkGet(step),
      library.highlights.where('storyId').anyOf(step).toArray(),
      library.notes.where('storyId').anyOf(step).toArray(),
    ]);
    const marks = Map.groupBy(highlights, ({ storyId }) => storyId);
    const written = Map.groupBy(notes, ({ storyId }) => storyId);
    const there = cards.flatMap((card, place) => (card ? [{ card, text: texts[place] }] : []));
    const gone = step.filter((_, place) => !cards[place]);
    if (gone.length > 0) await library.words.bulkDelete(gone);
    await library.words.bulkPut(
      there.map(({ card, text }) => {
        const [own, beside] = [marks.get(card.id) ?? [], written.get(card.id) ?? []];
        const words = searchWords([...wordsOfStory(card, text), ...own.map(({ anchor }) => anchor.exact), ...beside.map((note) => note.text)]);
        return { id: card.id, at: now, words, highlightCount: own.length, noteCount: beside.length };
      }),
    );
  }
}

function wordsOfStory(card: StoryCard, text: StoryText | undefined): string[] {
  const row = [card.title, card.siteName, ...card.byline, ...card.speakers];
  // Where damage took the text, the rest is still found: a note on such a story must be stored all the same.
  const article = text && checkArticle(text.story.article);
  return article ? [...row, text.story.dek ?? '', ...text.story.keyPoints, ...articleBlocks(article).map((block) => block.text)] : row;
}
