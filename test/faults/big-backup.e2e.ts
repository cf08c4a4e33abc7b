import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';
import { choose, doneIn } from '../browser/data-parts.ts';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { peakMemory } from './peak-memory.ts';
import { click, see, type TabSurface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { numberedBundle } from '../transfer/many-stories.ts';
import { countStories } from './database.ts';
import { figure, IS_LONG } from './form.ts';
import { Victim } from './victim.ts';

const STORIES = 5_000;
/** So many words make a story of some 20 kB. */
const WORDS = 3_200;
/** A restore takes no longer, in milliseconds. */
const LIMIT = 120_000;

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-big-'));
  const file = path.join(folder, 'backup.json');
  let victim: Victim;

  beforeAll(async () => {
    const made = await backupFile({ stories: numbered(), bin: none(), settings: {} }, new Date('2026-03-04T10:15:00Z'));
    writeFileSync(file, Buffer.from(await made.file.arrayBuffer()));
    victim = Victim.of(kind);
  }, 120_000);
  afterAll(() => {
    victim.gone();
    rmSync(folder, { recursive: true, force: true });
  });

  const begin = async (page: TabSurface): Promise<void> => {
    await choose(page, 'restore', file);
    await see(page, { part: 'restore-plan' }, LIMIT);
    await click(page, { role: 'button', name: 'Restore', part: 'restore-plan' });
  };

  it('a backup of 100 MB shows how far it is, is stopped without a trace, and is restored whole within two minutes', { timeout: 600_000 }, async () => {
    await victim.day(async (session) => {
      let page = await session.openOwn('options.html');
      await begin(page);
      const shares = new Set<number>();
      await until('a third of it', async () => {
        const share = await page.run(() => document.querySelector<HTMLProgressElement>('[data-part="restore"] progress')?.value ?? 0);
        shares.add(share);
        return share > 0.3;
      }, LIMIT); // prettier-ignore
      await click(page, { role: 'button', name: 'Stop', part: 'restore' });
      expect(await doneIn(page, 'restore')).toContain('Stopped');
      expect(shares.size).toBeGreaterThan(3);
      expect(await countStories(page)).toBe(0);
      await page.page.close();
      page = await session.openOwn('options.html');
      const start = Date.now();
      await begin(page);
      expect(await doneIn(page, 'restore', LIMIT)).toContain('5,000 new stories');
      const milliseconds = Date.now() - start;
      const megabytes = peakMemory(page.page.browser().process()?.pid);
      figure(kind, 'big backup', { megabytesOfFile: Math.round(statSync(file).size / 1e6), stories: await countStories(page), milliseconds, megabytes, steps: shares.size });
      expect(await countStories(page)).toBe(STORIES);
      expect(milliseconds).toBeLessThan(LIMIT);
    });
  });
});

async function* numbered() {
  for (let number = 0; number < STORIES; number++) yield await Promise.resolve(numberedBundle(number, WORDS));
}

async function* none(): AsyncGenerator<never> {
  yield* await Promise.resolve([]);
}
