import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { Result } from '../../lib/model.ts';
import { binnedBundles, savedBundles } from '../../lib/store/bundles.ts';
import { changeLibrary, closeLibrary } from '../../lib/store/db.ts';
import { putBinned, putBundle } from '../../lib/store/put-bundle.ts';
import type { BinnedBundle, StoryBundle } from '../../lib/transfer/backup/story-bundle.ts';

const ALL = ['stories', 'texts', 'highlights', 'notes', 'corrections', 'bin'] as const;

/** All that is in the library, for comparing. */
export async function libraryContent(): Promise<{ saved: StoryBundle[]; binned: BinnedBundle[] }> {
  const saved = await Array.fromAsync(savedBundles());
  return { saved: saved.sort((a, b) => a.card.id.localeCompare(b.card.id)), binned: await Array.fromAsync(binnedBundles()) };
}

/** Puts stories into the library as a restore does. */
export async function fillLibrary(saved: StoryBundle[], binned: BinnedBundle[] = []): Promise<void> {
  value(
    await changeLibrary([...ALL], async (library) => {
      for (const bundle of saved) await putBundle(library, bundle);
      for (const bundle of binned) await putBinned(library, bundle);
      return { ok: true, value: null };
    }),
  );
}

/** Begins anew, as on the first day. */
export async function newLibrary(): Promise<void> {
  await closeLibrary();
  await Dexie.delete('greenroom');
  await browser.storage.local.clear();
}

export function value<T>(result: Result<T> | { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.code}`);
  return result.value;
}
