import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { pageText } from '../dom/page-text.ts';
import { readNatives } from '../dom/natives.ts';
import { readPage } from '../dom/page-tree.ts';
import { findByline } from './byline.ts';
import { canonicalUrl } from './canonical-url.ts';
import { findDek } from './dek.ts';
import { findHeadline } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import { findKeyPoints } from './key-points.ts';
import { findLanguage } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import { linesAfter, linesBefore } from '../dom/page-lines.ts';
import { plainText } from './plain-text.ts';
import { findPublishedDate } from './published-date.ts';
import { findSiteName, hostOf, stripSiteName } from './site-name.ts';

/** What a page says of its story, as lines of plain text, and the live elements that say it. */
export interface Metadata {
  title: string;
  /** The standfirst that the page prints under the headline. */
  dek: string | null;
  byline: string[];
  siteName: string;
  /** ISO 8601 with the page's own offset, or a bare day. */
  publishedAt: string | null;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  canonicalUrl: string;
  keyPoints: string[];
  /** The page says that its story is not free to read. */
  paid: boolean;
  /** The article leaves these out: they stand above it. */
  elements: { title: Element[]; dek: Element[]; byline: Element[]; date: Element[]; keyPoints: Element[] };
}

/** So many lines after the headline are looked at. */
const NEAR = 60;

/**
 * Reads what the page says of its story. All of it is text of a stranger: trimmed, capped, never markup. `page` is the
 * document already read, where the caller has it. An empty title or null says that the page does not tell.
 */
export function readMetadata(document: Document, url: string, page?: PageTree): Metadata {
  const read = page ?? readPage(document, readNatives(document));
  if (!read || read === 'too-big') return emptyMetadata(url);
  const meta = readMetaTags(read);
  const linked = readJsonLd(read);
  const windowTitle = titleElementText(read);
  const siteName = findSiteName(meta, linked, windowTitle, url);
  const hints = [
    linked.find((article) => article.headline)?.headline ?? '',
    meta.first('og:title', 'twitter:title', 'twitter:text:title'),
    // What is shared may have another headline than the page.
    meta.first('sailthru.title', 'cxenseparse:title', 'dc.title', 'title'),
    windowTitle,
  ].map((hint) => stripSiteName(plainText(hint), siteName, url));
  const headline = findHeadline(read, hints, [siteName, hostOf(url), hostOf(url).split('.').at(-2) ?? '']);
  const near = headline.element ? linesAfter(headline.element, NEAR) : [];
  const around = headline.element ? [...linesBefore(headline.element, 8), ...near] : near;
  const sample = `${headline.text} ${near.map((line) => line.text).join(' ')}`.slice(0, 4_000);
  const { language, direction } = findLanguage(read, linked, meta, sample);
  const byline = findByline(read, around, linked, meta, siteName, url);
  const date = findPublishedDate(read, around, linked, meta, language, url);
  const description = meta.first('description', 'og:description', 'twitter:description');
  const dek = headline.element ? findDek(read, headline.element, near, description, byline.names) : null;
  const keyPoints = findKeyPoints(near);
  return {
    title: headline.text,
    dek: dek?.text ?? null,
    byline: byline.names,
    siteName,
    publishedAt: date.value,
    language,
    direction,
    canonicalUrl: canonicalUrl(url, canonicalLink(read)),
    keyPoints: keyPoints.points,
    paid: linked.some((story) => story.paid),
    elements: {
      title: live([headline.element]),
      dek: live([dek?.element]),
      byline: live(byline.elements),
      date: live(date.elements),
      keyPoints: live([keyPoints.heading, keyPoints.element]),
    },
  };
}

function live(elements: readonly (PageElement | null | undefined)[]): Element[] {
  return elements.flatMap((element) => (element ? [element.live] : []));
}

function titleElementText(page: PageTree): string {
  const title = page.elements.find((element) => element.tag === 'title' && ['head', 'body', 'html'].includes(element.parent?.tag ?? ''));
  return title ? plainText(pageText(title, 2_000), 1_000) : '';
}

function canonicalLink(page: PageTree): string | null {
  const link = page.elements.find((element) => element.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(page.attribute(element, 'rel') ?? ''));
  return link ? page.attribute(link, 'href') : null;
}

function emptyMetadata(url: string): Metadata {
  return {
    title: '', dek: null, byline: [], siteName: '', publishedAt: null, language: 'und', direction: 'ltr',
    canonicalUrl: canonicalUrl(url, null), keyPoints: [], paid: false,
    elements: { title: [], dek: [], byline: [], date: [], keyPoints: [] },
  }; // prettier-ignore
}
