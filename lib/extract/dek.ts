import type { PageElement, PageTree } from '../dom/page-tree.ts';
import type { PageLine } from '../dom/page-lines.ts';
import { pageText } from '../dom/page-text.ts';
import { opensByline } from './author-names.ts';
import { foldText, foldWords } from './fold-text.ts';
import { plainText } from './plain-text.ts';
import { ROLE_WORDS } from './words/byline-words.ts';
import { writtenDays } from './parse-date.ts';

/** The standfirst under the headline, and the element that shows it. */
export interface Dek {
  text: string;
  element: PageElement;
}

/** Class words of a standfirst. */
const DEK_NAME = / (?:dek|deck|standfirst|sub ?title|sub ?head(?:ing|line)?|subheadline|excerpt|summary|blurb|sell|strapline|tagline|intro|introduction|lead|lede|teaser|chapo|entradilla|bajada|vorspann|ingress|abstract|description|sapo) /;
/** Class words of lines that are something else, whatever else they are called. */
const OTHER_NAME = / (?:caption|credit|share|sharing|social|tags?|category|kicker|rubric|eyebrow|label|bio|biography|newsletter|promo|related|recirc|ad|ads|advert|advertisement|disclaimer|disclosure|affiliate|breadcrumbs?|comments?|nav|menu|video|player|gallery|image|photo|paywall|user|audio|poll|timestamp|date|topic|modal) /;
const BYLINE_NAME = / (?:author|authors|byline|contributor|profile) /;
/** "(AP)", "[Getty]", "Photo: A. Lee": the end of a caption; a call to sign up. */
const CREDIT_END = /[([](?:[^()[\]]*\b)?(?:AP|AFP|Getty|Reuters|image|photo|picture|courtesy)\b[^()[\]]*[)\]]\s*$|\b(?:photo|image|picture)s?(?: credit)?:|sign up here/i;
/** "a.lee@star.example": a line to write to somebody. */
const ADDRESS = /\S@\w+\.\w/;
/** "Updated Nov 19, 6:55 AM", "2019-11-19T06:55", "15 август 2025 13:28" in any language, "3 hours ago". */
const DATE_LINE = /^(?:last )?(?:updated|posted|published|modified)\b.*\d|^\d{4}-\d{2}-\d{2}T|^\d{1,2}\D{2,20}20\d\d\D{1,4}\d{1,2}:\d\d|\b(?:hours?|mins?|minutes|days?) ago\b/i;
/** The dek stands among this many lines under the headline. */
const NEAR = 14;
const SHORTEST = 12;
const LONGEST = 600;

/**
 * Finds the standfirst that the page prints under the headline: a line named as one, marked as `alternativeHeadline`,
 * standing right under the headline before byline and date, or saying what the description says; never a paragraph of
 * the body. Null where the page prints none.
 */
export function findDek(page: PageTree, headline: PageElement, near: readonly PageLine[], description: string, authors: readonly string[]): Dek | null {
  const said = new Set(foldWords(pageText(headline)));
  let metLine = false;
  for (const line of near.slice(0, NEAR)) {
    const text = plainText(line.text, LONGEST);
    if (isBylineOrDate(line, authors)) {
      metLine = true;
      continue;
    }
    if (!line.alone || text.length < SHORTEST || line.text.length > LONGEST || line.words < 3) continue;
    if (isBodyParagraph(line)) break;
    // The headline in fewer words, for a bar that follows the reader.
    if (isOther(line, page, headline) || foldWords(text).every((word) => said.has(word))) continue;
    if (startsWithAuthor(text, authors)) continue;
    if (isNamedDek(line, page) || isDescription(text, description)) return { text, element: line.element };
    if (!metLine && standsUnder(line, headline)) return { text, element: line.element };
  }
  return null;
}

function isNamedDek(line: PageLine, page: PageTree): boolean {
  for (let at: PageElement | null = line.block; at; at = at.parent) {
    if (DEK_NAME.test(at.names) || page.attribute(at, 'itemprop') === 'alternativeHeadline') return true;
    if (at === line.element || !contains(line.element, at)) return false;
  }
  return false;
}

/** Right under the headline: in the same small box, or a sub-heading directly after it. */
function standsUnder(line: PageLine, headline: PageElement): boolean {
  if (line.element.linkWords > line.words / 2) return false;
  const box = smallBox(headline);
  const inBox = contains(box, line.element);
  const tag = line.block.tag;
  if (['h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)) return line.element.parent === headline.parent || inBox;
  return inBox && ['p', 'div', 'span', 'strong', 'em'].includes(tag) && /[.!?…"”’)]$|\s\S+\s\S+\s\S+/.test(line.text);
}

/** The largest element round the headline that holds no paragraph of the body. */
function smallBox(headline: PageElement): PageElement {
  let box = headline;
  for (let at = headline.parent; at && at.words <= headline.words + 150 && at.tag !== 'body'; at = at.parent) {
    if (countLongParagraphs(at) > 1) break;
    box = at;
  }
  return box;
}

function countLongParagraphs(element: PageElement): number {
  let count = 0;
  const stack = [element];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.tag === 'p' && at.words > 12) count++;
    for (const child of at.children) if (child.kind === 'element') stack.push(child);
  }
  return count;
}

/** A paragraph among other paragraphs as long as itself. */
function isBodyParagraph(line: PageLine): boolean {
  const holder = line.block.parent;
  if (line.block.tag !== 'p' || !holder) return false;
  const long = holder.children.filter((child) => child.kind === 'element' && child.tag === 'p' && child.words > 12);
  return long.length > 1 && !DEK_NAME.test(line.block.names);
}

function isDescription(text: string, description: string): boolean {
  const said = foldText(description);
  return said.length > 20 && foldText(text) === said;
}

function isBylineOrDate(line: PageLine, authors: readonly string[]): boolean {
  if (ADDRESS.test(line.text)) return true;
  if (opensByline(line.text) && line.words < 25 && /\p{Lu}/u.test(line.text.slice(3))) return true;
  const folded = foldText(line.text);
  if (authors.some((name) => folded.startsWith(foldText(name)) && line.words <= 12)) return true;
  if (line.words <= 5 && ROLE_WORDS.has(folded.split(' ').at(-1) ?? '')) return true;
  return line.words <= 16 && (writtenDays(line.text, 'en').length > 0 || DATE_LINE.test(line.text) || holdsTime(line.element));
}

function holdsTime(element: PageElement): boolean {
  return element.tag === 'time' || element.children.some((child) => child.kind === 'element' && holdsTime(child));
}

function startsWithAuthor(text: string, authors: readonly string[]): boolean {
  const first = foldWords(text)[0] ?? '';
  return authors.some((name) => foldWords(name)[0] === first);
}

function isOther(line: PageLine, page: PageTree, headline: PageElement): boolean {
  if (CREDIT_END.test(line.text) || /^source/i.test(page.attribute(line.block, 'itemprop') ?? '')) return true;
  for (let at: PageElement | null = line.block, steps = 0; at && steps < 5; at = at.parent, steps++) {
    if (['figure', 'figcaption', 'aside', 'li', 'nav', 'button', 'form', 'label', 'blockquote', 'td', 'footer'].includes(at.tag)) return true;
    if (at.words > line.words * 3 + 40) break;
    // What holds the headline too is the story's head, whatever else it is called: `header.hero.category.full-width-image`.
    if (contains(at, headline)) break;
    if (OTHER_NAME.test(at.names) || (BYLINE_NAME.test(at.names) && (at.tag !== 'p' || !/[.!?]$/.test(line.text)))) return true;
  }
  return line.alone && line.element.linkWords > line.words * 0.6;
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let at: PageElement | null = inner; at && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
}
