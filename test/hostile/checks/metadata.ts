import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { PARAGRAPHS } from '../lab/story-page.ts';
import { plainText } from '../../../lib/extract/plain-text.ts';
import { readVectors } from '../vectors.ts';

const FIELDS = ['title', 'dek', 'byline', 'site', 'language', 'direction', 'JSON-LD'] as const;

/** HTML that says a text, whatever is in it. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\u0000', '');
}

/** The page whose every field of metadata is a vector. */
function fieldsPage(vectors: readonly string[]): string {
  const [title = '', dek = '', byline = '', site = '', language = '', direction = '', linked = ''] = vectors.map(escapeHtml);
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: vectors[0], author: { '@type': 'Person', name: vectors[6] }, publisher: { name: vectors[3] }, inLanguage: vectors[4], datePublished: vectors[6] }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>Lead ${title}</title>
<meta property="og:title" content="Lead ${title}"><meta property="og:site_name" content="${site}"><meta name="description" content="Below it ${dek}"><meta property="og:description" content="Below it ${dek}">
<meta name="author" content="${byline}"><meta property="article:published_time" content="${linked}"><script type="application/ld+json">${json}</script></head>
<body><main><article><h1>Lead ${title}</h1><p class="dek">Below it ${dek}</p><p class="byline">By ${byline}</p>${PARAGRAPHS}${PARAGRAPHS.replaceAll('Tuesday', 'Friday')}</article></main></body></html>`;
}

interface Shown {
  title: string;
  head: string[];
  lang: string;
  dir: string;
  tab: string;
  ran: string[];
}

async function shownFields(lab: Lab, url: string): Promise<Shown> {
  const opened = await lab.read(url);
  const shown = await opened.reader.run(async () => ({
    title: (() => {
      const title = document.querySelector('.story-title')?.cloneNode(true);
      if (!(title instanceof Element)) return '';
      for (const label of title.querySelectorAll('.quote-label, .quote-end')) label.remove();
      return title.textContent;
    })(),
    head: [...document.querySelectorAll('.story-head *')].filter((element) => !element.closest('svg.icon, .quote-label, .quote-end')).map((element) => {
      // Greenroom's own words beside the story's say that they are in its own language.
      const given = [...element.attributes].filter(({ name, value }) => name !== 'lang' || value !== document.documentElement.lang);
      return `${element.localName} ${given.map(({ name }) => name).join(' ')}`;
    }),
    lang: document.querySelector('#story')?.getAttribute('lang') ?? '',
    dir: document.querySelector('#story')?.getAttribute('dir') ?? '',
    tab: await new Promise<string>((resolve) => setTimeout(() => { resolve(document.title); }, 100)),
    ran: [...((window as unknown as { greenroomRan?: string[] }).greenroomRan ?? ['no listeners'])],
  }));
  await opened.close();
  return shown;
}

/** Elements and attributes that stand above a story; everything else there came out of a text. */
const HEAD_PART = /^(?:p|bdi|a|svg|h1|time|span|section|h2|ul|li|button) (?:(?:class|href|target|rel|referrerpolicy|dir|datetime|id|aria-labelledby|tabindex|data-[a-z]+|type) ?)*$/;

/** Vectors in every field of metadata. */
export const metadataCheck: Check = {
  number: 2,
  name: 'vectors as title, standfirst, author, site, language, direction, JSON-LD',
  short: true,
  async run(lab, size) {
    const vectors = readVectors(false).map(({ html }) => html).filter((html) => html.length < 300);
    const pages = size === 'full' ? 300 : 5;
    const failures: string[] = [];
    for (let page = 0; page < pages; page++) {
      const chosen = FIELDS.map((_field, at) => vectors[(page * FIELDS.length + at * 37) % vectors.length] ?? '');
      const url = lab.web.put('story', `/fields-${String(page)}`, { body: fieldsPage(chosen), headers: { 'content-security-policy': "default-src 'none'" } });
      try {
        const shown = await shownFields(lab, url);
        const title = plainText(`Lead ${chosen[0] ?? ''}`);
        if (shown.title !== title) failures.push(`${url} title: ${JSON.stringify(shown.title)} is not ${JSON.stringify(title)}`);
        if (!shown.tab.startsWith(shown.title.slice(0, 20).trimEnd())) failures.push(`${url} the tab's title: ${shown.tab}`);
        if (!['ltr', 'rtl'].includes(shown.dir)) failures.push(`${url} direction: ${shown.dir}`);
        if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(shown.lang)) failures.push(`${url} language: ${shown.lang}`);
        for (const part of shown.head.filter((one) => !HEAD_PART.test(one))) failures.push(`${url} made of a text: ${part}`);
        for (const what of shown.ran) failures.push(`${url} ran: ${what}`);
      } catch (error) {
        failures.push(`${url}: ${String(error)}`);
      }
    }
    return { figure: `${String(pages)} pages of ${String(FIELDS.length)} fields, ${String(failures.length)} not as text`, failures };
  },
};
