import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { click, isSeen, see, type Surface, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { openPopup, readerAfter, readFromPopup } from './walk.ts';

const OLD_WORDS = 'shows the two leads drifting over a mill pond';
const NEW_WORDS = 'shows the two leads and a heron drifting over a mill pond';
const NOTE = 'Whose boat was it?';
/** Whom the reader names as the speaker of a quotation. */
const NAMED = 'Ottoline Reed';

function rowsOf(popup: Surface): Promise<number> {
  return popup.run(() => document.querySelectorAll('[data-part="story-row"]').length);
}

/** The toast's words, once there is one with these in it. */
function toast(surface: Surface, words: string): Promise<boolean> {
  return until(`the toast “${words}”`, async () => (await textOf(surface, '[data-part="toast"]')).includes(words));
}

async function correctFirstSaying(reader: TabSurface): Promise<void> {
  await click(reader, { role: 'button', name: 'Correct who said this', part: 'saying' });
  await click(reader, { role: 'textbox', part: 'correction' });
  await reader.type(NAMED);
  await reader.press('Enter');
  await toast(reader, NAMED);
}

describe.each(BROWSER_KINDS)('saving in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    const page = readFileSync(new URL('../sample/page.html', import.meta.url), 'utf8');
    // The story as it stands today and as its site changes it later; the sample's own address says which one comes.
    const story = { body: page };
    ({ server, session, end } = await beginDay(kind, { '/story': story, '/live': { body: page }, '/kept': { body: page }, '/other': { body: page }, '/change': { get body() { story.body = page.replace(OLD_WORDS, NEW_WORDS); return 'changed'; } } }, ['*://127.0.0.1/*', '*://localhost/*'])); // prettier-ignore
  });

  afterAll(() => end());

  const popupAt = async (path: string): Promise<Surface> => openPopup(session, await session.open(new URL(path, server.url).href));

  it('says what it did and can be taken back', async () => {
    const popup = await popupAt('story?late=never');
    await click(popup, { role: 'button', name: 'Save' });
    await toast(popup, 'Saved to your reading list');
    await until('one row', async () => (await rowsOf(popup)) === 1);
    await click(popup, { role: 'button', name: 'Undo', part: 'toast' });
    await toast(popup, 'Taken off your reading list');
    await until('no row', async () => (await rowsOf(popup)) === 0);
    await click(popup, { role: 'button', name: 'Save' });
    await until('one row', async () => (await rowsOf(popup)) === 1);
  });

  it('again, with tracking parameters and after a change of the page: refreshes the one row and keeps the note', async () => {
    const reader = await readFromPopup(session, await popupAt('story?late=never'));
    await click(reader, { role: 'textbox', name: 'Note on the whole story' });
    await reader.type(NOTE);
    await until('the note to be stored', () => reader.run(() => document.querySelector('[data-part="notes"] [data-status="saved"]') !== null));
    await correctFirstSaying(reader);
    await reader.page.close();
    await session.open(new URL('change', server.url).href);
    const popup = await popupAt('story?late=never&utm_source=otter&fbclid=1#comments');
    expect(await textOf(popup, '[data-part="page-card"]')).toContain('Saved');
    await click(popup, { role: 'button', name: 'Save' });
    await toast(popup, 'Saved again; your notes are as they were');
    expect(await rowsOf(popup)).toBe(1);
    const again = await readerAfter(session, () => click(popup, { role: 'button', name: '…Quite Reckless', part: 'story-row' }));
    expect(await textOf(again, '[data-part="article"]')).toContain(NEW_WORDS);
    await until('the note', () => again.run((words) => document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea')?.value === words, NOTE));
    expect(await textOf(again, '[data-part="story-changes"] summary')).toContain('1 paragraph in other words');
    await until('the speaker whom the reader named', () => again.run((name) => [...document.querySelectorAll('[data-part="speaker"]')].some((voice) => voice.getAttribute('data-speaker') === name), NAMED));
    await again.page.close();
  });

  it('a removal can be taken back, with the note', async () => {
    const popup = await openPopup(session, await session.open('about:blank'));
    await see(popup, { part: 'story-row' });
    await click(popup, { role: 'button', name: '…Remove “', part: 'story-row' });
    await until('no row', async () => (await rowsOf(popup)) === 0);
    await click(popup, { role: 'button', name: 'Undo', part: 'toast' });
    await see(popup, { part: 'story-row' });
    expect(await textOf(popup, '[data-part="story-row"]')).toContain('1 note');
  });

  it('a site’s stories open clean by themselves once its reader chose so, but for excepted paths, until that is taken back', async () => {
    const readers = async (): Promise<number> => (await session.tabs()).filter((url) => url.includes('/reader.html')).length;
    const at = (path: string): string => new URL(path, server.url.replace('127.0.0.1', 'localhost')).href;
    const popup = await openPopup(session, await session.open(at('story?late=never')));
    // The browser's own question was answered with yes beforehand: no test can reach it.
    await click(popup, { role: 'button', name: 'Read clean', part: 'habits' });
    await toast(popup, 'open in the clean view from now on');
    const settings = await session.openOwn('options.html');
    await see(settings, { part: 'site' });
    await settings.run(() => {
      const except = document.querySelector<HTMLTextAreaElement>('[data-part="site"] textarea');
      if (!except) throw new Error('No such site.');
      except.value = '/live';
      except.dispatchEvent(new Event('input', { bubbles: true }));
      except.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const before = await readers();
    await session.open(at('live'));
    await session.open(at('kept'));
    await until('the clean view', async () => (await readers()) === before + 1);
    await click(settings, { role: 'button', name: '…and its permission' });
    await until('the site to go', () => settings.run(() => document.querySelector('[data-part="site"]') === null));
    // The popup takes longer to come than a clean view would.
    await openPopup(session, await session.open(at('other')));
    expect(await readers()).toBe(before + 1);
  });

  it('keeps the pictures on request, and opens the story without its site; a picture that is gone says what it showed', async () => {
    const open = async (): Promise<TabSurface> => {
      const popup = await openPopup(session, await session.open('about:blank'));
      return readerAfter(session, () => click(popup, { role: 'button', name: '…Quite Reckless', part: 'story-row' }));
    };
    const online = await open();
    const asked = server.asked.length;
    await click(online, { role: 'button', name: '…pictures', part: 'offline-pictures' });
    await until('the pictures to be kept', async () => (await textOf(online, '[data-part="offline-pictures"]')).includes('are kept for reading offline'));
    expect(server.asked.slice(asked).filter((path) => !path.startsWith('/images/'))).toEqual([]);
    await online.page.close();
    await server.close();

    const reader = await open();
    expect(await textOf(reader, '[data-part="article"]')).toContain(NEW_WORDS);
    await until('the first picture, from here', () =>
      reader.run(() => {
        const image = document.querySelector<HTMLImageElement>('figure img');
        image?.scrollIntoView();
        return image !== null && image.src.startsWith('blob:') && image.naturalWidth > 0;
      }),
    );
    await click(reader, { role: 'button', name: 'Let them go', part: 'offline-pictures' });
    await until('the picture’s words', () =>
      reader.run(() => {
        document.querySelector('figure')?.scrollIntoView();
        return document.querySelector('figure [role="img"]')?.textContent === 'A woman in a green coat on a rainy red carpet';
      }),
    );
    expect(await isSeen(reader, { part: 'error-notice' })).toBe(false);
  });

  it('and nothing of ours complains', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
