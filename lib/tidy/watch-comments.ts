import type { CommentReading } from '../comments/find-comments.ts';
import { foldNewComments, type NewComments } from '../comments/fold-new-comments.ts';
import type { OpenRoot } from '../comments/inner-roots.ts';
import { type Natives, readNatives } from '../dom/natives.ts';
import { nameWords } from '../dom/page-tree.ts';

export interface CommentWatch {
  reading: Pick<CommentReading, 'known' | 'places'>;
  open: OpenRoot;
  /** Called before the browser paints what was added. */
  onNew: (found: NewComments) => void;
  /** Called whenever anything was added to the page. */
  onChange: () => void;
}

/** Class and id words of an element in which nothing but comments stands. */
const PLACE_NAME = / (?:comments|commentlist|comment (?:list|section|stream|thread|threads|area|container|feature|items)|replies|responses|discussion) /;
/** Class and id words that speak of comments at all. */
const NAME = / (?:comments?|commentlist|replies|reply|responses|discussion|conversation|coral|disqus|viafoura|openweb|spot im|hyvor|wpd) /;
/** Elements beside custom ones that may show a shadow root or a frame with comments in it. */
const HOSTS = 'iframe, frame, ' + ['comment', 'coral', 'spot', 'openweb', 'viafoura', 'conversation', 'hyvor'].map((name) => `[class*="${name}" i], [id*="${name}" i]`).join(', ');
const SOMEWHERE_BELOW = '[class*="comment" i], [id*="comment" i], [class*="repl" i]';
const OUTERMOST = /^(?:html|body|main|article)$/i;
const HIGHEST = 8;
const MOST_ROOTS = 40;
const MOST_WAITING = 500;

/**
 * Watches a page for comments that load later, in its own tree and in the shadow roots and frames that can be reached.
 * Observers are called before the next paint, so what is hidden then was never seen. @returns a function that ends it
 */
export function watchComments(document: Document, watch: CommentWatch): () => void {
  const watcher = new Watcher(document, watch);
  watcher.begin();
  return () => {
    watcher.end();
  };
}

class Watcher {
  readonly #observer: MutationObserver | null;
  readonly #natives: Natives;
  readonly #roots = new Set<Node>();
  readonly #hosts = new Set<Element>();
  /** Elements where comments stand that had no words when they came. */
  readonly #waiting = new Set<Element>();
  readonly #onLoad = (event: Event): void => {
    if (isElement(event.target) && /^i?frame$/i.test(event.target.tagName)) this.#enter(event.target, true);
  };

  constructor(
    private readonly document: Document,
    private readonly watch: CommentWatch,
  ) {
    this.#natives = readNatives(document);
    const Observer = document.defaultView?.MutationObserver;
    this.#observer = Observer ? new Observer((records) => {
      this.#take(records);
    }) : null; // prettier-ignore
  }

  begin(): void {
    this.#observe(this.document);
    this.#lookBelow(this.document, false);
    this.document.addEventListener('load', this.#onLoad, true);
  }

  end(): void {
    this.#observer?.disconnect();
    this.document.removeEventListener('load', this.#onLoad, true);
  }

  #observe(root: Node): boolean {
    if (this.#roots.has(root) || this.#roots.size >= MOST_ROOTS) return false;
    this.#roots.add(root);
    this.#observer?.observe(root, { childList: true, subtree: true });
    return true;
  }

  #take(records: readonly MutationRecord[]): void {
    const added = new Set<Element>();
    const filled = new Set<Element>();
    for (const { target, addedNodes } of records) {
      for (const waiting of addedNodes.length ? this.#waiting : []) if (waiting.contains(target)) filled.add(waiting);
      for (const node of addedNodes) if (isElement(node)) added.add(node);
    }
    if (!added.size && !filled.size) return;
    const outermost = [...added].filter((element) => element.isConnected && !isBelowOther(element, added));
    for (const element of outermost) this.#look(element);
    // Hosts that had no root when they came may have one now.
    for (const host of this.#hosts) this.#enter(host, true);
    const candidates = outermost.filter((element) => this.#isLikely(element));
    const anew = [...filled].filter((element) => element.isConnected && !candidates.some((other) => other.contains(element)));
    if (candidates.length || anew.length) this.#fold([...candidates, ...anew]);
    this.watch.onChange();
  }

  #fold(elements: readonly Element[]): void {
    const isPlace = (element: Element): boolean => this.#waiting.has(element) || this.#isInPlace(element);
    const found = foldNewComments(this.watch.reading, elements, isPlace);
    const empty = new Set(found.empty);
    for (const element of elements) {
      if (empty.has(element) && this.#waiting.size < MOST_WAITING && isPlace(element)) this.#waiting.add(element);
      else this.#waiting.delete(element);
    }
    if (found.duplicates.length || found.fresh.length) this.watch.onNew(found);
  }

  #isInPlace(element: Element): boolean {
    if (element.getRootNode() !== this.document) return true;
    return this.watch.reading.places.some((place) => place.contains(element) && place !== element) || someUp(element.parentElement, (up) => PLACE_NAME.test(this.#namesOf(up)));
  }

  /** Anything near it speaks of comments. */
  #isLikely(element: Element): boolean {
    if (/^(?:script|style|link|meta|noscript|iframe)$/i.test(element.tagName)) return false;
    return element.getRootNode() !== this.document || someUp(element, (up) => NAME.test(this.#namesOf(up))) || element.querySelector(SOMEWHERE_BELOW) !== null;
  }

  #namesOf(element: Element): string {
    const { getAttribute } = this.#natives;
    return nameWords(`${getAttribute(element, 'class') ?? ''} ${getAttribute(element, 'id') ?? ''}`);
  }

  #look(added: Element): void {
    if (isHost(added) || added.matches(HOSTS)) this.#enter(added, true);
    this.#lookBelow(added, true);
  }

  /** Opens the hosts and frames below, and folds what stands in them already where `anew`. */
  #lookBelow(top: ParentNode, anew: boolean): void {
    for (const element of top.querySelectorAll(HOSTS)) if (!element.firstElementChild || isHost(element)) this.#enter(element, anew);
    for (const element of top.querySelectorAll('*')) if (isCustom(element)) this.#enter(element, anew);
  }

  #enter(host: Element, anew: boolean): void {
    const inner = innerRoot(host, this.watch.open);
    if (!inner) {
      if (this.#hosts.size < MOST_ROOTS && host.childElementCount === 0) this.#hosts.add(host);
      return;
    }
    this.#hosts.delete(host);
    if (!this.#observe(inner)) return;
    const tops = [...inner.children].flatMap((child) => (child.localName === 'html' ? [...child.children] : [child]));
    if (anew && tops.length) this.#fold(tops.filter((top) => !/^(?:style|link|head)$/i.test(top.localName)));
    this.#lookBelow(inner, anew);
  }
}

function innerRoot(host: Element, open: OpenRoot): Document | ShadowRoot | null {
  if (!isFrame(host)) return open(host);
  try {
    return host.contentDocument;
  } catch {
    return null; // A frame of another site may not be looked into.
  }
}

function someUp(from: Element | null, fits: (element: Element) => boolean): boolean {
  let up = from;
  for (let height = 0; up && height < HIGHEST && !OUTERMOST.test(up.tagName); height++, up = up.parentElement) if (fits(up)) return true;
  return false;
}

function isBelowOther(element: Element, others: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (others.has(up)) return true;
  return false;
}

/** Custom elements and frames; others that show a root have nothing else in them. */
function isHost(element: Element): boolean {
  return isCustom(element) || isFrame(element);
}

function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return /^i?frame$/i.test(element.tagName) && 'contentDocument' in element;
}

function isElement(node: EventTarget | null): node is Element {
  return node !== null && 'nodeType' in node && node.nodeType === 1;
}
