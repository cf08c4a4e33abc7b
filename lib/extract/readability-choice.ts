import { Readability } from '@mozilla/readability';
import type { Natives } from '../dom/natives.ts';
import { NUMBER } from './snapshot.ts';

/** With more elements it may take many seconds (11 s for 50,000 links), in which nothing can interrupt it; it then makes no choice. */
const MOST_ELEMENTS = 30_000;

/** What Readability kept of a page. */
export interface Kept {
  /** Numbers of the elements. */
  numbers: Set<number>;
  /** Words, without white space, of paragraphs that it made itself out of bare texts: they carry no number. */
  texts: Set<string>;
}

/**
 * Asks Readability (unpatched) which elements of the page are the article. Both sets are empty when it found nothing
 * or broke on the page.
 * @param copy a snapshot, which is taken apart
 */
export function chooseWithReadability(copy: Document, natives: Natives): Kept {
  const kept: Kept = { numbers: new Set(), texts: new Set() };
  const content = parse(copy);
  if (!content) return kept;
  const waiting: Node[] = [content];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node, natives)) {
      const number = natives.getAttribute(node, NUMBER);
      if (number !== null) kept.numbers.add(Number(number));
      else if (natives.localName(node) === 'p') kept.texts.add(withoutSpace(natives.textContent(node) ?? ''));
    }
    for (let child = natives.firstChild(node); child; child = natives.nextSibling(child)) waiting.push(child);
  }
  return kept;
}

/** A text without its white space, to compare two cuts of the same words. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function parse(copy: Document): Node | null {
  try {
    const found = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true, keepClasses: true, maxElemsToParse: MOST_ELEMENTS }).parse();
    return found?.content ?? null;
  } catch {
    // Readability throws on pages that it does not understand; the other ways to a root are still open.
    return null;
  }
}

function isElement(node: Node, natives: Natives): node is Element {
  return natives.nodeType(node) === 1;
}
