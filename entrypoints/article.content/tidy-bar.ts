import { CROSS, SPARKLE } from '../../components/drawing-paths.ts';
import { say } from '../../lib/words.ts';
import { button, drawing, element } from './elements.ts';

/** What the bar tells, and what its buttons do. */
export interface TidyBarState {
  /** "Hid 14 things · 3 double comments" */
  summary: string;
  /** Whether there is anything that could be shown. */
  canPeek: boolean;
  peeking: boolean;
  onPeek: (on: boolean) => void;
  onUndo: () => void;
  onRead: () => void;
  onClose: () => void;
}

/** So long after it was last touched the bar makes itself small. */
const STAYS = 7000;

/**
 * The bar over a tidied page: what was hidden, and the ways on. Left alone it shrinks to a button in the corner, so that
 * it covers nothing; a page can't press its buttons, only a reader can.
 */
export class TidyBar {
  readonly place: HTMLElement;
  readonly #bar = element('div', { class: 'tidy-bar', role: 'region', 'aria-label': say('tidyBar'), 'data-part': 'tidy-bar' });
  readonly #said = element('span', { class: 'sr-only', 'aria-live': 'polite' });
  readonly #seen = element('span', {});
  readonly #wide: readonly HTMLElement[];
  readonly #corner = element('button', { type: 'button', class: 'tidy-open' }, drawing(SPARKLE, true));
  readonly #peek: HTMLButtonElement;
  readonly #undo: HTMLButtonElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What on the page had the focus before the bar. */
  #before: HTMLElement | null = null;

  constructor(private state: TidyBarState) {
    this.#peek = button('button-quiet', { words: '' }, trusted(() => { this.state.onPeek(!this.state.peeking); }));
    this.#undo = button('button-quiet', { words: say('undo'), title: say('tidyUndo') }, trusted(() => { this.state.onUndo(); }));
    const read = button('button-lead', { words: say('read'), title: say('tidyRead') }, trusted(() => { this.state.onRead(); }));
    const close = button('button-quiet button-icon', { words: say('close'), drawn: drawing(CROSS), title: say('close') }, trusted(() => { this.state.onClose(); }));
    this.#wide = [
      element('span', { class: 'tidy-summary', 'aria-hidden': 'true' }, drawing(SPARKLE, true), this.#seen),
      element('span', { class: 'tidy-buttons' }, this.#peek, this.#undo, read, close),
    ];
    this.#corner.addEventListener('click', () => { this.#open(); });
    this.#listen();
    this.#bar.append(this.#said, ...this.#wide);
    this.place = element('div', { class: 'tidy-place' }, this.#bar);
    this.show(state);
    this.#letGo();
  }

  /** Shows what has changed; the button that has the focus keeps it. */
  show(state: TidyBarState): void {
    const { summary, canPeek, peeking } = state;
    const before = this.state;
    this.state = state;
    if (this.#seen.textContent !== summary) {
      this.#seen.textContent = summary;
      // A screen reader says only what comes into a line that was there.
      setTimeout(() => { this.#said.textContent = summary; }, 600);
    }
    this.#corner.ariaLabel = say('tidyOpen');
    this.#corner.title = summary;
    this.#peek.hidden = !canPeek;
    this.#peek.title = say(peeking ? 'tidyUnpeek' : 'tidyPeek');
    this.#peek.textContent = say(peeking ? 'hide' : 'show');
    if (before.peeking !== peeking) this.#letGo();
  }

  /** Takes the bar away; the focus goes back to where it was on the page. */
  remove(): void {
    this.#hold();
    if (this.#bar.matches(':focus-within')) this.#before?.focus({ preventScroll: true });
    this.place.remove();
  }

  #listen(): void {
    for (const type of ['pointerenter', 'focusin']) this.#bar.addEventListener(type, () => { this.#hold(); });
    for (const type of ['pointerleave', 'focusout']) this.#bar.addEventListener(type, () => { this.#letGo(); });
    this.#bar.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.#bar.contains(relatedTarget)) this.#before = relatedTarget;
    });
    this.#bar.addEventListener('keydown', ({ key, target }) => {
      if (key !== 'Escape' || !(target instanceof HTMLElement)) return;
      target.blur();
      this.#before?.focus({ preventScroll: true });
    });
  }

  #hold(): void {
    clearTimeout(this.#timer);
  }

  /** Lets the time run until the bar makes itself small; it stays while the reader looks at what is hidden. */
  #letGo(): void {
    this.#hold();
    if (!this.state.peeking && !('small' in this.#bar.dataset)) this.#timer = setTimeout(() => { this.#shrink(); }, STAYS);
  }

  #shrink(): void {
    this.#bar.dataset['small'] = '';
    for (const part of this.#wide) part.remove();
    this.#bar.append(this.#corner);
  }

  #open(): void {
    delete this.#bar.dataset['small'];
    this.#corner.remove();
    this.#bar.append(...this.#wide);
    this.#letGo();
    (this.state.canPeek ? this.#peek : this.#undo).focus();
  }
}

/** Only a press of the reader's counts, never one that the page's scripts make. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
