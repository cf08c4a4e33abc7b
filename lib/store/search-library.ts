import { articleBlocks } from '../article/blocks.ts';
import type { Result } from '../model.ts';
import type { Passage } from '../search/find-snippet.ts';
import { changeLibrary, watchLibrary, withLibrary } from './db.ts';
import { renewWords, WORDS_FROM, type WordsRow } from './story-words.ts';

/** The words of all stories, then those that were made since, whenever any are. @returns a function that stops it */
export function watchWords(told: (rows: Result<WordsRow[]>) => void): () => void {
  let seen = 0;
  return watchLibrary(['words'], async (library) => {
    const rows = seen === 0 ? await library.words.toArray() : await library.words.where('at').aboveOrEqual(seen).toArray();
    seen = rows.reduce((latest, { at }) => Math.max(latest, at), seen);
    return { ok: true, value: rows };
  }, told);
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
      for (const { storyId, text } of notes) passages.get(storyId)?.push({ kind: 'note', text });
      for (const { storyId, anchor } of highlights) passages.get(storyId)?.push({ kind: 'highlight', text: anchor.exact });
      for (const text of texts) {
        if (!text) continue;
        const { dek, keyPoints, article } = text.story;
        passages.get(text.id)?.push(...[dek ?? '', ...keyPoints, ...articleBlocks(article).map((block) => block.text)].map((words) => ({ kind: 'text' as const, text: words })));
      }
      return { ok: true, value: passages };
    }),
  );
}
