import type { TabSurface } from '../browser/surface.ts';

/** What the library holds, read past Greenroom's own code. */
export interface Held {
  version: number;
  stories: { id: string; title: string; canonicalUrl: string; savedAt: number | null; capturedAt: number | null; tags: string[] }[];
  /** By the story's id: the title and the words of its text. */
  texts: Record<string, { title: string; words: string }>;
  notes: { storyId: string; highlightId: string | null; text: string }[];
  highlights: { id: string; storyId: string }[];
  bin: number;
  binned: { id: string; card: { title: string; tags: string[] }; notes: { text: string }[]; highlights: { id: string }[] }[];
}

/** Reads the whole library in a document of the extension. @returns null where there is no database */
export function readLibrary(tab: TabSurface): Promise<Held | null> {
  return tab.run(async () => {
    const list = await indexedDB.databases();
    if (!list.some(({ name }) => name === 'greenroom')) return null;
    const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open('greenroom');
      request.onsuccess = () => {
        resolve(request.result);
      };
      let isNew = false;
      request.onupgradeneeded = () => {
        // It has gone since it was listed; a look at it must not make it anew.
        isNew = true;
        request.transaction?.abort();
      };
      request.onerror = () => {
        if (isNew) resolve(null);
        else reject(request.error ?? new Error('not opened'));
      };
    });
    if (!database) return null;
    const rows = async (table: string): Promise<Record<string, never>[]> =>
      new Promise((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('not read'));
        };
      });
    const wordsOf = (node: { value?: string; children?: never[] }): string => node.value ?? (node.children ?? []).map(wordsOf).join(' ');
    const held = {
      version: database.version,
      stories: await rows('stories'),
      texts: Object.fromEntries(((await rows('texts')) as unknown as { id: string; story: { title: string; article: object } }[]).map(({ id, story }) => [id, { title: story.title, words: wordsOf(story.article) }])),
      notes: await rows('notes'),
      highlights: await rows('highlights'),
      bin: (await rows('bin')).length,
      binned: await rows('bin'),
    };
    database.close();
    return held as never;
  });
}

/** Puts many stories into the library past Greenroom's code: copies of the one story that is there. */
export function seedLibrary(tab: TabSurface, count: number, paragraphs = 1): Promise<number> {
  return tab.run(
    async (many, length) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('greenroom');
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('not opened'));
        };
      });
      const first = <T>(table: string): Promise<T> =>
        new Promise((resolve) => {
          const request = database.transaction(table).objectStore(table).getAll(null, 1);
          request.onsuccess = () => {
            resolve(request.result[0] as T);
          };
        });
      const card = await first<Record<string, unknown>>('stories');
      const text = await first<{ story: Record<string, unknown> }>('texts');
      const NAMES = ['harbour', 'lantern', 'gull', 'pond', 'rowboat', 'jetty', 'curtain', 'velvet', 'orchard', 'kestrel'];
      for (let from = 0; from < many; from += 500) {
        const work = database.transaction(['stories', 'texts', 'notes'], 'readwrite');
        for (let index = from; index < Math.min(many, from + 500); index++) {
          const id = `seeded-${String(index)}`;
          const title = `Story ${String(index)} of the ${NAMES[index % 10] ?? ''} and the ${NAMES[Math.floor(index / 10) % 10] ?? ''}`;
          const canonicalUrl = `https://seeded.example/${String(index)}`;
          const children = Array.from({ length }, (_, place) => ({
            type: 'element', tagName: 'p', properties: {},
            children: [{ type: 'text', value: `${title}, paragraph ${String(place)}. ${`The ${NAMES[(index + place) % 10] ?? ''} was there before the ${NAMES[(index * 7 + place) % 10] ?? ''} came. `.repeat(10)}` }],
          })); // prettier-ignore
          work.objectStore('stories').put({ ...card, id, title, canonicalUrl, savedAt: 1_700_000_000_000 + index, capturedAt: 1_700_000_000_000 + index });
          work.objectStore('texts').put({ id, previous: null, story: { ...text.story, title, canonicalUrl, url: canonicalUrl, article: { type: 'root', children }, quotes: [], comments: [], hidden: [] } });
          if (index % 10 === 0) work.objectStore('notes').put({ id: `note-${id}`, storyId: id, highlightId: null, text: `Note on ${title}`, createdAt: 1, updatedAt: 1 });
        }
        await new Promise((resolve, reject) => {
          work.oncomplete = resolve;
          work.onabort = () => {
            reject(work.error ?? new Error('not seeded'));
          };
        });
      }
      database.close();
      return many;
    },
    count,
    paragraphs,
  );
}

/** Deletes the whole database, as the browser's own tools do. */
export function deleteLibrary(tab: TabSurface): Promise<string> {
  return tab.run(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase('greenroom');
        request.onsuccess = () => {
          resolve('deleted');
        };
        request.onerror = () => {
          resolve('failed');
        };
      }),
  );
}

/** Opens the database with a higher number, as a newer version does when it is installed. */
export function raiseVersion(tab: TabSurface, version: number): Promise<string> {
  return tab.run(
    (to) =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('greenroom', to);
        request.onsuccess = () => {
          request.result.close();
          resolve('raised');
        };
        request.onerror = () => {
          resolve('failed');
        };
      }),
    version,
  );
}

/** How many stories the library holds; 0 where there is none. */
export function countStories(tab: TabSurface): Promise<number> {
  return tab.run(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'greenroom')) return 0;
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open('greenroom');
      request.onerror = () => {
        reject(request.error ?? new Error('not opened'));
      };
      request.onsuccess = () => {
        const counting = request.result.transaction('stories').objectStore('stories').count();
        counting.onsuccess = () => {
          request.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}
