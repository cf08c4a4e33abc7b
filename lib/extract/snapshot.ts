import type { Natives } from '../dom/natives.ts';
import { SIGN, type PageTree } from '../dom/page-tree.ts';

/** The attribute that carries an element's number on the clone. */
export const NUMBER = 'data-greenroom';

/** Elements whose name or id shadows properties of their form or document. */
const CLOBBERING = new Set(['input', 'button', 'select', 'textarea', 'fieldset', 'output', 'form', 'img', SIGN, 'embed', 'object', 'iframe', 'frame', 'image']);

/**
 * A copy of the document for Readability to take apart. Each element that holds words carries its number in document
 * order, and names, ids and form owners of what could clobber are gone (`../shared` notes, security 0.5): no control
 * named `parentNode` can hang the parser. The page itself is not touched.
 * @param page the document as it was read in this same turn: its elements and the copy's are numbered alike
 */
export function takeSnapshot(document: Document, page: PageTree, natives: Natives): Document {
  const copy = natives.cloneDocument(document);
  const copies = natives.allElements(copy);
  for (const { index, tag, words } of page.elements) {
    const element = copies[index];
    if (!element) break;
    if (words > 0) natives.setAttribute(element, NUMBER, String(index));
    if (CLOBBERING.has(tag)) for (const name of ['name', 'id', 'form']) natives.removeAttribute(element, name);
  }
  return copy;
}
