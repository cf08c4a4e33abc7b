import type { TabSurface } from '../browser/surface.ts';

/** Puts generated stories of 800 words into the library, past Greenroom's own code; two notes or highlights to each. */
export function seedStories(tab: TabSurface, count: number): Promise<void> {
  return tab.run(async (many) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('greenroom');
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('not opened'));
      };
    });
    const WORDS = 'the harbour stage lights went out before rain took second song and nobody in rows minded because band kept playing gulls velvet curtain orchard kestrel lantern pond jetty rowboat'.split(' ');
    const PEOPLE = ['Orla Finch', 'Ada Quill', 'Tom Oduya', 'Lin Park', 'Ines Marlow'];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    // Most words are common, some are rare, as in any text.
    const word = (): string => (next(3) > 0 ? WORDS[next(WORDS.length)] : `${WORDS[next(WORDS.length)] ?? ''}${String(next(4000))}`) ?? '';
    for (let from = 0; from < many; from += 250) {
      const work = database.transaction(['stories', 'texts', 'notes', 'highlights'], 'readwrite');
      for (let index = from; index < Math.min(many, from + 250); index++) {
        const id = `seeded-${String(index)}`;
        const times = { createdAt: index, updatedAt: index };
        const card = {
          id, canonicalUrl: `https://seeded.example/${String(index)}`, title: `Story ${String(index)} of the ${word()} and the ${word()}`, siteName: `Site ${String(index % 40)}`, byline: ['Ines Marlow'], publishedAt: '2026-05-01',
          language: 'en', direction: 'ltr', wordCount: 800, quoteCount: 1, speakers: [PEOPLE[index % 5]], savedAt: 1_700_000_000_000 + index, capturedAt: 1, progress: (index % 5) / 5, openedAt: index % 2 ? 1 : null, noteCount: 2, tags: [`tag ${String(index % 12)}`], shelf: 'list',
        }; // prettier-ignore
        const children = Array.from({ length: 16 }, () => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: Array.from({ length: 50 }, word).join(' ') }] }));
        work.objectStore('stories').put(card);
        work.objectStore('texts').put({ id, previous: null, story: { ...card, url: card.canonicalUrl, dek: null, keyPoints: [], article: { type: 'root', children }, quotes: [], people: [], comments: [], commentsElsewhere: null, hidden: [], nextPage: null } });
        work.objectStore('notes').put({ id: `note-${id}`, storyId: id, highlightId: null, text: `Note on the ${word()}`, ...times });
        work.objectStore('highlights').put({ id: `mark-${id}`, storyId: id, anchor: { exact: word(), prefix: '', suffix: '', start: 0, end: 4 }, colour: 'mint', speaker: null, ...times });
      }
      await new Promise((resolve, reject) => {
        work.oncomplete = resolve;
        work.onabort = () => {
          reject(work.error ?? new Error('not seeded'));
        };
      });
    }
    database.close();
  }, count);
}

/** Of how many stories the words that searching reads are made. */
export function wordsMade(tab: TabSurface): Promise<number> {
  return tab.run(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('greenroom');
        request.onerror = () => {
          reject(request.error ?? new Error('not opened'));
        };
        request.onsuccess = () => {
          const counted = request.result.transaction('words').objectStore('words').count();
          counted.onsuccess = () => {
            request.result.close();
            resolve(counted.result);
          };
        };
      }),
  );
}
