import { articleBlocks } from '../article/blocks.ts';
import type { Result } from '../model.ts';
import type { Passage } from '../search/find-snippet.ts';
import { changeLibrary, withLibrary } from './db.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';
import { renewWords, WORDS_FROM, type WordsRow } from './story-words.ts';

/** Rows of words that are read at once: what the browser unpacks of them within a frame or two. */
const SLICE = 250;

/**
 * The words of all stories, slice by slice, then those that were made since, whenever any are.
 * @param told gets each slice; `isAll` once there is none left to read
 * @returns a function that stops it
 */
export function watchWords(told: (rows: WordsRow[], isAll: boolean) => void): () => void {
  let isStopped = false;
  /** Up to which story all are read; null once all are. */
  let readTo: string | null = '';
  let newFrom = Date.now();
  const read = async (library: Library): Promise<Result<null>> => {
    while (readTo !== null && !isStopped) {
      const slice: WordsRow[] = await library.words.where('id').above(readTo).limit(SLICE).toArray();
      readTo = slice.length < SLICE ? null : (slice.at(-1)?.id ?? null);
      if (!isStopped) told(slice, false);
    }
    const made = await library.words.where('at').aboveOrEqual(newFrom).toArray();
    newFrom = made.reduce((latest, { at }) => Math.max(latest, at), newFrom);
    if (!isStopped) told(made, true);
    return { ok: true, value: null };
  };
  // A library that can't be read any more is told where its stories are watched.
  const stop = watchLibrary(['words'], read, () => undefined);
  return () => {
    isStopped = true;
    stop();
  };
}

/** Makes the words of stories that have none: links that were saved just now, and whatever was lost. */
export function fillWords(ids: readonly string[], now = Date.now()): Promise<Result<null>> {
  return changeLibrary([...WORDS_FROM, 'words'], async (library) => {
    await renewWords(library, ids, now);
    return { ok: true, value: null };
  });
}

/** What of these stories a search may have found: their notes and highlights first, then the text. */
export function readPassages(ids: readonly string[]): Promise<Result<Map<string, Passage[]>>> {
  return withLibrary((library) =>
    library.transaction('r', ['texts', 'highlights', 'notes'], async () => {
      const [texts, highlights, notes] = await Promise.all([library.texts.bulkGet([...ids]), library.highlights.where('storyId').anyOf(ids).toArray(), library.notes.where('storyId').anyOf(ids).toArray()]);
      const passages = new Map<string, Passage[]>(ids.map((id) => [id, []]));
      for (const { storyId, highlightId, text } of notes) passages.get(storyId)?.push({ kind: 'note', text, place: highlightId === null ? 'note' : `mark-${highlightId}` });
      for (const { id, storyId, anchor } of highlights) passages.get(storyId)?.push({ kind: 'highlight', text: anchor.exact, place: `mark-${id}` });
      for (const text of texts) {
        if (!text) continue;
        const { dek, keyPoints, article } = text.story;
        const own = passages.get(text.id);
        for (const words of [dek ?? '', ...keyPoints]) own?.push({ kind: 'text', text: words, place: null });
        for (const [block, { text: words }] of articleBlocks(article).entries()) own?.push({ kind: 'text', text: words, place: `text-${String(block)}` });
      }
      return { ok: true, value: passages };
    }),
  );
}
