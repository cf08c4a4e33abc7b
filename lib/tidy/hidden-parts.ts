import { readNatives, type Natives } from '../dom/natives.ts';
import type { HiddenReason } from '../model.ts';
import { HIDDEN_ATTRIBUTE, hidingStyle, peekingStyle } from './tidy-style.ts';

/** A site that throws our style sheet out again and again is left alone. */
const MOST_RETURNS = 20;

/**
 * The live elements that are hidden. Each carries one attribute and nothing else; what the attribute looks like is said
 * by a constructed style sheet, which no page policy blocks and which no page has to be written into.
 */
export class HiddenParts {
  readonly #parts = new Map<Element, HiddenReason>();
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  readonly #natives: Natives;
  #peeking = false;
  #returns = 0;

  constructor(private readonly document: Document) {
    this.#natives = readNatives(document);
  }

  /** Hides an element; false where it is hidden already, stands in no document, or would be hidden under the reader's hands. */
  hide(element: Element, reason: HiddenReason): boolean {
    if (this.#parts.has(element) || holdsTyping(element)) return false;
    const root = element.getRootNode();
    if (!isStyledRoot(root)) return false;
    this.#adopt(root);
    this.#natives.setAttribute(element, HIDDEN_ATTRIBUTE, reason);
    this.#parts.set(element, reason);
    return true;
  }

  /** Shows one element again. */
  show(element: Element): void {
    if (this.#parts.delete(element)) this.#natives.removeAttribute(element, HIDDEN_ATTRIBUTE);
  }

  has(element: Element): boolean {
    return this.#parts.has(element);
  }

  /** Why an element is hidden; undefined where it is not. */
  reasonOf(element: Element): HiddenReason | undefined {
    return this.#parts.get(element);
  }

  /** Shows all that is hidden, each piece with a line round it, or hides it again. */
  peek(on: boolean): void {
    this.#peeking = on;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(this.#style());
  }

  /** Puts the style sheet back where a site has replaced the list of its sheets. */
  keepStyled(): void {
    for (const [root, sheet] of this.#sheets) {
      if (root.adoptedStyleSheets.includes(sheet) || this.#returns >= MOST_RETURNS) continue;
      this.#returns++;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  /** Takes every trace out of the page, copies that the site made of marked elements included. */
  undo(): void {
    for (const element of this.#parts.keys()) this.#natives.removeAttribute(element, HIDDEN_ATTRIBUTE);
    this.#parts.clear();
    for (const [root, sheet] of this.#sheets) {
      for (const copy of root.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)) this.#natives.removeAttribute(copy, HIDDEN_ATTRIBUTE);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.#sheets.clear();
  }

  #adopt(root: Document | ShadowRoot): void {
    if (this.#sheets.has(root)) return;
    const view = (root.ownerDocument ?? this.#viewOf(root))?.defaultView ?? this.document.defaultView;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.#style());
    this.#sheets.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #viewOf(root: Document | ShadowRoot): Document | null {
    return 'defaultView' in root ? root : null;
  }

  #style(): string {
    return this.#peeking ? peekingStyle() : hidingStyle();
  }
}

/** A node that style sheets can be given to: a document or a shadow root, not a loose piece. */
function isStyledRoot(node: Node): node is Document | ShadowRoot {
  return 'adoptedStyleSheets' in node;
}

/** True where the reader is writing in it. */
function holdsTyping(element: Element): boolean {
  const root = element.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : null;
  if (!isElement(active) || !element.contains(active)) return false;
  return /^(?:input|textarea|select)$/i.test(active.tagName) || active.getAttribute('contenteditable') === 'true';
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}
