import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../lib/transfer/backup/restore-backup.ts';
import { BACKUP_VERSION } from '../../lib/transfer/backup/write-backup.ts';
import { libraryContent, newLibrary } from './library-content.ts';

/** One file of each version of the format, as that version wrote it; a file is never changed. */
const FOLDER = path.join(import.meta.dirname, 'backups');
const FILES = readdirSync(FOLDER);

interface Written {
  settings: object;
  stories: { card: { id: string } }[];
  bin: object[];
}

beforeEach(newLibrary);

describe('a backup of an older Greenroom', () => {
  it('is kept here for each version', () => {
    expect(FILES).toEqual(Array.from({ length: BACKUP_VERSION }, (_, at) => `version-${String(at + 1)}.json`));
  });

  it.each(FILES)('%s comes back with all that it holds', async (name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const written = JSON.parse(text) as Written;
    expect(await restoreBackup(new Blob([text]))).toMatchObject({ fresh: written.stories.length, merged: 0, binned: written.bin.length, settings: written.settings });
    const { saved, binned } = await libraryContent();
    expect(saved).toMatchObject(written.stories.sort((a, b) => a.card.id.localeCompare(b.card.id)));
    expect(binned).toMatchObject(written.bin);
  });
});
