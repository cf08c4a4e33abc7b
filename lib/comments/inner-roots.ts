import type { Natives } from '../dom/natives.ts';
import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { readPage } from '../dom/page-tree.ts';

/** Opens an element's shadow root, closed ones too where the caller can; null where it has none. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** A part of the page that the document's own tree does not hold, and the element of the tree that shows it. */
export interface InnerPart {
  host: PageElement;
  page: PageTree;
}

const MOST_PARTS = 40;
const DEEPEST = 4;

/** An element's shadow root where it is an open one. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null;
}

/** Reads an element of any root as a page of its own. Null where it is too big to read. */
export function readPart(element: Element, natives: Natives): PageTree | null {
  const document = element.ownerDocument;
  const page = readPage(document, { ...natives, documentElement: () => element });
  return page === 'too-big' ? null : page;
}

/**
 * Reads what stands in shadow roots and in frames of the same site. Only hosts for which `asks` says yes, and custom
 * elements, are opened; a frame of another site gives nothing.
 */
export function readInnerParts(page: PageTree, natives: Natives, open: OpenRoot, asks: (element: PageElement) => boolean, depth = 0): InnerPart[] {
  const parts: InnerPart[] = [];
  for (const element of page.elements) {
    if (parts.length >= MOST_PARTS) break;
    const isFrame = element.tag === 'iframe' || element.tag === 'frame';
    if (!isFrame && !element.tag.includes('-') && !asks(element)) continue;
    const inner = isFrame ? frameElements(element.live) : shadowElements(open(element.live), natives);
    for (const top of inner) {
      const part = readPart(top, natives);
      if (!part) continue;
      parts.push({ host: element, page: part });
      if (depth < DEEPEST) {
        const deeper = readInnerParts(part, natives, open, asks, depth + 1);
        for (const { page: below } of deeper) parts.push({ host: element, page: below });
      }
    }
  }
  return parts.slice(0, MOST_PARTS);
}

function shadowElements(root: ShadowRoot | null, natives: Natives): Element[] {
  const elements: Element[] = [];
  for (let node = root && natives.firstChild(root); node && elements.length < MOST_PARTS; node = natives.nextSibling(node)) {
    if (isElement(node, natives)) elements.push(node);
  }
  return elements;
}

function frameElements(frame: Element): Element[] {
  if (!isFrame(frame)) return [];
  try {
    const inner = frame.contentDocument?.documentElement;
    return inner ? [inner] : [];
  } catch {
    return []; // A frame of another site may not be looked into.
  }
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return /^i?frame$/i.test(element.tagName) && 'contentDocument' in element;
}

function isElement(node: Node, natives: Natives): node is Element {
  return natives.nodeType(node) === 1;
}
