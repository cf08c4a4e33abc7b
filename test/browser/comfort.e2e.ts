import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { leaveHeadline } from '../../lib/reading/headline.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { neverAnswer } from './never-answer.ts';
import { selectWords } from './select-words.ts';
import type { Session } from './session.ts';
import { callSource, click, isSeen, see, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { commentsTwice, openPopup, readFromPopup, storyDrawn } from './walk.ts';

/** An invented story with two footnotes. */
const FOOTNOTES = `<!doctype html><html lang="en"><title>Kettle choir</title><main><article><h1>Kettle choir sings again</h1>
<p>The kettle choir came back to the harbour on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.<sup><a href="#n1">1</a></sup></p>
<p>Orla Finch, who leads the choir, said that the gulls had asked for it all winter,<sup><a href="#n2">2</a></sup> and that the pond had never been so quiet as in the hour before.</p>
<p>About two hundred people stood on the wall, some of them with cups of tea, and most stayed until the last lamp on the pier went out.</p>
<p>The choir will sing again in May, in a hall that was once a bakery, and the tickets are to be paid with biscuits, as is the custom there.</p>
<ol><li id="n1">The pier burned down twice and was built again.</li><li id="n2">There were forty-one gulls, and a duck.</li></ol></article></main></html>`;

/** An invented story over two pages. */
const paragraphs = (about: string): string =>
  Array.from({ length: 6 }, (_, number) => `<p>${about} number ${String(number + 1)} was told on the quay by people who had waited there since noon, and all of them had wet shoes.</p>`).join('');
const page = (body: string, next: string): string =>
  `<!doctype html><html lang="en"><head><title>The ferry that came twice</title><link rel="canonical" href="/ferry/"></head><body><main><article><h1>The ferry that came twice</h1>${body}</article>${next}</main></body></html>`;
const FIRST = page(paragraphs('The first hour’s tale'), '<nav><span>1</span> <a rel="next" href="/ferry/2/">2</a></nav>');
const SECOND = page(`${paragraphs('The second hour’s tale')}<p>“It had forgotten its own wake,” said Ines Calder, who keeps the ropes.</p>`, '<nav><a href="/ferry/">1</a> <span>2</span></nav>');

const endsWith = (reader: TabSurface, words: string) => async () => (await textOf(reader, '.story-body')).includes(words);

describe.each(BROWSER_KINDS)('reading in comfort, in %s:', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;
  let reader: TabSurface;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind, { '/footnotes': { body: FOOTNOTES }, '/ferry/': { body: FIRST }, '/ferry/2/': { body: SECOND } }));
    const page = await session.open(server.url);
    await commentsTwice(page);
    reader = await readFromPopup(session, await openPopup(session, page));
  });

  afterAll(() => end());

  /** The element with the focus: its id, or what it says. */
  const focused = (): Promise<string> => reader.run(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));
  const has = (css: string): Promise<unknown> => until(css, () => reader.run((wanted) => document.querySelector(wanted) !== null, css));

  // Firefox runs nothing of a driver's in a page of an extension before the page's own: it can't be told not to answer.
  it.runIf(kind === 'chromium')('a story that was opened from the popup begins with its headline, where it stands, before the database has answered', async () => {
    const places = (): Promise<number[][]> =>
      reader.run(() =>
        ['.story-site bdi', '.story-title', '.bar .mark'].map((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          if (!box) throw new Error(`no ${part}`);
          const { x, y, width, height } = box;
          return [x, y, width, height];
        }),
      );
    const stands = await places();
    const title = await textOf(reader, '.story-title');
    const siteName = await textOf(reader, '.story-site bdi');
    const id = await reader.run(() => new URLSearchParams(location.search).get('id') ?? '');
    const left: string[] = [];
    leaveHeadline({ setItem: (...item) => void left.push(...item), getItem: () => null, removeItem: () => undefined }, { id, title, siteName, language: 'en', direction: 'ltr' }, true);
    await reader.run((key = '', line = '') => { localStorage.setItem(key, line); }, left[0], left[1]); // prettier-ignore

    const silence = await reader.page.evaluateOnNewDocument(callSource(neverAnswer, []));
    await reader.page.reload();
    await until('the headline', async () => (await textOf(reader, '.opening .story-title')) === title);
    expect(await places()).toEqual(stands);

    await reader.page.removeScriptToEvaluateOnNewDocument(silence.identifier);
    await reader.page.reload();
    await storyDrawn(reader);
    expect(await reader.run((key = '') => localStorage.getItem(key), left[0])).toBeNull();
  });

  it('the letters of the first look are there at once, those of another face are read once it is chosen, and reset with undo', async () => {
    const loaded = (): Promise<string[]> => reader.run(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/["']/g, '')));
    await reader.press('a');
    await has('#display-options:not([data-shut])');
    expect([...new Set(await loaded())].sort()).toEqual(['Atkinson Hyperlegible Next', 'Literata']);
    await reader.run(() => {
      document.querySelector<HTMLElement>('input[value="dyslexic"]')?.click();
      document.querySelector<HTMLElement>('input[value="contrast"]')?.click();
    });
    await until('the letters', async () => (await loaded()).includes('OpenDyslexic'));
    await has(':root[data-face="dyslexic"][data-theme="contrast"]');
    await click(reader, { role: 'button', name: 'Reset' });
    await has(':root[data-face="literata"]:not([data-theme])');
    await click(reader, { role: 'button', name: 'Undo', part: 'toast' });
    await has(':root[data-face="dyslexic"][data-theme="contrast"]');
    await reader.press('Escape');
  });

  it('the panel that a key leads to is the one marked on the way to the panels', async () => {
    // It is drawn after the first paint.
    await see(reader, { part: 'hidden' });
    for (const [key, name] of [['3', 'Comments'], ['4', 'Hidden'], ['2', 'Notes'], ['1', 'People']] as const) {
      await reader.press(key);
      await until(name, async () => (await textOf(reader, '.panel-nav [aria-current]')).startsWith(name));
    }
  });

  it('selected words are let go by Escape, and marked from their bar and taken out again they keep the focus', async () => {
    const bar = (): Promise<boolean> => isSeen(reader, { part: 'selection-bar' });
    await selectWords(reader, 'nobody is told');
    await until('the bar', bar);
    await reader.press('Escape');
    await until('no bar', async () => !(await bar()));
    await selectWords(reader, 'nobody is told');
    await until('the bar', bar);
    await reader.run(() => {
      document.querySelector<HTMLElement>('.selection-bar .marker')?.focus();
    });
    await reader.press('Enter');
    const inParagraph = (): Promise<boolean> => reader.run(() => document.activeElement?.matches('[data-block]') === true && document.activeElement.textContent.includes('nobody is told'));
    await until('the focus on the paragraph', inParagraph);
    await reader.run(() => {
      document.querySelector<HTMLElement>('.story-body .highlight')?.click();
    });
    await see(reader, { part: 'highlight-card' });
    await reader.run(() => {
      document.querySelector<HTMLElement>('.highlight-card-head > .button')?.focus();
    });
    await reader.press('Enter');
    await until('the highlight to be gone', () => reader.run(() => document.querySelector('.highlight-card, .story-body .highlight') === null));
    expect(await inParagraph()).toBe(true);
  });

  it('one paragraph at a time, by keys, and back to the story', async () => {
    const at = (): Promise<number> => reader.run(() => Number(document.querySelector<HTMLElement>('[data-focused]')?.dataset['block']));
    await reader.press('f');
    await until('the focus on a paragraph', () => reader.run(() => document.activeElement?.matches('[data-focused]') ?? false));
    const first = await at();
    await reader.press('ArrowDown');
    await reader.press('j');
    await until('two on', async () => (await at()) === first + 2);
    await reader.press('ArrowUp');
    await until('one back', async () => (await at()) === first + 1);
    await reader.press('Escape');
    await has('.reader[data-way="story"]');
    expect(await reader.run(() => Number(document.activeElement?.closest<HTMLElement>('.story-body [data-block]')?.dataset['block']))).toBe(first + 1);
  });

  it('the quotations alone read like an interview, leave the reader where they were, and each leads to its place', async () => {
    const paragraph = (): Promise<string | undefined> => reader.run(() => document.activeElement?.closest<HTMLElement>('.story-body [data-block]')?.dataset['block']);
    const before = await paragraph();
    expect(before).toBeDefined();
    await reader.press('q');
    await see(reader, { part: 'interview' });
    await until('the focus on the heading', async () => (await focused()) === 'interview-title');
    await reader.press('Escape');
    await until('the focus on the paragraph of before', async () => (await paragraph()) === before);
    await reader.press('q');
    await until('the focus on the heading again', async () => (await focused()) === 'interview-title');
    const words = await reader.run(() => document.querySelector('.turn-quote')?.childNodes[1]?.textContent ?? '');
    await click(reader, { role: 'button', name: `…${words}`, part: 'interview' });
    await until('the jump', () => reader.run((said) => document.activeElement?.closest('[data-block]') !== null && (document.activeElement?.textContent ?? '').startsWith(said), words));
  });

  it('a heading of the outline is gone to', async () => {
    await reader.press('o');
    await until('the focus on its button', () => reader.run(() => document.activeElement?.matches('.ways-open[aria-expanded="true"]') ?? false));
    const heading = await until('the outline', () => reader.run(() => document.querySelectorAll('.outline-heading')[1]?.textContent ?? null));
    await click(reader, { role: 'button', name: heading });
    await until('the heading', async () => (await focused()).startsWith(heading));
  });

  it('a picture is looked at and left by keys, and the focus is where it was', async () => {
    await reader.run(() => {
      document.querySelector<HTMLElement>('.picture-open')?.focus();
    });
    await reader.press('Enter');
    await see(reader, { part: 'viewer' });
    await reader.press('ArrowRight');
    await until('the second one', () => reader.run(() => document.querySelector('.viewer-bar')?.textContent.includes('2 of') ?? false));
    await reader.press('Escape');
    await until('the story', () => reader.run(() => document.querySelector('.viewer') === null && document.activeElement?.className === 'picture-open'));
  });

  it('in a narrow window what one speaker said is gone to where it stands, with the way back to the button', async () => {
    await reader.page.setViewport({ width: 360, height: 740 });
    await reader.run(() => {
      document.querySelectorAll<HTMLElement>('.voice [aria-pressed]')[2]?.focus();
    });
    await reader.press('Enter');
    await until('the strip in the window', () => reader.run(() => {
      const strip = document.querySelector('article > .narrowed');
      const top = strip?.getBoundingClientRect().top ?? -1;
      return strip === document.activeElement && top > 52 && top < 200;
    }));
    await reader.press('b');
    await until('the button', () => reader.run(() => document.activeElement?.matches('.voice [aria-pressed="true"]') ?? false));
    await reader.press('Enter');
    await until('the whole story', () => reader.run(() => document.querySelector('article > .narrowed') === null && document.activeElement?.matches('.voice [aria-pressed="false"]') === true));
    await reader.page.setViewport({ width: 1280, height: 860 });
  });

  it('a footnote opens at its number by a key, and Escape leads back there', async () => {
    const page = await session.open(`${server.url}footnotes`);
    const other = await readFromPopup(session, await openPopup(session, page));
    await other.run(() => {
      document.querySelector<HTMLElement>('[data-footnote="2"]')?.focus();
    });
    await other.press('Enter');
    await see(other, { part: 'footnote' });
    expect(await other.run(() => [document.activeElement?.closest('[role="dialog"]')?.getAttribute('aria-label'), document.querySelector('#footnote-words')?.textContent])).toEqual(['Footnote 2', 'There were forty-one gulls, and a duck.']);
    expect(await other.run(() => document.activeElement?.getAttribute('aria-label'))).toBe('Close');
    await other.press('Escape');
    await until('the number', () => other.run(() => document.querySelector('.footnote-card') === null && document.activeElement?.getAttribute('data-footnote') === '2'));
    await reader.page.bringToFront();
  });

  it('a story over two pages asks for the second on the reader’s click alone, and takes it off again', async () => {
    const tab = await session.open(`${server.url}ferry/`);
    const ferry = await readFromPopup(session, await openPopup(session, tab));
    expect(server.asked).not.toContain('/ferry/2/');
    // Every link is in a colour of Greenroom's, not in the browser's own blue.
    expect(await ferry.run(() => {
      const plain = document.body.appendChild(document.createElement('i'));
      plain.style.color = 'LinkText';
      const own = getComputedStyle(plain).color;
      plain.remove();
      return [...document.querySelectorAll('a[href]')].filter((link) => getComputedStyle(link).color === own).map((link) => link.textContent);
    })).toEqual([]); // prettier-ignore
    await click(ferry, { role: 'button', name: 'Read it here' });
    await until('the second page', endsWith(ferry, 'forgotten its own wake'));
    expect(await textOf(ferry, '[data-part="people"], .panels')).toContain('Ines Calder');
    await click(ferry, { role: 'button', name: 'Undo' });
    await until('the first page alone', async () => !(await endsWith(ferry, 'forgotten its own wake')()));
    await click(ferry, { role: 'button', name: 'Read it here' });
    await until('the second page again', endsWith(ferry, 'forgotten its own wake'));
    await reader.page.bringToFront();
  });

  it('says so where the system has no voice for the story, and reads aloud where it has', async () => {
    const voices = await reader.run(() => speechSynthesis.getVoices().filter(({ lang, localService, voiceURI }) => (localService || voiceURI.startsWith('urn:moz-tts:')) && lang.startsWith('en')).length);
    await reader.press('l');
    await see(reader, voices > 0 ? { role: 'button', name: 'Pause', part: 'listen' } : { role: 'status', part: 'listen' });
    if (voices === 0) await until('the word for it', async () => (await textOf(reader, '[data-part="listen"]')).includes('no voice of its own for English'));
    await click(reader, { role: 'button', name: 'Close', part: 'listen' });
    expect(await session.errors()).toEqual([]);
  });
});
