import { pause } from '../../browser/until.ts';
import type { TabSurface } from '../../browser/surface.ts';
import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { HEADLINE, storyPage } from '../lab/story-page.ts';
import '../../english-words.ts';
import { errorSentence } from '../../../lib/errors.ts';
import type { ErrorCode } from '../../../lib/model.ts';

const LIMIT = 20_000;
/** What the popup may say of a page that is too much. */
const PLAIN: readonly ErrorCode[] = ['too-big', 'no-article', 'page-silent', 'link-list'];

const many = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('');
/** A script that nests so many elements: a parser keeps to 512 levels. */
const nest = (depth: number, tag: string): string => `<script>{ let at = document.querySelector('article'); for (let level = 0; level < ${String(depth)}; level++) { const inner = document.createElement('${tag}'); at.append(inner); at = inner; } at.textContent = 'the bottom of it'; }</script>`;

const PAGES: readonly [string, () => string][] = [
  ['5 MB of HTML', () => storyPage({ inside: many(18_000, (at) => `<p>Line ${String(at)} of a long page, which tells of <b>the pier</b>, of the choir, and of ${'words '.repeat(35)}</p>`) })],
  ['50,000 elements', () => storyPage({ inside: many(50_000, (at) => `<span>${String(at)} </span>`) })],
  ['200,000 line breaks', () => storyPage({ inside: '<br>'.repeat(200_000) })],
  ['50,000 links', () => storyPage({ after: `<ul>${many(50_000, (at) => `<li><a href="/${String(at)}">Link ${String(at)}</a></li>`)}</ul>` })],
  ['one line of 10 MB', () => storyPage({ inside: `<p>${'words of one line '.repeat(580_000)}</p>` })],
  ['3,000 tables in tables', () => storyPage({ after: nest(3_000, 'table') })],
  ['10,000 elements deep', () => storyPage({ after: nest(10_000, 'div') })],
  ['10,000 attributes', () => storyPage({ inside: `<p ${many(10_000, (at) => `data-a${String(at)}="${String(at)}"`)}>words with attributes</p>` })],
  ['5 MB of commas', () => storyPage({ inside: `<p>${'a, '.repeat(1_700_000)}</p>` })],
  ['a headline of 1 MB', () => storyPage({ title: 'Long headline '.repeat(75_000) })],
  ['5 MB of JSON-LD', () => storyPage({ head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x'.repeat(5_000_000) })}</script>` })],
  ['20,000 pictures', () => storyPage({ inside: many(20_000, (at) => `<figure><img data-src="https://a.example/${String(at)}.jpg" width="640" height="480"></figure>`) })],
];
const SHORT = new Set(['50,000 elements', '10,000 elements deep', '10,000 attributes']);

/** Pages that are too much: a story or a plain sentence in time, and a tab that still answers. */
export const hugeCheck: Check = {
  number: 11,
  name: 'huge and degenerate pages',
  short: true,
  async run(lab, size) {
    const failures: string[] = [];
    const figures: string[] = [];
    for (const [at, [name, make]] of PAGES.entries()) {
      if (size === 'short' && !SHORT.has(name)) continue;
      const url = lab.web.put('story', `/huge-${String(at)}`, { body: make() });
      try {
        if (!(await standsAlone(lab, url))) {
          figures.push(`${name}: the browser's own tab breaks, without Greenroom`);
          continue;
        }
        const { says, milliseconds, page } = await lab.look(url);
        const isStory = says.includes(HEADLINE) || says.includes('Long headline');
        const sentence = PLAIN.find((code) => says.includes(errorSentence(code)));
        figures.push(`${name} ${isStory ? 'story' : (sentence ?? '?')} ${(milliseconds / 1000).toFixed(1)} s`);
        if (!isStory && !sentence) failures.push(`${name}: the popup says ${says.slice(0, 160)}`);
        if (milliseconds > LIMIT + 2_000) failures.push(`${name}: ${String(milliseconds)} ms`);
        if (!(await answers(page, 30_000))) failures.push(`${name}: the tab does not answer`);
        await lab.session.closePopup();
        await page.page.close();
      } catch (error) {
        failures.push(`${name}: ${String(error)}`);
      }
    }
    return { figure: figures.join('; '), failures };
  },
};

/** Whether a tab answers within a time. */
async function answers(page: TabSurface, patience: number): Promise<boolean> {
  const late = new Promise<number>((resolve) => setTimeout(resolve, patience, 0));
  return (await Promise.race([page.run(() => 2), late]).catch(() => 0)) === 2;
}

/** Whether the browser itself can show the page: some are too deep for its own layout. */
async function standsAlone(lab: Lab, url: string): Promise<boolean> {
  const page = await lab.session.open(url).catch(() => null);
  if (!page) return false;
  await pause(500);
  const stands = await answers(page, 30_000);
  await page.page.close().catch(() => undefined);
  return stands;
}
