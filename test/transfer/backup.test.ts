import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { binnedBundles, deleteEverything, savedBundles } from '../../lib/store/bundles.ts';
import { planRestore, restoreBackup } from '../../lib/transfer/backup/restore-backup.ts';
import type { BinnedBundle } from '../../lib/transfer/backup/story-bundle.ts';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';
import { settleTransfer } from '../../lib/transfer/transfer-fault.ts';
import { fillLibrary, libraryContent, newLibrary, value } from './library-content.ts';
import { numberedBundle, numberedLink } from './many-stories.ts';

const NOW = new Date('2026-03-04T10:15:00Z');
const backup = async (): Promise<Blob> => (await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: { theme: 'sepia' } }, NOW)).file;
const binned = (number: number): BinnedBundle => ({ removedAt: 1_700_000_900_000, ...numberedBundle(number) });
const restored = (file: Blob, signal?: AbortSignal) => settleTransfer(() => restoreBackup(file, signal ? { signal } : {}));
const fileOf = (text: string): Blob => new Blob([text]);

beforeEach(newLibrary);

describe('a backup', () => {
  it('restored into an empty library gives the same, of 1,000 stories in every field', { timeout: 60_000 }, async () => {
    await fillLibrary([...Array.from({ length: 990 }, (_, number) => numberedBundle(number)), ...Array.from({ length: 10 }, (_, number) => numberedLink(2000 + number))], [binned(5000), binned(5001)]);
    const before = await libraryContent();
    expect(before.saved).toHaveLength(1000);
    const file = await backup();
    value(await deleteEverything());
    expect(await libraryContent()).toEqual({ saved: [], binned: [] });
    expect(await planRestore(file)).toMatchObject({ fresh: 1000, merged: 0, binned: 2, unfit: [], hasSettings: true, createdAt: NOW.toISOString() });
    expect(await restoreBackup(file)).toEqual({ fresh: 1000, merged: 0, binned: 2, settings: { theme: 'sepia' } });
    expect(await libraryContent()).toEqual(before);
  });

  it('restored into the library that it was made of changes nothing', async () => {
    await fillLibrary([numberedBundle(1), numberedBundle(2), numberedLink(3)], [binned(4)]);
    const before = await libraryContent();
    expect(await restoreBackup(await backup())).toMatchObject({ fresh: 0, merged: 3 });
    expect(await libraryContent()).toEqual(before);
  });

  it('counts what it holds, and each story stands on its own line', async () => {
    await fillLibrary([numberedBundle(1), numberedLink(2)], [binned(4)]);
    const { file, counts } = await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: {} }, NOW);
    expect(counts).toEqual({ stories: 2, links: 1, highlights: 1, notes: 2, corrections: 1, bin: 1 });
    const text = await file.text();
    expect(JSON.parse(text)).toMatchObject({ app: 'greenroom', kind: 'backup', version: 1, counts });
    expect(text.split('\n').filter((line) => line.startsWith('{"card"'))).toHaveLength(2);
  });

  it('of nothing is a backup too', async () => {
    expect(await restoreBackup(await backup())).toMatchObject({ fresh: 0, merged: 0 });
  });
});

describe('a restore into a library that goes on', () => {
  it('keeps both: notes of both, marks of both, the later text, the furthest reading', async () => {
    await fillLibrary([numberedBundle(1)]);
    const file = await backup();
    const [there] = (await libraryContent()).saved;
    if (!there?.text) throw new Error('no story');
    const [mark, note] = [there.highlights[0], there.notes[0]];
    if (!mark || !note) throw new Error('no mark');
    await newLibrary();
    const since = {
      ...there,
      card: { ...there.card, id: 'another-id', progress: 0.9, capturedAt: 9e12, tags: ['new'], title: 'Newer' },
      text: { id: 'another-id', story: { ...there.text.story, title: 'Newer' }, previous: null },
      highlights: [{ ...mark, id: 'm2', storyId: 'another-id', anchor: { ...mark.anchor, exact: 'went', start: 11, end: 15 } }],
      notes: [{ ...note, id: 'n2', storyId: 'another-id', text: 'Written since', updatedAt: 9e12 }],
      corrections: [],
    };
    await fillLibrary([since]);
    expect(await restoreBackup(file)).toMatchObject({ fresh: 0, merged: 1 });
    const [merged] = (await libraryContent()).saved;
    expect(merged?.card).toMatchObject({ id: 'another-id', title: 'Newer', progress: 0.9, tags: ['new', 'stage', 'no 1'], noteCount: 3 });
    expect(merged?.highlights.map((row) => row.anchor.exact).sort()).toEqual(['lights', 'went']);
    expect(merged?.notes.find((row) => row.highlightId === null)?.text).toBe(`${note.text}\n\nWritten since`);
    expect(merged?.notes.map((row) => row.storyId)).toEqual(['another-id', 'another-id']);
  });

  it('never writes over another story whose ids are the same', async () => {
    await fillLibrary([numberedBundle(1)]);
    const file = await backup();
    await newLibrary();
    const other = numberedBundle(1);
    const elsewhere = { ...other, card: { ...other.card, canonicalUrl: 'https://else.example/' } };
    await fillLibrary([elsewhere]);
    expect(await restoreBackup(file)).toMatchObject({ fresh: 1 });
    const { saved } = await libraryContent();
    expect(saved).toHaveLength(2);
    expect(saved.find((bundle) => bundle.card.id === 'story-1')).toEqual(elsewhere);
    expect(saved.map((bundle) => [bundle.highlights.length, bundle.notes.length, bundle.corrections.length])).toEqual([[1, 2, 1], [1, 2, 1]]); // prettier-ignore
  });

  it('brings a story back that lies in the bin, with what was written in either', async () => {
    await fillLibrary([numberedBundle(1)]);
    const file = await backup();
    await newLibrary();
    await fillLibrary([], [{ ...binned(1), notes: [{ id: 'n9', storyId: 'story-1', highlightId: null, text: 'Last words', createdAt: 9e12, updatedAt: 9e12 }] }]);
    await restoreBackup(file);
    const { saved, binned: left } = await libraryContent();
    expect(left).toEqual([]);
    expect(saved[0]?.notes[0]?.text).toContain('Last words');
    expect(saved[0]?.notes[0]?.text).toContain('ask again');
  });
});

describe('a file that is no whole backup', () => {
  it('is refused, cut at any of 50 places, and changes nothing', { timeout: 60_000 }, async () => {
    await fillLibrary(Array.from({ length: 12 }, (_, number) => numberedBundle(number)));
    const text = await (await backup()).text();
    await newLibrary();
    await fillLibrary([numberedBundle(77)]);
    const before = await libraryContent();
    for (let part = 0; part < 50; part++) {
      const cut = text.slice(0, Math.floor((text.trimEnd().length * part) / 50));
      expect(await restored(fileOf(cut))).toMatchObject({ ok: false });
    }
    expect(await libraryContent()).toEqual(before);
  });

  it.each([
    ['of a newer version', '{"app":"greenroom","kind":"backup","version":2,"stories":[],"counts":{}}', 'newer-version'],
    ['of another app', '{"bookmarks":[{"title":"x"}],"lists":[]}', 'not-backup'],
    ['of another app, as a list', '[{"url":"https://a.example"}]', 'not-backup'],
    ['without a version', '{"app":"greenroom","kind":"backup","stories":[],"counts":{}}', 'not-backup'],
    ['without its end', '{"app":"greenroom","kind":"backup","version":1,"stories":[]}', 'not-backup'],
    ['that is no JSON', 'title,url\nx,https://a.example', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['nested without end', `{"app":"greenroom","kind":"backup","version":1,"stories":${'['.repeat(100_000)}`, 'too-deep'],
  ])('%s is refused with its reason', async (_what, text, code) => {
    await fillLibrary([numberedBundle(1)]);
    const before = await libraryContent();
    expect(await restored(fileOf(text))).toEqual({ ok: false, code });
    expect(await libraryContent()).toEqual(before);
  });

  it('that holds bytes of no text is refused', async () => {
    expect(await restored(new Blob([new Uint8Array([0x7b, 0xc3, 0x28, 0xff])]))).toEqual({ ok: false, code: 'not-text' });
  });

  it('with ten million ids in a row is refused in time', { timeout: 60_000 }, async () => {
    const many = `{"app":"greenroom","kind":"backup","version":1,"stories":[${'0,'.repeat(3_000_000)}0],"counts":{}}`;
    expect(await restored(fileOf(many))).toEqual({ ok: false, code: 'too-many' });
    const inOne = `{"app":"greenroom","kind":"backup","version":1,"stories":[{"highlights":[${'0,'.repeat(9_999_999)}0]}],"counts":{}}`;
    expect((await planRestore(fileOf(inOne))).unfit).toHaveLength(1);
  });

  it('stopped half-way leaves all as it was', async () => {
    await fillLibrary([numberedBundle(900)]);
    const before = await libraryContent();
    const stop = new AbortController();
    async function* stories() {
      for (let number = 0; number < 300; number++) yield await Promise.resolve(numberedBundle(number, 2000));
    }
    const { file } = await backupFile({ stories: stories(), bin: binnedBundles(), settings: {} }, NOW);
    const done = await settleTransfer(() => restoreBackup(file, { signal: stop.signal, progress: (at) => { if (at > 2_000_000) stop.abort(); } })); // prettier-ignore
    expect(done).toEqual({ ok: false, code: 'stopped' });
    expect(await libraryContent()).toEqual(before);
  });
});

describe('a story in a backup that has not the shape of one', () => {
  const spoilt = async (spoil: (bundle: ReturnType<typeof numberedBundle>) => unknown): Promise<Blob> => {
    await fillLibrary([numberedBundle(1), numberedBundle(2)]);
    const text = await (await backup()).text();
    await newLibrary();
    return fileOf(text.replace(/^\{"card":.*\}(?=,$)/m, JSON.stringify(spoil(numberedBundle(1)))));
  };

  it.each([
    ['no card', () => ({})],
    ['a script address', (bundle: ReturnType<typeof numberedBundle>) => ({ ...bundle, card: { ...bundle.card, canonicalUrl: 'javascript:alert(1)' } })],
    ['a note of another story', (bundle: ReturnType<typeof numberedBundle>) => ({ ...bundle, notes: [{ ...bundle.notes[0], storyId: 'x' }] })],
    ['a number for a title', (bundle: ReturnType<typeof numberedBundle>) => ({ ...bundle, card: { ...bundle.card, title: 7 } })],
  ])('is named and left out, the others come: %s', async (_what, spoil) => {
    const file = await spoilt(spoil);
    expect((await planRestore(file)).unfit).toHaveLength(1);
    expect(await restoreBackup(file)).toMatchObject({ fresh: 1 });
    expect((await libraryContent()).saved.map((bundle) => bundle.card.id)).toEqual(['story-2']);
  });

  /** Twenty ways to reach an object's prototype, or to be taken for one of its own functions. */
  const POLLUTIONS = [
    '"__proto__":{"polluted":1}', '"__proto__":{"__proto__":{"polluted":1}}', '"__proto__":[{"polluted":1}]', '"__proto__":"polluted"', '"__proto__":null,"polluted":1', '"\\u005f_proto__":{"polluted":1}', '"__proto__.polluted":1', '"__proto__[polluted]":1',
    '"constructor":{"prototype":{"polluted":1}}', '"constructor":{"constructor":"polluted"}', '"constructor.prototype.polluted":1', '"prototype":{"polluted":1}', '"toString":"polluted"', '"valueOf":{"polluted":1}', '"toJSON":"polluted"', '"then":"polluted"',
    '"hasOwnProperty":"polluted"', '"isPrototypeOf":{"polluted":1}', '"__defineGetter__":"polluted"', '"__lookupSetter__":{"polluted":1}',
  ]; // prettier-ignore

  it.each(POLLUTIONS)('pollutes nothing and keeps nothing of its own: %s', async (payload) => {
    const file = await spoilt((bundle) => bundle);
    const text = (await file.text())
      .replaceAll('"card":{', `${payload},"card":{${payload},"own":1,`)
      .replaceAll('"settings":{', `${payload},"settings":{${payload},`)
      .replaceAll('"properties":{', `"properties":{${payload},"onclick":"alert(1)",`)
      .replaceAll('"onclick":"alert(1)",}', '"onclick":"alert(1)"}')
      .replaceAll('"tagName":"p"', `"tagName":"p",${payload}`)
      .replaceAll('"storyId":', `${payload},"storyId":`);
    const names = Object.getOwnPropertyNames(Object.prototype);
    expect(await restoreBackup(fileOf(text))).toMatchObject({ fresh: 2 });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const { saved } = await libraryContent();
    expect(saved).toEqual([numberedBundle(1), numberedBundle(2)]);
    expect(JSON.stringify(saved)).not.toContain('polluted');
  });

  it('keeps no element and no address that may run', async () => {
    const file = await spoilt((bundle) => bundle);
    const text = (await file.text()).replaceAll('"tagName":"p"', '"tagName":"script"').replaceAll('https://img.example/a.jpg', 'javascript:alert(1)');
    await restoreBackup(fileOf(text));
    const kept = JSON.stringify((await libraryContent()).saved.map((bundle) => bundle.text));
    expect(kept).not.toMatch(/script"|javascript:/);
  });
});
