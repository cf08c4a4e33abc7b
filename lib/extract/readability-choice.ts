import { Readability } from '@mozilla/readability';
import type { Natives } from '../dom/natives.ts';
import { NUMBER, takeSnapshot } from './snapshot.ts';

/**
 * Asks Readability (unpatched) which elements of the page are the article. Gives the numbers of the elements that it
 * kept, empty when it found nothing or broke on the page.
 */
export function chooseWithReadability(document: Document, natives: Natives): Set<number> {
  const kept = new Set<number>();
  const content = parse(takeSnapshot(document, natives));
  if (!content) return kept;
  const waiting: Node[] = [content];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node, natives)) {
      const number = natives.getAttribute(node, NUMBER);
      if (number !== null) kept.add(Number(number));
    }
    for (let child = natives.firstChild(node); child; child = natives.nextSibling(child)) waiting.push(child);
  }
  return kept;
}

function parse(copy: Document): Node | null {
  try {
    const found = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
    return found?.content ?? null;
  } catch {
    // Readability throws on pages that it does not understand; the other ways to a root are still open.
    return null;
  }
}

function isElement(node: Node, natives: Natives): node is Element {
  return natives.nodeType(node) === 1;
}
