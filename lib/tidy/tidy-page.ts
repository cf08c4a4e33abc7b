import { openShadowRoot, type OpenRoot } from '../comments/inner-roots.ts';
import type { NewComments } from '../comments/fold-new-comments.ts';
import type { HiddenReason } from '../model.ts';
import type { Made } from '../story.ts';
import { emptiedAround } from './emptied-around.ts';
import { HiddenParts } from './hidden-parts.ts';
import { markQuotes, type MarkedQuotes } from './marked-quotes.ts';
import { partsToHide } from './parts-to-hide.ts';
import { watchComments } from './watch-comments.ts';

/** What Tidy has done to a page so far. */
export interface TidyCounts {
  /** Things hidden that could be seen, second copies of comments apart. */
  hidden: number;
  byReason: Partial<Record<HiddenReason, number>>;
  doubleComments: number;
  quotes: number;
}

export interface TidyOptions {
  /** Opens shadow roots, closed ones too where the caller can. */
  open?: OpenRoot;
  /** Called when comments that loaded later have changed the counts. */
  onCounts?: (counts: TidyCounts) => void;
}

/** A page that is tidied, until `undo`. */
export interface Tidied {
  counts(): TidyCounts;
  /** Shows all that is hidden, each piece marked, or hides it again. */
  peek(on: boolean): void;
  /** Puts the page back exactly as it was. */
  undo(): void;
}

/**
 * Cleans a page in place: hides what is not the story and the second copies of comments, marks the quotations, and goes
 * on doing so with comments that load later. Words, nodes and styles of the page stay untouched.
 */
export function tidyPage(document: Document, made: Made, options: TidyOptions = {}): Tidied {
  const tidying = new Tidying(document, made, options);
  try {
    tidying.begin();
  } catch (error) {
    tidying.undo();
    throw error;
  }
  return tidying;
}

class Tidying implements Tidied {
  readonly #parts: HiddenParts;
  readonly #things: Partial<Record<HiddenReason, number>> = {};
  readonly #copies = new Set<Element>();
  readonly #article: ReadonlySet<Element>;
  #quotes: MarkedQuotes | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(
    private readonly document: Document,
    private readonly made: Made,
    private readonly options: TidyOptions,
  ) {
    this.#parts = new HiddenParts(document);
    this.#article = new Set(made.blockElements.flat());
  }

  begin(): void {
    const { document, made, options } = this;
    const planned = partsToHide(made, isLocked(document)).map((part) => ({ ...part, seen: isSeen(part.element) }));
    for (const { element, reason, seen } of planned) {
      if (this.#parts.hide(element, reason) && seen) this.#things[reason] = (this.#things[reason] ?? 0) + 1;
    }
    this.#hideCopies(made.reading.duplicates.map(({ element }) => element));
    this.#quotes = markQuotes(document, made.story, made.blockElements);
    this.#stopWatching = watchComments(document, {
      reading: made.reading,
      open: options.open ?? openShadowRoot,
      onNew: (found) => {
        this.#fold(found);
      },
      onChange: () => {
        this.#parts.keepStyled();
      },
    });
  }

  counts(): TidyCounts {
    const hidden = Object.values(this.#things).reduce((sum, count) => sum + count, 0);
    return { hidden, byReason: { ...this.#things }, doubleComments: this.#copies.size, quotes: this.#quotes?.count ?? 0 };
  }

  peek(on: boolean): void {
    this.#parts.peek(on);
  }

  undo(): void {
    this.#stopWatching?.();
    this.#quotes?.undo();
    this.#parts.undo();
  }

  #fold({ duplicates, fresh }: NewComments): void {
    for (const element of fresh) this.#bringBack(element);
    this.#hideCopies(duplicates);
    this.options.onCounts?.(this.counts());
  }

  #hideCopies(elements: readonly Element[]): void {
    const parents = new Map<Element | null, Element>();
    for (const element of elements) {
      if (this.#holdsArticle(element)) continue;
      this.#copies.add(element);
      if (this.#parts.hide(element, 'duplicate-comment')) parents.set(element.parentElement, element);
    }
    for (const element of parents.values()) {
      const whole = emptiedAround(element, (part) => this.#parts.has(part), (box) => !this.#holdsArticle(box) && !this.#holdsComment(box));
      if (whole !== element) this.#parts.hide(whole, 'duplicate-comment');
    }
  }

  /** A new comment inside what was hidden as a copy, or in place of it, is shown. */
  #bringBack(element: Element): void {
    for (let up: Element | null = element; up; up = up.parentElement) {
      if (this.#parts.reasonOf(up) !== 'duplicate-comment') continue;
      this.#parts.show(up);
      this.#copies.delete(up);
    }
  }

  #holdsArticle(box: Element): boolean {
    for (const element of this.#article) if (box.contains(element)) return true;
    return false;
  }

  /** True where a comment stands in it that is shown. */
  #holdsComment(box: Element): boolean {
    return this.made.reading.known.all.some(({ element }) => box.contains(element));
  }
}

/** A page whose scrolling is off, as consent and subscription boxes do it. */
function isLocked(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  return [document.documentElement, document.body].some((element) => element && /hidden|clip/.test(view.getComputedStyle(element).overflowY));
}

function isSeen(element: Element): boolean {
  // DOM libraries have no layout; there everything counts as seen.
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility() && (element.getBoundingClientRect().height > 0 || element.scrollHeight > 0);
}
