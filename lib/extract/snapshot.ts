import type { Natives } from '../dom/natives.ts';

/** The attribute that carries an element's number on the clone. */
export const NUMBER = 'data-greenroom';

/** Elements whose name or id shadows properties of their form or document. */
const CLOBBERING = new Set(
  'input button select textarea fieldset output form img embed object iframe frame image'.split(' '),
);

/**
 * A copy of the document for Readability to take apart. Each element carries its number in document order, and names,
 * ids and form owners of what could clobber are gone (`../shared` notes, security 0.5): no control named `parentNode`
 * can hang the parser. The page itself is not touched.
 */
export function takeSnapshot(document: Document, natives: Natives): Document {
  const copy = natives.cloneDocument(document);
  let node: Node | null = natives.documentElement(copy);
  const top = node;
  let index = 0;
  while (node) {
    if (isElement(node, natives)) {
      natives.setAttribute(node, NUMBER, String(index++));
      if (CLOBBERING.has(natives.localName(node))) {
        natives.removeAttribute(node, 'name');
        natives.removeAttribute(node, 'id');
        natives.removeAttribute(node, 'form');
      }
    }
    node = following(node, top, natives);
  }
  return copy;
}

function following(node: Node, top: Node | null, natives: Natives): Node | null {
  const child = natives.firstChild(node);
  if (child) return child;
  let at: Node | null = node;
  while (at && at !== top) {
    const sibling = natives.nextSibling(at);
    if (sibling) return sibling;
    at = natives.parentNode(at);
  }
  return null;
}

function isElement(node: Node, natives: Natives): node is Element {
  return natives.nodeType(node) === 1;
}
