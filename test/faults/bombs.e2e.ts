import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';
import { choose } from '../browser/data-parts.ts';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { peakMemory } from './peak-memory.ts';
import { until } from '../browser/until.ts';
import { numberedBundle } from '../transfer/many-stories.ts';
import { readLibrary } from './database.ts';
import { figure, IS_LONG } from './form.ts';
import { Victim } from './victim.ts';

const HEAD = '{"app":"greenroom","kind":"backup","version":1,"stories":[';
/** The one that is harmless: its stories are joined. */
const MERGED = '5,000 times the same story';

/** Files that are small or plain to look at, and would take all memory or time of who unpacks or reads them trustingly. */
const BOMBS: readonly { name: string; part: 'restore' | 'import'; make: (file: string) => Promise<void> | void }[] = [
  { name: 'a megabyte that unpacks to a gigabyte', part: 'import', make: packedGigabyte },
  { name: 'JSON nested 100,000 deep', part: 'restore', make: (file) => { writeFileSync(file, HEAD + '['.repeat(100_000)); } },
  { name: 'a list nested 100,000 deep', part: 'import', make: (file) => { writeFileSync(file, '['.repeat(100_000)); } },
  { name: 'ten million ids in a row', part: 'restore', make: (file) => { writeFileSync(file, `${HEAD}${'0,'.repeat(9_999_999)}0],"counts":{}}`); } },
  { name: 'one word of 200 MB', part: 'restore', make: longWord },
  { name: 'one story of 10,000 levels', part: 'restore', make: (file) => backupOf(file, 1, (text) => text.replace('"children":[{"type":"text"', `"children":[${'{"type":"element","tagName":"blockquote","properties":{},"children":['.repeat(10_000)}${']}'.repeat(10_000)},{"type":"text"`)) },
  { name: MERGED, part: 'restore', make: (file) => backupOf(file, 5_000) },
]; // prettier-ignore

/** Packs a gigabyte of one letter, part by part. */
async function packedGigabyte(file: string): Promise<void> {
  const out = createWriteStream(file);
  const zip = new Zip((error, data) => {
    if (error) throw error;
    out.write(data);
  });
  const entry = new ZipDeflate('part_000000.csv', { level: 9 });
  zip.add(entry);
  const piece = new Uint8Array(1_048_576).fill(48);
  for (let megabyte = 0; megabyte < 1_024; megabyte++) entry.push(piece, megabyte === 1_023);
  zip.end();
  out.end();
  await once(out, 'close');
}

async function longWord(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${HEAD}{"card":"`);
  for (let piece = 0; piece < 200; piece++) if (!out.write('x'.repeat(1_000_000))) await once(out, 'drain');
  out.end('"}],"counts":{}}');
  await once(out, 'close');
}

/** A backup that holds the same story so many times, and what is made of its text. */
async function backupOf(file: string, times: number, change: (text: string) => string = (text) => text): Promise<void> {
  async function* stories() {
    for (let time = 0; time < times; time++) yield await Promise.resolve(numberedBundle(7, 800));
  }
  async function* none(): AsyncGenerator<never> {
    yield* await Promise.resolve([]);
  }
  const { file: made } = await backupFile({ stories: stories(), bin: none(), settings: {} }, new Date(0));
  writeFileSync(file, change(await made.text()));
}

/** Runs in the settings: what they say of a file; null as long as they say nothing. */
function answered(part: string): { is: 'refused' | 'planned'; said: string } | null {
  const refused = document.querySelector(`[data-part="${part}"] [data-state="failed"]`);
  const planned = document.querySelector(`[data-part="${part}-plan"]`);
  if (refused) return { is: 'refused', said: refused.textContent };
  return planned && { is: 'planned', said: planned.textContent };
}

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-bombs-'));
  let victim: Victim;
  beforeAll(() => {
    victim = Victim.of(kind);
  });
  afterAll(() => {
    victim.gone();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(BOMBS)('$name is refused or planned for within 30 seconds and a gigabyte, and the library stays as it was', { timeout: 240_000 }, async ({ name, part, make }) => {
    const file = path.join(folder, part === 'restore' ? 'backup.json' : name.includes('unpacks') ? 'list.zip' : 'list.json');
    await make(file);
    await victim.day(async (session) => {
      const options = await session.openOwn('options.html');
      const start = Date.now();
      await choose(options, part, file);
      const answer = await until('an answer', () => options.run(answered, part), 90_000);
      const seconds = Number(((Date.now() - start) / 1000).toFixed(1));
      const megabytes = peakMemory(options.page.browser().process()?.pid);
      figure(kind, 'bomb', { name, seconds, megabytes, said: answer.said.slice(0, 90) });
      expect(answer.is).toBe(name === MERGED ? 'planned' : 'refused');
      expect((await readLibrary(options))?.stories ?? []).toEqual([]);
      expect(seconds).toBeLessThan(30);
      if (megabytes !== null) expect(megabytes).toBeLessThan(1000);
    });
  });
});
