import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import type { Result } from '../../lib/model.ts';
import { binnedBundles, savedBundles } from '../../lib/store/bundles.ts';
import { acceptLibrary, closeLibrary, libraryTrouble } from '../../lib/store/db.ts';
import { Library } from '../../lib/store/library.ts';
import { writeNote } from '../../lib/store/notes.ts';
import { keepStory, listStories } from '../../lib/store/stories.ts';
import { planRestore, restoreBackup } from '../../lib/transfer/backup/restore-backup.ts';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';
import { sampleStory } from '../story-samples.ts';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.code}`);
  return result.value;
}
beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

it.each(['a part of it', 'all of it', 'the whole database'])('a library that lost %s has at least what its last backup had, once that is restored', async (lost) => {
  const ids: string[] = [];
  for (let index = 0; index < 8; index++) ids.push(value(await keepStory(sampleStory({ canonicalUrl: `https://a.example/${String(index)}` }), true)).card.id);
  value(await writeNote(ids[3] ?? '', null, 'A note to keep'));
  const { file, counts } = await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: {} }, new Date());
  expect(counts).toMatchObject({ stories: 8, notes: 1 });
  await closeLibrary();
  if (lost === 'the whole database') await Dexie.delete('greenroom');
  else {
    const library = new Library();
    await library.open();
    await (lost === 'all of it' ? library.stories.clear() : library.stories.bulkDelete(ids.slice(0, 5)));
    library.close();
  }
  expect(await libraryTrouble()).toMatchObject({ code: 'store-damaged', expected: 8, found: lost === 'a part of it' ? 3 : 0 });
  expect(await planRestore(file)).toMatchObject({ fresh: 8, merged: 0, damage: { expected: 8, found: lost === 'a part of it' ? 3 : 0 } });
  value(await acceptLibrary());
  const restored = await restoreBackup(file);
  expect(restored.fresh + restored.merged).toBe(8);
  expect(value(await listStories('', 20)).saved).toBe(8);
  expect(value(await listStories('note to keep', 20)).cards.map(({ canonicalUrl }) => canonicalUrl)).toEqual(['https://a.example/3']);
});
