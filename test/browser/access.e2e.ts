import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { findAccessFaults } from './axe.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { Person } from './person.ts';
import { selectWords } from './select-words.ts';
import type { Session } from './session.ts';
import { click, see, type TabSurface } from './surface.ts';
import { until } from './until.ts';
import { commentsTwice, openPopup, readFromPopup } from './walk.ts';

/** The narrowest window that WCAG asks for: a page at 1280 pixels, enlarged fourfold. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 860 };

describe.each(BROWSER_KINDS)('everybody can use it, in %s:', (kind) => {
  let server: SampleServer;
  let person: Person;
  let session: Session;
  let reader: TabSurface;

  beforeAll(async () => {
    server = await serveSample();
    person = Person.withBrowser(kind);
    session = await person.start();
    const page = await session.open(server.url);
    await commentsTwice(page);
    reader = await readFromPopup(session, await openPopup(session, page));
  });

  afterAll(async () => {
    await session.close().catch(() => undefined);
    await server.close();
    person.gone();
  });

  const choose = async (theme: string): Promise<void> => {
    await reader.run((value) => {
      const options = document.querySelector('#display-options') ? null : document.querySelector<HTMLElement>('.display-open');
      options?.click();
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          document.querySelector<HTMLInputElement>(`input[name="theme"][value="${value}"]`)?.click();
          setTimeout(resolve, 300);
        }, 100);
      });
    }, theme);
  };
  const openCorrection = (): Promise<void> =>
    reader.run(() => {
      document.querySelector<HTMLElement>('[data-part="saying"] [aria-expanded]')?.click();
    });

  it.each(['light', 'dark', 'sepia', 'contrast'])('the clean view, its display options and a correction, %s', async (theme) => {
    await choose(theme);
    await openCorrection();
    expect(await findAccessFaults(reader)).toEqual([]);
    await openCorrection();
  });

  it('selected words, a highlight and its note, and the toast', async () => {
    await choose('light');
    await reader.press('Escape');
    await selectWords(reader, 'Rain on the water.');
    await see(reader, { part: 'selection-bar' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await click(reader, { role: 'button', name: 'Note', part: 'selection-bar' });
    await see(reader, { role: 'textbox', part: 'highlight-card' });
    await see(reader, { part: 'toast' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.press('Escape');
    await reader.run(() => {
      getSelection()?.removeAllRanges();
    });
  });

  it('the sheet of keys', async () => {
    await reader.run(() => {
      document.querySelector<HTMLElement>('.bar-keys')?.click();
    });
    await see(reader, { part: 'help' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.press('Escape');
    await until('the sheet to close', () => reader.run(() => document.querySelector('dialog') === null));
  });

  it('a window of 320 pixels: nothing has to be scrolled sideways', async () => {
    await reader.page.setViewport(NARROW);
    expect(await reader.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.page.setViewport(WIDE);
  });

  it('colours that the reader’s system forces', async ({ skip }) => {
    if (kind !== 'chromium') skip('only Chromium can be told to');
    const client = await reader.page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await reader.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await findAccessFaults(reader)).toEqual([]);
    await client.detach();
  });

  it('the popup’s page, light and dark, with a list, with nothing found and without a page to read', async () => {
    const popup = await session.openOwn('popup.html');
    await popup.page.setViewport({ width: 400, height: 600 });
    await see(popup, { part: 'page-card' });
    for (const theme of ['light', 'dark']) {
      await popup.run((value) => {
        document.documentElement.dataset['theme'] = value;
      }, theme);
      expect(await findAccessFaults(popup)).toEqual([]);
    }
  });

  it('a story that is gone', async () => {
    const gone = await session.openOwn('reader.html?id=nothing');
    await see(gone, { part: 'error-notice' });
    expect(await findAccessFaults(gone)).toEqual([]);
  });
});
