import { readFileSync } from 'node:fs';
import '../english-words.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { ServedPage } from '../sample/serve.ts';

/** A page that gives Greenroom trouble, and what the popup then says: a sentence, or the headline of the story. */
export interface BadPage {
  name: string;
  path: string;
  page: ServedPage;
  says: string;
}

const html = (body: string, title = 'A page'): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const HEADLINE = 'Kettle Choir Returns To The Pond With A New Song';
const PARAGRAPHS = [
  'The kettle choir came back to the pond on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.',
  '“We never stopped practising, we only stopped telling people about it,” conductor Mirabel Thatch told the Reed Courier after the second encore.',
  'About forty ducks and a dozen people listened from the bank, most of them with blankets, and stayed until the lamps were lit.',
  'The choir will sing again in June, this time from a raft, and asks its listeners to bring their own biscuits and something warm to sit on.',
];
const STORY = `<h1>${HEADLINE}</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}`;
const story = (inner: string): string => html(`<main><article>${inner}</article></main>`, HEADLINE);

const links = Array.from({ length: 60 }, (_, at) => `<li><a href="/story-${String(at)}">Otter number ${String(at)} opens a shop for hats</a></li>`).join('');
const boxes = Array.from({ length: 12_500 }, (_, at) => `<div><span><b>${String(at)}</b><i></i></span></div>`).join('');
/** A parser keeps to 512 levels; scripts may go deeper. Not shown, since Chromium itself dies of laying out so many. */
const DEEP = `<script>
  let at = document.body.appendChild(document.createElement('div'));
  at.style.display = 'none';
  for (let level = 0; level < 10000; level++) at = at.appendChild(document.createElement('div'));
</script>`;
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const BAD_PAGES: readonly BadPage[] = [
  { name: 'an empty page', path: '/empty.html', page: { body: html('') }, says: errorSentence('empty-page') },
  { name: 'a page with no article', path: '/form.html', page: { body: html('<h1>Log in</h1><form><input name="name"><button>Go</button></form><p>Forgot it?</p>') }, says: errorSentence('no-article') },
  { name: 'a list of links', path: '/links.html', page: { body: html(`<h1>Today</h1><ul>${links}</ul>`) }, says: errorSentence('link-list') },
  { name: 'a page of 50,000 elements', path: '/many.html', page: { body: story(`${STORY}<section>${boxes}</section>`) }, says: HEADLINE },
  { name: 'a page nested 10,000 deep', path: '/deep.html', page: { body: story(`${STORY}${DEEP}`) }, says: errorSentence('too-big') },
  {
    name: 'broken markup',
    path: '/broken.html',
    page: { body: `<title>${HEADLINE}</title><article><h1>${HEADLINE}<p>${PARAGRAPHS.join('<p><b><table><tr><i></td></div>')}<a href="//[" <!-- <script>if (1 <` },
    says: HEADLINE,
  },
  { name: 'a PDF', path: '/file.pdf', page: { body: pdf, type: 'application/pdf' }, says: errorSentence('page-not-allowed') },
  { name: 'a plain text', path: '/file.txt', page: { body: PARAGRAPHS.join('\n\n'), type: 'text/plain; charset=utf-8' }, says: errorSentence('page-not-allowed') },
  { name: 'a picture', path: '/photo.jpg', page: { body: readFileSync(new URL('../sample/images/jetty.jpg', import.meta.url)), type: 'image/jpeg' }, says: errorSentence('page-not-allowed') },
];

/** Pages for the sample server, by path. */
export function servedBadPages(): Record<string, ServedPage> {
  return Object.fromEntries([...BAD_PAGES, SLOW_PAGE].map(({ path, page }) => [path, page]));
}

/** A page that takes some seconds to read: enough time to close it, or to click a second time. */
export const SLOW_PAGE: BadPage = {
  name: 'a page that is slow to read',
  path: '/slow.html',
  page: { body: story(`${STORY}${Array.from({ length: 3_000 }, (_, at) => `<p>Line ${String(at)}: ${PARAGRAPHS[at % PARAGRAPHS.length] ?? ''}</p>`).join('')}`) },
  says: HEADLINE,
};
