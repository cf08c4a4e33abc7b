import type { PageElement, PageTree } from '../dom/page-tree.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageLine } from '../dom/page-lines.ts';
import { pageText } from '../dom/page-text.ts';
import { ENDER, GROUP_END, authorNames, looksLikeName, opensByline, withoutRole } from './author-names.ts';
import { foldText } from './fold-text.ts';
import { ROLE_WORDS } from './words/byline-words.ts';
import { plainText } from './plain-text.ts';
import { hostOf } from './site-name.ts';

/** Who wrote the story, and the lines near the headline that say so. */
export interface Byline {
  names: string[];
  elements: PageElement[];
}

/** Class words of an element that names the writers. */
const BYLINE_NAME = / (?:byline|bylines|by line|by author|authors?|author ?name|writers?|contributors?|autor|autoren|auteur|autore|firma) /;
/** Class words of what stands beside a writer's name. */
const BESIDE_NAME = / (?:location|place|role|position|job|title|publisher|publication|date|time) /;
/** Class words of elements that show writers of something else, or more than the names. */
const FOREIGN_NAME = / (?:related|recirc|trending|card|teaser|flyout|more|newsletter|caption|credit|live|quote) /;
/** And of those that do unless they open as bylines do: what "hasnt-bio" names is none, "meta-with-comments" is one. */
const OFTEN_FOREIGN_NAME = / (?<!has )(?:bio(?:graphy)?|comments?) /;
/** A byline inside a line that opens with something else: "posted on 2026-06-15 by Ann Lee". */
const INNER_BYLINE = /\b(?:by|BY)\s+(?=\p{Lu})/u;
/** What stands before it is when, or that it was published; "9 songs by Ann Lee" is the title of another story. */
const BEFORE_INNER = /\b(?:posted|published|written|reported|updated|(?:19|20)\d\d)\b|\d:\d\d/i;
/** The address of a writer's own page: "/author/ann-lee", "/people/ann-lee". */
const AUTHOR_ADDRESS = /\b(?:authors?|team|journalists?|profiles?|people|users?|staff|contributors?|writers?|reporters?|autor(?:es)?)\b/i;
/** Names under which pages declare their writers; some hold the address of a profile. */
const AUTHOR_NAMES = ['author', 'article:author', 'byl', 'sailthru.author', 'parsely-author', 'cxenseparse:author', 'dc.creator', 'article_author'];
/** A sentence, which may link to somebody whom it tells of. */
const SENTENCE_END = /\w{3}[.:]$/;
/** Lines this far below the headline still belong to it. */
const NEAR = 40;
/** More words than a line has that names writers with links and does not say "by". */
const MOST_LINKED_WORDS = 22;

/**
 * Finds who wrote the story: the people that JSON-LD names, or the printed byline where it names them and more; else
 * the byline, the meta elements, a link marked as author. An organisation stands only where no person is named.
 */
export function findByline(
  page: PageTree,
  near: readonly PageLine[],
  linked: readonly LinkedArticle[],
  meta: MetaTags,
  siteName: string,
  url: string,
): Byline {
  const sites = siteForms([siteName, ...linked.map((article) => article.publisher)], url);
  const printed = printedByline(page, near, sites);
  const elements = printed.elements;
  const people = unique((linked.find((article) => article.people.length)?.people ?? []).flatMap((name) => peopleIn(name, sites)));
  const printedNames = printed.names.map(foldText);
  if (people.length) {
    const covers = people.every((name) => printedNames.includes(foldText(name)));
    return { names: covers ? printed.names : people, elements };
  }
  if (printed.names.length) return { names: printed.names, elements };
  const said = AUTHOR_NAMES.map((name) => meta.first(name));
  const declared = said.map((value) => peopleIn(value, sites)).find((names) => names.length);
  if (declared) return { names: declared, elements };
  const marked = markedAuthors(page, sites);
  if (marked.length) return { names: marked, elements };
  const group = [...linked.flatMap((article) => [...article.people, ...article.organisations]), ...said].map((name) => plainText(name, 100)).filter((name) => foldText(name) && !ROLE_WORDS.has(foldText(name)) && !name.startsWith('http'));
  const outside = group.find((name) => !sites.has(foldText(name)));
  const last = outside ?? printed.group ?? group[0];
  return { names: last ? [last] : [], elements };
}

interface PrintedByline extends Byline {
  /** A byline that names no person: "By the Evening Star staff". */
  group: string | null;
}

function printedByline(page: PageTree, near: readonly PageLine[], sites: ReadonlySet<string>): PrintedByline {
  let box: PageElement | null = null;
  let group: string | null = null;
  const names: { name: string; sure: boolean }[] = [];
  const elements: PageElement[] = [];
  for (const line of near.slice(0, NEAR)) {
    if (line.text.length > 300) continue;
    const owner = bylineBox(line.element, page);
    if (box && owner !== box) break;
    const within = INNER_BYLINE.exec(line.text);
    const inner = within && line.text.length < 120 && BEFORE_INNER.test(line.text.slice(0, within.index)) ? within : null;
    const opens = opensByline(line.text);
    const parts = line.words < 40 ? authorParts(page, line.element) : [];
    if (!owner && !opens && !inner && (!parts.length || SENTENCE_END.test(line.text))) continue;
    if (isForeign(line.element, opens)) continue;
    const links = parts.flatMap((text) => peopleIn(text, sites));
    const text = inner && !opens ? line.text.slice(inner.index) : line.text;
    const found = links.length ? links : authorNames(text, sites);
    if (!found.length) {
      if ((opens && line.words <= 6 && !/\d/.test(text)) || GROUP_END.test(text)) group ??= plainText(text.replace(/^\P{L}*by\s+/iu, ''), 100) || null;
      group ??= parts.find((name) => /^\p{Lu}\p{L}+$/u.test(name) && !ENDER.test(name) && !ROLE_WORDS.has(foldText(name))) ?? null;
      continue;
    }
    // A caption with its photographer, a sentence that links to somebody.
    if (!opens && !inner && line.words > (links.length ? MOST_LINKED_WORDS : 14)) continue;
    const sure = opens || inner !== null || links.length > 0;
    names.push(...found.map((name) => ({ name, sure })));
    if (line.alone && line.words <= 40) elements.push(line.element);
    if (!owner) break;
    box = owner;
  }
  // The name of a column may stand over its writer's.
  const some = names.some(({ sure }) => sure);
  return { names: unique(names.flatMap(({ name, sure }) => (sure || !some ? [name] : []))), elements, group };
}

/** The innermost element round a line that is named as byline and holds little else. */
function bylineBox(element: PageElement, page: PageTree): PageElement | null {
  let box: PageElement | null = null;
  for (let at: PageElement | null = element, steps = 0; at && steps < 5 && at.words < 60; at = at.parent, steps++) {
    const marked = page.attribute(at, 'itemprop') === 'author' || page.attribute(at, 'rel') === 'author';
    if (marked || BYLINE_NAME.test(at.names)) box = at;
  }
  return box;
}

/** The words of links and elements in a line that are named or marked as author. */
function authorParts(page: PageTree, element: PageElement): string[] {
  const address = element.tag === 'a' ? (page.attribute(element, 'href') ?? '') : '';
  if (AUTHOR_ADDRESS.test(address)) return [withoutRole(pageText(element, 200))];
  // A box named so may hold the writer's name and the paper's, each in its own element.
  const within = element.children.flatMap((child) => (child.kind === 'element' && child.words ? authorParts(page, child) : []));
  if (within.length || !element.words || element.words > 8) return within;
  const marked = page.attribute(element, 'rel') === 'author' || page.attribute(element, 'itemprop') === 'author';
  return marked || (BYLINE_NAME.test(element.names) && !BESIDE_NAME.test(element.names)) ? [withoutRole(pageText(element, 200))] : [];
}

/** Links and elements that the page marks as the author, before any other story's. */
function markedAuthors(page: PageTree, sites: ReadonlySet<string>): string[] {
  for (const element of page.elements) {
    const marked = page.attribute(element, 'rel') === 'author' || page.attribute(element, 'itemprop') === 'author';
    if (!marked || isForeign(element) || element.words > 12) continue;
    const names = peopleIn(pageText(element, 200), sites);
    if (names.length) return names;
  }
  return [];
}

function peopleIn(text: string, sites: ReadonlySet<string>): string[] {
  return authorNames(text, sites).filter(looksLikeName);
}

function isForeign(element: PageElement, opens = false): boolean {
  for (let at: PageElement | null = element, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if ((at.tag === 'aside' && !opens) || at.tag === 'footer' || at.tag === 'figcaption') return true;
    if (at.words < 80 && (FOREIGN_NAME.test(at.names) || (!opens && OFTEN_FOREIGN_NAME.test(at.names)))) return true;
  }
  return false;
}

/** The site's name in the forms that bylines use: with and without "the", its address, its address's first part. */
function siteForms(names: readonly string[], url: string): Set<string> {
  const host = hostOf(url);
  const forms = [...names.flatMap((name) => [name, name.replace(/^the\s+/i, ''), `the ${name}`, name.replace(/\.\w+$/, '')]), host, host.split('.').at(-2) ?? ''];
  return new Set(forms.map(foldText).filter(Boolean));
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => foldText(other) === foldText(name)) === index).slice(0, 12);
}
