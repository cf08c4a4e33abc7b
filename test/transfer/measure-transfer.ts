import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backupLibrary } from '../../lib/transfer/backup/write-backup.ts';
import { downloadTo } from '../browser/downloads.ts';
import type { BrowserKind } from '../browser/find-browser.ts';
import { Person } from '../browser/person.ts';
import { until } from '../browser/until.ts';
import { numberedBundle } from './many-stories.ts';

/**
 * Times a restore and a backup of a big library in a real browser, run by hand:
 * `node --import tsx test/transfer/measure-transfer.ts chromium 5000`
 */
const kind: BrowserKind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const count = Number(process.argv[3] ?? 5000);

async function* bundles() {
  for (let number = 0; number < count; number++) yield await Promise.resolve({ ...numberedBundle(number, 3500), text: { ...(numberedBundle(number, 3500).text ?? { id: '', story: null as never, previous: null }), previous: null } });
}
async function* none() {
  yield* [];
  await Promise.resolve();
}

const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-measure-'));
const file = path.join(folder, 'backup.json');
writeFileSync(file, (await Array.fromAsync(backupLibrary({ stories: bundles(), bin: none(), settings: {} }, new Date()))).join(''));
const megabytes = statSync(file).size / 1e6;
const person = Person.withBrowser(kind);
const session = await person.start();
try {
  const page = await session.openOwn('options.html');
  await downloadTo(page.page.browser(), kind, folder);
  const said = (part: string) => until(part, () => page.run((name) => document.querySelector(`[data-part="${name}"] [data-state]`)?.textContent ?? null, part), 300_000);
  const heap = () => page.run(() => Math.round(((performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0) / 1e6));
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    const words = await work();
    const seconds = (performance.now() - start) / 1000;
    console.log(`${kind} ${what}: ${megabytes.toFixed(1)} MB, ${String(count)} stories in ${seconds.toFixed(1)} s = ${(megabytes / seconds).toFixed(1)} MB/s; page heap ${String(await heap())} MB; ${String(words)}`);
  };
  await timed('look into the backup', async () => {
    const field = await page.page.$('[data-part="restore"] input[type="file"]');
    await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    return until('the plan', () => page.run(() => document.querySelector('.plan-counts')?.textContent ?? null), 300_000);
  });
  await timed('restore', async () => {
    await page.run(() => { document.querySelector<HTMLElement>('[data-part="restore-plan"] .button-lead')?.click(); }); // prettier-ignore
    return said('restore');
  });
  await timed('backup', async () => {
    await page.run(() => { document.querySelector<HTMLElement>('[data-part="backup"] .button-lead')?.click(); }); // prettier-ignore
    return said('backup');
  });
  console.log(readdirSync(folder));
} finally {
  await session.close();
  person.gone();
  rmSync(folder, { recursive: true, force: true });
}
