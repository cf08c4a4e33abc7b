import { isInlineNote } from './inline-note.ts';
import type { Natives } from './natives.ts';
import { BLOCK, MEDIA, SKIPPED } from './tags.ts';

/** A text node of the Page. */
export interface PageText {
  kind: 'text';
  value: string;
  /** Words in it; none where its element holds no words of the story. */
  words: number;
  parent: PageElement;
}

/** An element of the Page as a plain record: nothing that the page named can shadow a field of it. */
export interface PageElement {
  kind: 'element';
  /** Number in document order: the same in the live page and in its clone. */
  index: number;
  tag: string;
  /** Class and id as lower-case words between spaces: `mol-fbPromo` is ` mol fb promo `. */
  names: string;
  parent: PageElement | null;
  children: PageNode[];
  depth: number;
  /** Number of the last element below it: `index <= other.index <= last` means that the other one is inside. */
  last: number;
  /** Not shown by the page itself: `hidden`, `display:none`. */
  hidden: boolean;
  /** Holds an element that stands on its own line. */
  holdsBlock: boolean;
  /** Words below, words below that are in links, words below in paragraphs, commas below. */
  words: number;
  linkWords: number;
  live: Element;
}

export type PageNode = PageElement | PageText;

/** The Page, read once. */
export interface PageTree {
  root: PageElement;
  /** Every element under its number. */
  elements: PageElement[];
  byLive: Map<Element, PageElement>;
  attribute(element: PageElement, name: string): string | null;
  /** The words of an element that is not read as part of the page (a script, a noscript). */
  rawText(element: PageElement): string;
}

/** More elements, deeper ones, or more words than can be worked through in bearable time; far above any page that people read. */
const MOST_ELEMENTS = 120_000;
const DEEPEST = 2_000;
const MOST_LETTERS = 2_000_000;

/** The tag given to a picture that stands for a character; its words are its alternative text. */
export const SIGN = 'sign';
/** Class names of such pictures: ` emoji `, ` wp smiley `. */
const SIGN_NAME = / (emoji|smiley|emoticon) /;

/** Class names of words for screen readers alone: ` sr only `, ` visually hidden `. They name icons and logos, not the story. */
const UNSEEN_NAME = / (?:sr only|screen reader(?: only| text)?|visually ?hidden) /;

/** Style attributes that take an element off the page, e.g. `display: none`. */
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * Reads the document into plain records in one pass, without recursion. Gives null when there is nothing to read and
 * 'too-big' when the page has more elements than can be worked through.
 */
export function readPage(document: Document, natives: Natives): PageTree | 'too-big' | null {
  const top = natives.documentElement(document);
  if (!top) return null;
  const elements: PageElement[] = [];
  const byLive = new Map<Element, PageElement>();
  const root = record(top, null, natives, elements, byLive);
  let parent: PageElement = root;
  let node: Node | null = natives.firstChild(top);
  let letters = 0;
  for (;;) {
    if (node) {
      const type = natives.nodeType(node);
      if (isElement(node, type)) {
        if (elements.length >= MOST_ELEMENTS || parent.depth >= DEEPEST) return 'too-big';
        const element = record(node, parent, natives, elements, byLive);
        parent.children.push(element);
        parent = element;
        node = natives.firstChild(node);
        continue;
      }
      if (type === 3) {
        const value = natives.nodeValue(node) ?? '';
        const isShown = !SKIPPED.has(parent.tag);
        if (isShown) letters += value.length;
        if (letters > MOST_LETTERS) return 'too-big';
        parent.children.push({ kind: 'text', value, words: isShown ? countWords(value) : 0, parent });
      }
      node = natives.nextSibling(node);
      continue;
    }
    if (!parent.parent) break;
    node = natives.nextSibling(parent.live);
    parent = parent.parent;
  }
  measure(elements);
  return {
    root,
    elements,
    byLive,
    attribute: (element, name) => natives.getAttribute(element.live, name),
    rawText: (element) => natives.textContent(element.live) ?? '',
  };
}

/** True for an element that holds no words of the story by its very tag. */
export function isSkipped(element: PageElement): boolean {
  return SKIPPED.has(element.tag);
}

/** True for an element that stands on its own line, by its tag or by what it holds. */
export function isBlock(element: PageElement): boolean {
  return BLOCK.has(element.tag) || MEDIA.has(element.tag) || element.holdsBlock;
}

/** True where an element is the other one or stands below it. */
export function isInside(element: PageElement, top: PageElement): boolean {
  return element.index >= top.index && element.index <= top.last;
}

function record(
  live: Element,
  parent: PageElement | null,
  natives: Natives,
  elements: PageElement[],
  byLive: Map<Element, PageElement>,
): PageElement {
  const style = natives.getAttribute(live, 'style');
  const tag = natives.localName(live).toLowerCase();
  const names = nameWords(`${natives.getAttribute(live, 'class') ?? ''} ${natives.getAttribute(live, 'id') ?? ''}`);
  const element: PageElement = {
    kind: 'element',
    index: elements.length,
    tag: tag === 'img' && isSign(live, names, natives) ? SIGN : tag,
    names,
    parent,
    children: [],
    depth: parent ? parent.depth + 1 : 0,
    last: elements.length,
    // A headline may be drawn as a picture and said in words to screen readers only.
    hidden: natives.getAttribute(live, 'hidden') !== null || (style !== null && HIDING_STYLE.test(style)) || (names !== ' ' && tag !== 'h1' && UNSEEN_NAME.test(names)),
    holdsBlock: false,
    words: 0,
    linkWords: 0,
    live,
  };
  elements.push(element);
  byLive.set(live, element);
  return element;
}

/** A picture that is a character of the text: `<img class="emoji" alt="😀">`. */
function isSign(live: Element, names: string, natives: Natives): boolean {
  if (SIGN_NAME.test(names)) return true;
  const height = natives.getAttribute(live, 'height');
  return height !== null && Number(height) > 2 && Number(height) <= 20 && Boolean(natives.getAttribute(live, 'alt'));
}

/** The seams between words of a class name: `fbPromo`; `ad-slot`, `mol_text`. */
const NAME_SEAM = /([a-z])([A-Z])/g;
const NO_NAME = /[^A-Za-z0-9]+/g;

/** Pages give the same names to a thousand elements; cutting them is what reading an element costs most. */
const knownNames = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** Lower-case words of a class or id attribute, each between spaces. */
export function nameWords(names: string): string {
  if (names === ' ') return ' ';
  const known = knownNames.get(names);
  if (known !== undefined) return known;
  const words = ` ${names.slice(0, 500).replace(NAME_SEAM, '$1 $2').replace(NO_NAME, ' ').trim().toLowerCase()} `;
  if (knownNames.size >= MOST_KNOWN) knownNames.clear();
  knownNames.set(names, words);
  return words;
}

/** Words, or for scripts without spaces (Chinese, Japanese, Thai, Lao) each two characters, of a text. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space = code <= 32 || code === 160;
    if (!space && !inWord) count++;
    inWord = !space;
    if (at % 2 === 0 && ((code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0eff))) count++;
  }
  return count;
}

/** One pass from the last element to the first: children are done before their parents. */
function measure(elements: PageElement[]): void {
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (!element) continue;
    for (const child of element.children) if (child.kind === 'element') element.last = Math.max(element.last, child.last);
    if (SKIPPED.has(element.tag)) continue;
    let words = 0;
    let linkWords = 0;
    let holdsMedia = false;
    for (const child of element.children) {
      words += child.words;
      if (child.kind === 'element') {
        linkWords += child.linkWords;
        if (BLOCK.has(child.tag) || child.holdsBlock) element.holdsBlock = true;
        else if (MEDIA.has(child.tag)) holdsMedia = true;
      }
    }
    element.words = words;
    // A picture in a note does not cut the sentence in which the note is written.
    if (holdsMedia && !isInlineNote(element)) element.holdsBlock = true;
    element.linkWords = element.tag === 'a' ? words : linkWords;
  }
}

function isElement(node: Node, type: number): node is Element {
  return type === 1 && node !== null;
}
