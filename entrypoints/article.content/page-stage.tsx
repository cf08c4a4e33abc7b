import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { TidyBarProps } from '../../components/TidyBar.tsx';
import { pageStyle } from './page-style.ts';
import { PageUi, type PageUiState } from './PageUi.tsx';

const NAME = 'greenroom-page';
/** What a reader does in our part is none of the page's business: its shortcuts and click handlers are not to hear of it. */
const OURS = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'];

/**
 * Where Greenroom shows itself on a page: a shadow root under the root element, in which neither the page's style nor
 * its policy reaches. Nothing is in the page while there is nothing to show. (WXT's own shadow root writes a style
 * element, which strict pages block, and brings 2 kB more.)
 */
export class PageStage {
  private state: PageUiState = { bar: null, notice: null };
  private shown: { host: Element; container: Element } | null = null;
  private notices = 0;

  constructor(private readonly ctx: ContentScriptContext) {
    ctx.onInvalidated(() => {
      this.show({ bar: null, notice: null });
    });
  }

  /** Shows the bar, or takes it away. */
  showBar(bar: TidyBarProps | null): void {
    this.show({ ...this.state, bar });
  }

  /** Says a sentence, with a way to take back what it says where there is one. */
  say(text: string, undo?: () => void): void {
    const notice = { id: ++this.notices, text, ...(undo ? { undo } : {}) };
    this.show({ ...this.state, notice });
  }

  private show(state: PageUiState): void {
    this.state = state;
    if (!state.bar && !state.notice) {
      if (this.shown) render(null, this.shown.container);
      this.shown?.host.remove();
      this.shown = null;
      return;
    }
    if (!this.shown && this.ctx.isInvalid) return;
    this.shown ??= raise();
    const close = (): void => {
      this.show({ ...this.state, notice: null });
    };
    const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
    render(<PageUi {...state} onCloseNotice={close} dir={dir} />, this.shown.container);
  }
}

function raise(): { host: Element; container: Element } {
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyle());
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  shadow.append(container);
  for (const type of OURS) {
    shadow.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  document.documentElement.append(host);
  return { host, container };
}
