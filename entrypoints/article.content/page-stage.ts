import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { askFromWebPage } from '../../lib/messages.ts';
import { wordsDirection } from '../../lib/words.ts';
import { element } from './elements.ts';
import { PageNotice } from './page-notice.ts';
import { TidyBar, type TidyBarState } from './tidy-bar.ts';

const NAME = 'greenroom-page';
/** What a reader does in our part is none of the page's business: its shortcuts and click handlers are not to hear of it. */
const OURS = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'];

/**
 * Where Greenroom shows itself on a page: a shadow root under the root element, in which neither the page's style nor
 * its policy reaches. Nothing is in the page while there is nothing to show. (WXT's own shadow root writes a style
 * element, which strict pages block, and brings 2 kB more; the Preact of the extension's own pages would bring 5.)
 */
export class PageStage {
  readonly #notice = new PageNotice(() => {
    this.#notice.show(null);
    this.#leaveWhenEmpty();
  });
  #bar: TidyBar | null = null;
  readonly #stack = element('div', { class: 'page-ui-stack' }, this.#notice.place);
  #host: Element | null = null;

  constructor(private readonly ctx: ContentScriptContext) {
    ctx.onInvalidated(() => {
      this.#notice.show(null);
      this.showBar(null);
    });
  }

  /** Shows the bar, or takes it away. */
  showBar(state: TidyBarState | null): void {
    if (!state) {
      this.#bar?.remove();
      this.#bar = null;
      this.#leaveWhenEmpty();
    } else if (this.#bar) {
      this.#bar.show(state);
    } else if (this.#raise()) {
      this.#bar = new TidyBar(state);
      this.#stack.append(this.#bar.place);
    }
  }

  /** Says a sentence, with a way to take back what it says where there is one. */
  say(text: string, undo?: () => void): void {
    if (this.#raise()) this.#notice.show({ text, ...(undo ? { undo } : {}) });
  }

  /** Puts our part into the page. A script that has ended shows nothing more; false then. */
  #raise(): boolean {
    if (this.ctx.isInvalid) return false;
    this.#host ??= build(this.#stack);
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    return true;
  }

  #leaveWhenEmpty(): void {
    if (!this.#bar && !this.#notice.isShown) this.#host?.remove();
  }
}

function build(stack: HTMLElement): Element {
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const ui = element('div', { class: 'page-ui', dir: wordsDirection(), hidden: '' }, stack);
  shadow.append(ui);
  void askFromWebPage('pageStyle', {}).then((style) => {
    if (style.ok) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.value);
      shadow.adoptedStyleSheets = [sheet];
    }
    // Without its style it is plain, but there.
    ui.hidden = false;
  });
  for (const type of OURS) {
    shadow.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  return host;
}
