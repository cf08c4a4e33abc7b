import { CROSS } from '../../components/drawing-paths.ts';
import { say } from '../../lib/words.ts';
import { button, drawing, element } from './elements.ts';

/** What has just happened on this page, and how to take it back where that is possible. */
export interface Notice {
  text: string;
  undo?: () => void;
}

/** How long a notice stays when nobody touches it. */
const STAYS = 9000;

/** The place of notices. Each is an alert: it may come onto the page together with its place, and is to be told all the same. */
export class PageNotice {
  readonly place = element('div', { class: 'toast-place' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onClose the reader closed the notice, used it, or let its time go by */
  constructor(private readonly onClose: () => void) {}

  get isShown(): boolean {
    return this.place.hasChildNodes();
  }

  /** Shows a notice in the place of the one before, or takes that away. The same words twice are said twice. */
  show(notice: Notice | null): void {
    this.place.replaceChildren(...(notice ? [this.#build(notice)] : []));
    if (notice) this.#letGo();
    else this.#hold();
  }

  #build({ text, undo }: Notice): HTMLElement {
    const notice = element('div', { class: 'toast', role: 'alert', 'data-part': 'toast' }, element('span', {}, text));
    if (undo) {
      notice.append(
        button('', { words: say('undo') }, () => {
          undo();
          this.onClose();
        }),
      );
    }
    notice.append(button('button-icon', { words: say('close'), drawn: drawing(CROSS) }, this.onClose));
    for (const type of ['mouseenter', 'focusin']) notice.addEventListener(type, () => { this.#hold(); });
    for (const type of ['mouseleave', 'focusout']) notice.addEventListener(type, () => { this.#letGo(); });
    return notice;
  }

  #hold(): void {
    clearTimeout(this.#timer);
  }

  #letGo(): void {
    this.#hold();
    this.#timer = setTimeout(this.onClose, STAYS);
  }
}
