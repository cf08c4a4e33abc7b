import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { choose, doneIn } from '../browser/data-parts.ts';
import { downloadTo } from '../browser/downloads.ts';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { click, see, textOf } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { serveSample } from '../sample/serve.ts';
import { buildVariant } from '../commands/build-variant.ts';
import { changingPage } from './changing-page.ts';
import { DAMAGES, databaseFolder } from './damage.ts';
import { readLibrary } from './database.ts';
import { figure, IS_LONG } from './form.ts';
import { openStory, Saver, writeStoryNote } from './saver.ts';
import { Victim } from './victim.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, { at: number; stories: number; failed: string | null } | undefined>> } };
  alarms: { create(name: string, when: object): Promise<void> | void };
};

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  it('a backup is made by itself, outside the browser’s profile, with all that the library holds, and brings it back after the library was lost', { timeout: 120_000 }, async () => {
    const server = await serveSample({ '/turns.html': changingPage(20) });
    const downloads = mkdtempSync(path.join(tmpdir(), 'greenroom-downloads-'));
    // No test can press "Allow" in the browser's own question: here the permission is given with the install.
    const { folder, remove } = buildVariant(kind, [{ file: 'wxt.config.ts', find: "'contextMenus', 'alarms'],", put: "'contextMenus', 'alarms', 'downloads']," }, { file: 'wxt.config.ts', find: "optional_permissions: ['downloads'],", put: '' }]); // prettier-ignore
    const victim = Victim.of(kind, folder);
    try {
      await victim.day(async (session) => {
        const saver = await Saver.on(session, `${server.url}turns.html`);
        await downloadTo(saver.browser, kind, downloads);
        let id = '';
        for (let number = 1; number <= 5; number++) id = (await saver.save(number)).value?.storyId ?? '';
        expect(await writeStoryNote(await openStory(session, id), 'A note to keep')).toBe('saved');
        await saver.own.run(async () => {
          await chrome.storage.local.set({ settings: { backups: 'daily' } });
          await chrome.alarms.create('backup', { when: Date.now() + 100 });
        });
        const last = await until('the backup', () => saver.own.run(async () => (await chrome.storage.local.get('lastBackup'))['lastBackup'] ?? null), 60_000);
        expect(last).toMatchObject({ stories: 5, failed: null });
      });
      const place = path.join(downloads, 'Greenroom backups');
      const files = existsSync(place) ? readdirSync(place) : readdirSync(downloads);
      expect(files).toHaveLength(1);
      const text = readFileSync(path.join(existsSync(place) ? place : downloads, files[0] ?? ''), 'utf8');
      const backup = JSON.parse(text) as { counts: { stories: number; notes: number }; stories: { notes: { text: string }[] }[] };
      expect(backup.counts).toMatchObject({ stories: 5, notes: 1 });
      expect(backup.stories.flatMap(({ notes }) => notes.map((note) => note.text))).toEqual(['A note to keep']);
      figure(kind, 'automatic backup', { file: files[0], bytes: text.length, ...backup.counts });

      DAMAGES[kind].find(({ name }) => name === 'the folder is gone')?.does(databaseFolder(kind, victim.profile));
      await victim.day(async (session) => {
        const page = await session.openOwn('options.html');
        await choose(page, 'restore', path.join(existsSync(place) ? place : downloads, files[0] ?? ''));
        await see(page, { part: 'restore-plan' }, 60_000);
        expect(await textOf(page, '[data-part="restore-plan"]')).toContain('5 stories were saved here.');
        await click(page, { role: 'button', name: 'Restore', part: 'restore-plan' });
        expect(await doneIn(page, 'restore')).toBe('Restored: 5 new stories.');
        const held = await readLibrary(page);
        expect(held?.stories).toHaveLength(5);
        expect(held?.notes.map((note) => note.text)).toEqual(['A note to keep']);
        figure(kind, 'restored after the folder was gone', { stories: held?.stories.length });
      });
    } finally {
      await server.close();
      victim.gone();
      remove();
      rmSync(downloads, { recursive: true, force: true });
    }
  });
});
