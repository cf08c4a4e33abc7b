import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { binnedBundles, savedBundles } from '../../lib/store/bundles.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { libraryTrouble } from '../../lib/store/mend-library.ts';
import { Library } from '../../lib/store/library.ts';
import { writeNote } from '../../lib/store/notes.ts';
import { listStories } from '../../lib/store/find-saved.ts';
import { keepStory } from '../../lib/store/stories.ts';
import { planRestore, restoreBackup } from '../../lib/transfer/backup/restore-backup.ts';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';
import { TransferFault } from '../../lib/transfer/transfer-fault.ts';
import { sampleStory } from '../story-samples.ts';
import { newLibrary } from '../transfer/library-content.ts';
import { numberedBundle } from '../transfer/many-stories.ts';
import { value } from './value.ts';

beforeEach(async () => {
  await newLibrary();
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
  const restored = await restoreBackup(file, {}, true);
  expect(restored.fresh + restored.merged).toBe(8);
  expect(value(await listStories('', 20)).saved).toBe(8);
  expect(value(await listStories('note to keep', 20)).cards.map(({ canonicalUrl }) => canonicalUrl)).toEqual(['https://a.example/3']);
});

describe.each(['a part of it', 'the whole database'])('a restore into a library that lost %s', (lost) => {
  const addresses = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];
  let backup: Blob;

  beforeEach(async () => {
    const ids: string[] = [];
    for (const canonicalUrl of addresses) ids.push(value(await keepStory(sampleStory({ canonicalUrl }), true)).card.id);
    backup = (await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: {} }, new Date())).file;
    await closeLibrary();
    if (lost === 'the whole database') await Dexie.delete('greenroom');
    else {
      const library = new Library();
      await library.open();
      await library.stories.bulkDelete(ids.slice(0, 2));
      library.close();
    }
  });

  it('that does not finish leaves it a damaged one, never an empty one', async () => {
    await expect(restoreBackup(backup.slice(0, backup.size - 40), {}, true)).rejects.toBeInstanceOf(TransferFault);
    await closeLibrary();
    expect(await libraryTrouble()).toEqual({ code: 'store-damaged', expected: 3, found: lost === 'a part of it' ? 1 : 0 });
    expect(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/4' }), true)).toEqual({ ok: false, code: 'store-damaged' });
    await restoreBackup(backup, {}, true);
    expect(value(await listStories('', 20)).saved).toBe(3);
  });

  it('of fewer stories than were there is a whole library again', async () => {
    const some = (await backupFile({ stories: oneStory(), bin: noStory(), settings: {} }, new Date())).file;
    await restoreBackup(some, {}, true);
    await closeLibrary();
    expect(await libraryTrouble()).toBeNull();
  });
});

it('a restore into a whole library takes the damaged one’s way only where it is damaged', async () => {
  value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/1' }), true));
  const { file } = await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: {} }, new Date());
  value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/2' }), true));
  await restoreBackup(file, {}, true);
  expect(value(await listStories('', 20)).saved).toBe(2);
});

async function* oneStory() {
  yield await Promise.resolve(numberedBundle(1, 60));
}

async function* noStory(): AsyncGenerator<never> {
  yield* [];
}
