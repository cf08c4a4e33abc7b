import { Dexie, type Table } from 'dexie';
import type { Result } from '../model.ts';
import { MOST_ROOM } from '../reading/offline-pictures.ts';
import { withLibrary } from './db.ts';
import { storeErrorCode } from './store-error.ts';

/** One picture of a story, kept for reading offline. */
export interface KeptPicture {
  storyId: string;
  /** Its address on the web. */
  src: string;
  /** Read from the page's picture anew: pixels alone. */
  picture: Blob;
}

/** How many pictures are kept, and what they take (bytes). */
export interface PictureCount {
  pictures: number;
  bytes: number;
}

/**
 * Kept pictures lie in a database of their own: they are heavy, can be had again, and are no part of a backup. A full
 * disk, damage or an upgrade there never touches what the reader wrote.
 */
class PictureShelf extends Dexie {
  pictures!: Table<KeptPicture, [string, string]>;

  constructor() {
    super('greenroom-pictures');
    this.version(1).stores({ pictures: '[storyId+src], storyId' });
  }
}

/** Keeps pictures of a story: all of them, or none where the room for pictures or the disk is full (`disk-full`). */
export function keepPictures(kept: readonly KeptPicture[]): Promise<Result<PictureCount>> {
  return onShelf((shelf) =>
    shelf.transaction('rw', shelf.pictures, async (): Promise<Result<PictureCount>> => {
      await shelf.pictures.bulkPut([...kept]);
      const all = await count(shelf);
      if (all.bytes <= MOST_ROOM) return { ok: true, value: all };
      Dexie.currentTransaction?.abort();
      return { ok: false, code: 'disk-full' };
    }),
  );
}

/** The pictures that are kept of a story. */
export function picturesOf(storyId: string): Promise<Result<KeptPicture[]>> {
  return onShelf(async (shelf) => ({ ok: true, value: await shelf.pictures.where({ storyId }).toArray() }));
}

/** How many pictures of all stories are kept. */
export function countPictures(): Promise<Result<PictureCount>> {
  return onShelf(async (shelf) => ({ ok: true, value: await count(shelf) }));
}

/** Lets the pictures of a story go, or (null) those of all. */
export function dropPictures(storyId: string | null): Promise<Result<null>> {
  return onShelf(async (shelf) => {
    if (storyId === null) await shelf.pictures.clear();
    else await shelf.pictures.where({ storyId }).delete();
    return { ok: true, value: null };
  });
}

/** Lets the pictures of stories go that are in neither the library nor its bin. */
export function dropStrayPictures(): Promise<Result<null>> {
  return onShelf(async (shelf) => {
    const held = (await shelf.pictures.orderBy('storyId').uniqueKeys()).map(String);
    if (held.length === 0) return { ok: true, value: null };
    const there = await withLibrary(async (library) => ({
      ok: true,
      value: new Set([...(await library.stories.toCollection().primaryKeys()), ...(await library.bin.toCollection().primaryKeys())]),
    }));
    if (!there.ok) return there;
    await shelf.pictures.where('storyId').anyOf(held.filter((id) => !there.value.has(id))).delete();
    return { ok: true, value: null };
  });
}

async function count(shelf: PictureShelf): Promise<PictureCount> {
  const all = { pictures: 0, bytes: 0 };
  await shelf.pictures.each(({ picture }) => {
    all.pictures++;
    all.bytes += picture.size;
  });
  return all;
}

async function onShelf<T>(work: (shelf: PictureShelf) => PromiseLike<Result<T>>): Promise<Result<T>> {
  const shelf = new PictureShelf();
  try {
    return await work(shelf);
  } catch (error) {
    const code = storeErrorCode(error);
    // What is damaged here is no library: its own screen would frighten for nothing.
    return { ok: false, code: code === 'disk-full' ? code : 'store-failed' };
  } finally {
    shelf.close();
  }
}
