import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import type { TidyBarProps } from '../../components/TidyBar.tsx';
import { pageStyle } from './page-style.ts';
import { PageUi, type PageUiState } from './PageUi.tsx';

const NAME = 'greenroom-page';

/** Where Greenroom shows itself on a page: nothing is in the page while there is nothing to show. */
export class PageStage {
  private state: PageUiState = { bar: null, notice: null };
  private container: HTMLElement | null = null;
  private ui: Promise<{ remove: () => void; mount: () => void }> | null = null;
  private notices = 0;

  constructor(private readonly ctx: ContentScriptContext) {}

  /** Shows the bar, or takes it away. */
  async showBar(bar: TidyBarProps | null): Promise<void> {
    await this.show({ ...this.state, bar });
  }

  /** Says a sentence, with a way to take back what it says where there is one. */
  async say(text: string, undo?: () => void): Promise<void> {
    const notice = { id: ++this.notices, text, ...(undo ? { undo } : {}) };
    await this.show({ ...this.state, notice });
  }

  private async show(state: PageUiState): Promise<void> {
    this.state = state;
    if (!state.bar && !state.notice) {
      const ui = await this.ui;
      // Something may have been asked for meanwhile.
      if (!this.state.bar && !this.state.notice) ui?.remove();
      return;
    }
    this.ui ??= this.build();
    const ui = await this.ui;
    if (!this.container && this.ctx.isValid) ui.mount();
    this.draw();
  }

  private build() {
    return createShadowRootUi(this.ctx, {
      name: NAME,
      position: 'inline',
      anchor: () => document.documentElement,
      append: 'last',
      // Our own sheet resets the host; a constructed one is not blocked by a page's policy, as WXT's style element is.
      inheritStyles: true,
      isolateEvents: ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'],
      onMount: (container, shadow) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(pageStyle());
        shadow.adoptedStyleSheets = [sheet];
        this.container = container;
        this.draw();
      },
      onRemove: () => {
        if (this.container) render(null, this.container);
        this.container = null;
      },
    });
  }

  private draw(): void {
    if (!this.container) return;
    const close = (): void => {
      void this.show({ ...this.state, notice: null });
    };
    render(<PageUi {...this.state} onCloseNotice={close} dir={browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'} />, this.container);
  }
}
