import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';
import { choose, doneIn } from '../browser/data-parts.ts';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import type { Session } from '../browser/session.ts';
import { click, see, type TabSurface } from '../browser/surface.ts';
import { pause } from '../browser/until.ts';
import { numberedBundle } from '../transfer/many-stories.ts';
import { readLibrary } from './database.ts';
import { figure, IS_LONG, times } from './form.ts';
import { killBrowser, openBare, Victim } from './victim.ts';

/** Enough that restoring them takes a second or more. */
const STORIES = IS_LONG ? 2000 : 150;

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-restore-'));
  const backup = path.join(folder, 'backup.json');
  let victim: Victim;

  beforeAll(async () => {
    const { file } = await backupFile({ stories: numbered(STORIES), bin: none(), settings: {} }, new Date('2026-03-04T10:15:00Z'));
    writeFileSync(backup, Buffer.from(await file.arrayBuffer()));
    victim = Victim.of(kind);
  });
  afterAll(() => {
    victim.gone();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Begins to restore the backup. @returns the page that does it */
  async function begin(session: Session): Promise<TabSurface> {
    const page = await session.openOwn('options.html');
    await choose(page, 'restore', backup);
    await see(page, { part: 'restore-plan' }, 60_000);
    await click(page, { role: 'button', name: 'Restore', part: 'restore-plan' });
    return page;
  }

  function startAnew(): void {
    victim.gone();
    victim = Victim.of(kind);
  }

  it('a restore that is killed half-way leaves the library as it was, or whole', { timeout: 900_000 }, async () => {
    // How long a whole one takes: the kills are spread over that time.
    const whole = await victim.day(async (session) => {
      const page = await begin(session);
      const start = Date.now();
      await doneIn(page, 'restore', 60_000);
      return Date.now() - start;
    });
    startAnew();
    const left: number[] = [];
    for (let turn = 0; turn < times(1, 10); turn++) {
      const page = await begin(await victim.start());
      await pause(whole * (0.05 + ((turn * 0.37 + 0.4) % 0.9)));
      await killBrowser(page.page.browser());
      const held = await victim.day(readHeld);
      left.push(held);
      if (held > 0) startAnew();
    }
    figure(kind, 'restore killed', { kills: left.length, stories: STORIES, whole, left });
    expect(left.filter((count) => count !== 0 && count !== STORIES)).toEqual([]);
  });
});

/** How many stories there are; each must have its text. */
async function readHeld(session: Session): Promise<number> {
  const held = await readLibrary(await openBare(session));
  expect(Object.keys(held?.texts ?? {})).toHaveLength(held?.stories.length ?? 0);
  return held?.stories.length ?? 0;
}

async function* numbered(count: number) {
  for (let number = 0; number < count; number++) yield numberedBundle(number, 800);
}

async function* none(): AsyncGenerator<never> {
  yield* [];
}
