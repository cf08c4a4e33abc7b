import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedSpeech, expectedStory } from '../sample/expected-story.ts';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { click, type TabSurface } from './surface.ts';
import { pause, until, untilItStands } from './until.ts';
import { commentsTwice, openPopup } from './walk.ts';

const expected = expectedStory();
const GONE = ['.image-credits', '.related-inline', '.ad-inline', '.newsletter-form', '.poll', '.author-bio', '.post-recommendations', '#comments-panel'];
const THERE = ['h1', '.post-dek', '.post-content > p', '.shareable-post-image img', 'figcaption', '#comment-901', '#comment-902', '#comment-904', '.main-nav', '.site-footer'];

/** What of the browser's own interface is called from one of Greenroom's pages. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(given: { target: { tabId: number }; files: string[] }): Promise<unknown> };
}

/** The letter of the shortcut for Tidy. */
const SHORTCUT = { chromium: 'Y', firefox: 'T' };

/** The page's own nodes as text, without what Greenroom shows beside them. */
function pageText(tab: TabSurface): Promise<string> {
  return tab.run(() => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element) for (const own of copy.querySelectorAll('greenroom-page')) own.remove();
    return copy instanceof Element ? copy.outerHTML : '';
  });
}

function visible(tab: TabSurface, selectors: string[]): Promise<string[]> {
  return tab.run((wanted) => wanted.filter((css) => [...document.querySelectorAll(css)].some((element) => element.checkVisibility() && element.getClientRects().length > 0)), selectors);
}

function barWords(tab: TabSurface): Promise<string> {
  return tab.run(() => document.querySelector('greenroom-page')?.shadowRoot?.querySelector('[aria-live] + .tidy-summary, .tidy-bar [aria-live]')?.textContent ?? '');
}

/** Presses a button of the bar with a real mouse; a bar that has drawn itself into the corner is opened first. */
async function press(tab: TabSurface, name: string): Promise<void> {
  const stood = (): Promise<{ x: number; y: number; isCorner: boolean }> =>
    untilItStands(`the button ${name}`, () =>
      tab.run((wanted) => {
        const buttons = [...(document.querySelector('greenroom-page')?.shadowRoot?.querySelectorAll('button') ?? [])];
        const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted);
        const corner = buttons.find((each) => each.matches('.tidy-open'));
        const box = (button ?? corner)?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2, isCorner: !button } : null;
      }, name),
    );
  for (;;) {
    // Over the bar as a person's pointer is: while it is there, the bar does not draw itself into the corner.
    const seen = await stood();
    await tab.page.mouse.move(seen.x, seen.y);
    const point = await stood();
    await tab.clickAt(point.x, point.y);
    if (!point.isCorner) return;
  }
}

async function tidy(session: Session, tab: TabSurface): Promise<void> {
  const popup = await openPopup(session, tab);
  await click(popup, { role: 'button', name: 'Tidy' });
  await until('the bar', async () => (await barWords(tab)) !== '');
}

describe.each(BROWSER_KINDS)('Tidy in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    const page = readFileSync(new URL('../sample/page.html', import.meta.url), 'utf8');
    // The second copy of the comments stands in a closed shadow root, as some systems have it.
    const shadow = `<script>{ const host = document.createElement('div'); host.id = 'coral-shadow-container'; document.querySelector('main').append(host); const root = host.attachShadow({ mode: 'closed' }); for (const child of document.getElementById('post-comments-area').children) root.append(child.cloneNode(true)); }</script></body>`;
    ({ server, session, end } = await beginDay(kind, { '/shadow.html': { body: page.replace('src="page.js"', 'src="none.js"').replace('</body>', shadow) }, '/strict.html': { body: page.replace('<head>', '<head><meta http-equiv="Content-Security-Policy" content="style-src \'none\'">') } }));
  });

  afterAll(() => end());

  it('hides what is not the story and the second copies, says so, and undo puts the page back', async () => {
    const tab = await session.open(server.url);
    await commentsTwice(tab);
    const before = await pageText(tab);
    await tidy(session, tab);
    expect(await visible(tab, GONE)).toEqual([]);
    expect(await visible(tab, THERE)).toEqual(THERE);
    expect(await barWords(tab)).toMatch(/^Hid \d+ things · 4 double comments$/);
    await press(tab, 'Show');
    await until('the hidden again', async () => (await visible(tab, ['#comments-panel', '.author-bio'])).length === 2);
    await press(tab, 'Hide');
    await until('it hidden', async () => (await visible(tab, GONE)).length === 0);
    await press(tab, 'Undo');
    await until('the bar to go', () => tab.run(() => document.querySelector('greenroom-page') === null));
    expect(await pageText(tab)).toBe(before);
    expect(await visible(tab, GONE)).toEqual(GONE);
    expect(await tab.run(() => [document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([0, 0]);
  });

  it('marks the quotations without a change of the page’s nodes', async () => {
    const tab = await session.open(`${server.url}?late=never`);
    await until('the consent bar', () => tab.run(() => !document.getElementById('consent')?.hidden));
    const before = await pageText(tab);
    await tidy(session, tab);
    const marked = await tab.run(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    const wanted = expectedSpeech(expected).map(({ text }) => text);
    expect(marked.map((text) => text.replace(/\s+/g, ' '))).toEqual(expect.arrayContaining(wanted.slice(1, 6)));
    expect((await pageText(tab)).replaceAll(/ data-greenroom-hidden="[a-z-]+"/g, '')).toBe(before);
  });

  it('folds comments that load later before they are seen', async () => {
    const tab = await session.open(`${server.url}?late=7000`);
    await tidy(session, tab);
    expect(await barWords(tab)).not.toContain('double');
    await commentsTwice(tab);
    expect(await visible(tab, ['#comments-panel'])).toEqual([]);
    await until('the bar to count them', async () => (await barWords(tab)).includes('4 double comments'));
    await press(tab, 'Undo');
    await until('the bar to go', () => tab.run(() => document.querySelector('greenroom-page') === null));
    expect(await visible(tab, ['#comments-panel .comment'])).toHaveLength(1);
    expect(await tab.run(() => document.documentElement.outerHTML.includes('greenroom'))).toBe(false);
  });

  it('folds comments in a closed shadow root, and a second click at once doubles nothing', async () => {
    const tab = await session.open(`${server.url}shadow.html`);
    const popup = await openPopup(session, tab);
    await click(popup, { role: 'button', name: 'Tidy' });
    await until('the bar', async () => (await barWords(tab)) !== '');
    expect(await barWords(tab)).toContain('4 double comments');
    expect(await tab.run(() => document.querySelectorAll('greenroom-page').length)).toBe(1);
    await session.shortcut(tab, SHORTCUT[kind]);
    await session.shortcut(tab, SHORTCUT[kind]);
    await pause(1000);
    await until('the bar again', () => tab.run(() => document.querySelectorAll('greenroom-page').length === 1));
    await session.closePopup();
    await session.shortcut(tab, SHORTCUT[kind]);
    // A screen reader hears nothing of a bar that goes.
    await until('the word for it', () => tab.run(() => document.querySelector('greenroom-page')?.shadowRoot?.querySelector('[role="alert"]')?.textContent.includes('The page is as it was.') === true));
    await until('the page as it was', () => tab.run(() => !document.documentElement.outerHTML.includes('greenroom')));
  });

  it('put into the page a second time, it leaves no trace of the first and works on', async () => {
    const tab = await session.open(`${server.url}?late=never&twice`);
    await tidy(session, tab);
    const own = await session.openOwn('popup.html');
    await own.run(async () => {
      const { scripting, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const open = await tabs.query({});
      const id = open.find(({ url }) => url?.endsWith('twice'))?.id;
      if (id === undefined) throw new Error('The tab is not to be seen.');
      await scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/article.js'] });
    });
    await until('the first one to end', () => tab.run(() => !document.documentElement.outerHTML.includes('greenroom')));
    await tidy(session, tab);
    expect(await tab.run(() => [document.querySelectorAll('greenroom-page').length, document.adoptedStyleSheets.length])).toEqual([1, 2]);
  });

  it('works on a page whose policy forbids every style, and ends where the page’s address changes', async () => {
    const strict = await session.open(`${server.url}strict.html`);
    await commentsTwice(strict);
    await tidy(session, strict);
    expect(await visible(strict, ['.ad-inline', '#comments-panel'])).toEqual([]);
    const bar = await strict.run(() => {
      const inner = document.querySelector('greenroom-page')?.shadowRoot?.querySelector('.tidy-bar');
      return inner ? [getComputedStyle(inner).position === 'static', getComputedStyle(inner).display] : null;
    });
    expect(bar?.[1]).toBe('flex');
    await strict.run(() => {
      history.pushState({}, '', '/elsewhere');
    });
    await until('the bar to go', () => strict.run(() => document.querySelector('greenroom-page') === null));
    await pause(100);
    expect(await visible(strict, ['.author-bio'])).toEqual(['.author-bio']);
    expect(await session.errors()).toEqual([]);
  });
});
