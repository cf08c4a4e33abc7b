import type { PageElement, PageTree } from '../dom/page-tree.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageLine } from '../dom/page-lines.ts';
import { pageText } from '../dom/page-text.ts';
import { dayInAddress, daysBetween, parseMachineDate, writtenDays } from './parse-date.ts';

/** When the story was published, and the lines near the headline that say so. */
export interface PublishedDate {
  value: string | null;
  elements: PageElement[];
}

/** Names under which pages declare the time of publication; `dateModified` and its kin are not among them. */
const PUBLISHED_NAMES = [
  'article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished', 'og:pubdate', 'pubdate', 'pub_date',
  'publishdate', 'publish-date', 'publish_date', 'published_at', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'dc.date',
  'dc.date.created', 'cxenseparse:recs:publishtime', 'article_date_original', 'datecreated', 'date',
]; // prettier-ignore
/** Lines this far below the headline still belong to it. */
const NEAR = 30;
/** More words than a line has that says when; a sentence with a date in it tells of something else. */
const MOST_DATE_WORDS = 16;
/** What an element that says when is called, and what it says first, wherever it stands on the page. */
const MARK_NAME = / (?:publish|published|post|posted) (?:date|time|on) /;
const MARK_LABEL = /^\s*(?:first )?published\b/i;
/** Names of elements that show the date of something else. */
const FOREIGN_NAME = / (?:related|comment|comments|reply|recirc|trending|card|teaser|live|entry author|weather|modified) /;

/**
 * Finds when the story was published. First what the page declares for machines (JSON-LD, then meta elements, then a
 * `time` near the headline), then what it writes near the headline, then its address. A day printed near the headline
 * corrects a declared one that is off by one only through its time zone. A date of change is never taken.
 */
export function findPublishedDate(
  page: PageTree,
  near: readonly PageLine[],
  linked: readonly LinkedArticle[],
  meta: MetaTags,
  language: string,
  url: string,
): PublishedDate {
  const lines = near.slice(0, NEAR).filter((line) => !isForeign(line.element));
  const printed = printedDay(lines, language);
  const shown = shownTime(page, lines);
  const declared = linked.map((article) => parseMachineDate(article.published)).find(Boolean) ?? declaredIn(meta, language) ?? null;
  const elements = dateElements(lines, language);
  const best = declared ?? shown ?? null;
  if (!best) return { value: printed ?? dayInAddress(url) ?? onlyMarked(page, language), elements };
  if (printed && isUniversal(best) && Math.abs(daysBetween(best, printed)) === 1) return { value: shown?.startsWith(printed) ? shown : printed, elements };
  if (best.length === 10 && shown?.startsWith(best)) return { value: shown, elements };
  if (shown && isUniversal(best) && !isUniversal(shown) && Date.parse(shown) === Date.parse(best)) return { value: shown, elements };
  return { value: best, elements };
}

/** The time is given in UTC: a page that also gives its own offset says more. */
function isUniversal(time: string): boolean {
  return /(?:Z|[+-]00:00)$/.test(time);
}

function declaredIn(meta: MetaTags, language: string): string | null {
  for (const name of PUBLISHED_NAMES) {
    const content = meta.first(name);
    const value = content && (parseMachineDate(content) ?? writtenDays(content, language)[0]?.day);
    if (value) return value;
  }
  return null;
}

/** The first day written near the headline that is not said to be a change. */
function printedDay(lines: readonly PageLine[], language: string): string | null {
  for (const line of lines) {
    if (line.text.length > 200 || line.words > MOST_DATE_WORDS) continue;
    const day = writtenDays(line.text, language).find((found) => !found.changed);
    if (day) return day.day;
  }
  return null;
}

/** The machine time of a `time`, or of an element marked `datePublished`, in a line near the headline. */
function shownTime(page: PageTree, lines: readonly PageLine[]): string | null {
  for (const line of lines) {
    if (line.text.length > 300) continue;
    for (const element of withinAndAround(line.element)) {
      const published = page.attribute(element, 'itemprop') === 'datePublished';
      if ((element.tag !== 'time' && !published) || isForeign(element) || isChange(page, element)) continue;
      const value = parseMachineDate(page.attribute(element, 'datetime') ?? page.attribute(element, 'content') ?? '');
      if (value) return value;
    }
    const bare = parseMachineDate(line.text);
    if (bare) return bare;
  }
  return null;
}

/**
 * The one day that anything on the page is said to be published on, wherever it stands: unseen, in a rail, after the
 * story. It is asked for where nothing else tells, so that few pages are read through for it.
 */
function onlyMarked(page: PageTree, language: string): string | null {
  const times = page.elements.flatMap((element) => {
    if (page.attribute(element, 'itemprop') === 'datePublished') return parseMachineDate(page.attribute(element, 'content') ?? '') ?? [];
    if (element.words === 0 || element.words > MOST_DATE_WORDS || isForeign(element, true)) return [];
    const [text] = element.children;
    const isMarked = MARK_NAME.test(element.names) || (text?.kind === 'text' && MARK_LABEL.test(text.value));
    return isMarked ? writtenDays(pageText(element), language).flatMap(({ day, changed }) => (changed ? [] : day)) : [];
  });
  return new Set(times).size === 1 ? (times[0] ?? null) : null;
}

function isChange(page: PageTree, element: PageElement): boolean {
  if (/modified/i.test(page.attribute(element, 'itemprop') ?? '')) return true;
  const texts = element.children.flatMap((child) => (child.kind === 'text' ? [child.value] : []));
  const before = element.parent?.children.slice(0, element.parent.children.indexOf(element)).at(-1);
  if (before?.kind === 'text') texts.push(before.value);
  return texts.some((text) => /^\W*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado|atualizado)\b/i.test(text.trim()));
}

function* withinAndAround(element: PageElement): Generator<PageElement> {
  const within = [element];
  for (const at of within) {
    yield at;
    for (const child of at.children) if (child.kind === 'element') within.push(child);
  }
  for (let at = element.parent, steps = 0; at && steps < 2 && at.words <= element.words + 12; at = at.parent, steps++) yield at;
}

/** Short lines near the headline that hold a date or are marked as one: the article leaves them out. */
function dateElements(lines: readonly PageLine[], language: string): PageElement[] {
  const body = lines.findIndex((line) => line.block.tag === 'p' && line.words > 25);
  return lines
    .slice(0, body < 0 ? lines.length : body)
    .filter((line) => line.text.length <= 120 && (writtenDays(line.text, language).length > 0 || line.element.tag === 'time' || parseMachineDate(line.text) !== null))
    .filter((line) => line.alone && line.words <= 20)
    .slice(0, 4)
    .map((line) => line.element);
}

function isForeign(element: PageElement, inRail = false): boolean {
  for (let at: PageElement | null = element, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if ((at.tag === 'li' && (at.parent?.words ?? 0) > 40) || (at.tag === 'aside' && !inRail) || at.tag === 'figure' || at.tag === 'blockquote') return true;
    if (FOREIGN_NAME.test(at.names) && at.words < 60) return true;
  }
  return false;
}
