import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { until } from '../browser/until.ts';
import { serveSample } from '../sample/serve.ts';
import { changingPage } from './changing-page.ts';
import { readLibrary } from './database.ts';
import { figure, IS_LONG } from './form.ts';
import { halves, openStory, Saver, storyNote, writeStoryNote } from './saver.ts';
import { openBare, Victim } from './victim.ts';

/** A small disk in memory; null where this user may not make one. */
function makeSmallDisk(): { place: string; remove: () => void } | null {
  const place = mkdtempSync(path.join(tmpdir(), 'greenroom-disk-'));
  const made = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320m', 'tmpfs', place]).status === 0;
  if (!made) {
    rmSync(place, { recursive: true });
    return null;
  }
  return {
    place,
    remove: () => {
      spawnSync('umount', ['-l', place]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Fills a disk but for so many bytes. */
function fill(place: string, left: number): void {
  const { bavail, bsize } = statfsSync(place);
  const room = bavail * bsize - left;
  if (room > 0) writeFileSync(path.join(place, 'filler'), Buffer.alloc(room));
}

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  it('a full disk is said as such; the words stay on the screen, and nothing that was confirmed is lost', { timeout: 240_000 }, async ({ skip }) => {
    const disk = makeSmallDisk();
    if (!disk) {
      skip('No small disk can be mounted here (that needs root on Linux).');
      return;
    }
    const server = await serveSample({ '/turns.html': changingPage(600, true) });
    const victim = Victim.of(kind, undefined, disk.place);
    const confirmed = new Map<string, string>();
    const failures: string[] = [];
    let status = '';
    try {
      const session = await victim.start();
      try {
        const saver = await Saver.on(session, `${server.url}turns.html`);
        const first = await saver.save(1);
        const id = first.value?.storyId ?? '';
        confirmed.set(id, 'Turn 1');
        const reader = await openStory(session, id);
        expect(await writeStoryNote(reader, 'Before the disk was full')).toBe('saved');
        fill(disk.place, 1_000_000);
        for (let number = 2; number < 120 && failures.length < 5; number++) {
          const answer = await saver.save(number);
          if (answer.ok && answer.value) confirmed.set(answer.value.storyId, answer.value.title);
          else failures.push(answer.code ?? '');
        }
        const long = `After the disk was full ${Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2, 10)).join(' ')}`;
        status = await until('a word on the note', () => writeStoryNote(reader, long), 30_000).catch(() => 'silent');
        expect(await storyNote(reader)).toBe(long);
      } finally {
        await session.close().catch(() => undefined);
      }
      rmSync(path.join(disk.place, 'filler'), { force: true });
      const held = await victim.day(async (again) => readLibrary(await openBare(again)));
      const lost = [...confirmed].filter(([storyId, title]) => !held?.stories.some((story) => story.id === storyId && story.title === title)).map(([, title]) => title);
      figure(kind, 'disk full', { confirmed: confirmed.size, lost: lost.length, halves: held ? halves(held).length : null, failures, note: status });
      expect(failures.length).toBeGreaterThan(0);
      for (const code of failures) expect(['disk-full', 'store-damaged', 'store-failed', 'page-silent']).toContain(code);
      expect(status).not.toBe('silent');
      expect(lost).toEqual([]);
      expect(held && halves(held)).toEqual([]);
      expect(held?.notes.some(({ text }) => text.startsWith('Before') || text.startsWith('After'))).toBe(true);
    } finally {
      await server.close();
      if (existsSync(disk.place)) disk.remove();
    }
  });
});
