import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { errorSentence } from '../../lib/errors.ts';
import type { TidyState } from '../../lib/message-contract.ts';
import { askFromWebPage } from '../../lib/messages.ts';
import type { ErrorCode, Result } from '../../lib/model.ts';
import { type Tidied, tidyPage } from '../../lib/tidy/tidy-page.ts';
import { tidySummary } from '../../lib/tidy/tidy-summary.ts';
import { say } from '../../lib/words.ts';
import { readThisPage } from './capture.ts';
import { openAnyRoot } from './open-root.ts';
import type { PageStage } from './page-stage.ts';

const OFF: TidyState = { on: false, hidden: 0, doubleComments: 0, quotes: 0 };

/** Tidies the page that this script runs in, and puts it back. */
export class TidySwitch {
  #tidied: Tidied | null = null;
  /** The page is being read; a second wish meanwhile has the same answer. */
  #turningOn: Promise<Result<TidyState>> | null = null;
  /** The attempt of which the reader was told last: two presses at once are one attempt. */
  #told: Promise<Result<TidyState>> | null = null;
  #peeking = false;
  #barClosed = false;
  /** The address without its fragment that was tidied. */
  #address = '';
  /** The address at which the reader put the page back. */
  #putBackAt = '';

  constructor(
    private readonly ctx: ContentScriptContext,
    private readonly stage: PageStage,
  ) {
    const off = (): void => {
      this.#turnOff();
    };
    ctx.onInvalidated(off);
    ctx.addEventListener(window, 'pagehide', off);
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      // The event comes before the address has changed, and also where it never will (a download).
      ctx.setTimeout(() => {
        if (this.#address && addressNow() !== this.#address) off();
      });
    });
  }

  /** Cleans the page where it is not, puts it back where it is. */
  async toggle(): Promise<Result<TidyState>> {
    if (this.#tidied) {
      this.#putBack();
      // By its key; who has the popup open hears it there.
      if (document.hasFocus()) this.stage.say(say('tidyBack'));
      return { ok: true, value: OFF };
    }
    const turning = this.#turnOn();
    const done = await turning;
    if (!done.ok && this.#told !== turning) this.#tell(done.code);
    this.#told = turning;
    return done;
  }

  /** Cleans the page as the reader chose for its whole site: without a word where that fails, and not where they put it back. */
  async keepOn(): Promise<Result<TidyState>> {
    if (this.#tidied || this.#putBackAt === addressNow()) return { ok: true, value: OFF };
    return this.#turnOn();
  }

  #putBack(): void {
    this.#putBackAt = addressNow();
    this.#turnOff();
  }

  #turnOn(): Promise<Result<TidyState>> {
    this.#turningOn ??= this.#readAndTidy().finally(() => {
      this.#turningOn = null;
    });
    return this.#turningOn;
  }

  async #readAndTidy(): Promise<Result<TidyState>> {
    const address = addressNow();
    const made = await readThisPage();
    if (!made.ok) return made;
    // The page went on to another story, or this script ended, while it was read.
    if (this.ctx.isInvalid || addressNow() !== address) return { ok: true, value: OFF };
    try {
      this.#tidied = tidyPage(document, made.value, {
        open: openAnyRoot,
        onCounts: () => {
          this.#draw();
        },
      });
    } catch (error) {
      console.warn('Greenroom could not tidy this page.', error);
      return { ok: false, code: 'broken-page' };
    }
    this.#address = address;
    this.#peeking = false;
    this.#barClosed = false;
    this.#draw();
    const { hidden, doubleComments, quotes } = this.#tidied.counts();
    return { ok: true, value: { on: true, hidden, doubleComments, quotes } };
  }

  #turnOff(): void {
    this.#tidied?.undo();
    this.#tidied = null;
    this.#address = '';
    this.#draw();
  }

  #draw(): void {
    const counts = this.#tidied?.counts();
    if (!counts || this.#barClosed) {
      this.stage.showBar(null);
      return;
    }
    this.stage.showBar({
      summary: tidySummary(counts),
      canPeek: counts.hidden + counts.doubleComments > 0,
      peeking: this.#peeking,
      onPeek: (on) => {
        this.#peeking = on;
        this.#tidied?.peek(on);
        this.#draw();
      },
      onUndo: () => {
        this.#putBack();
      },
      onRead: () => {
        void askFromWebPage('readThisPage', {}).then((done) => {
          if (!done.ok) this.#tell(done.code);
        });
      },
      onClose: () => {
        // What was shown for a look is hidden again: without the bar nothing else could do it.
        this.#peeking = false;
        this.#tidied?.peek(false);
        this.#barClosed = true;
        this.#draw();
      },
    });
  }

  #tell(code: ErrorCode): void {
    this.stage.say(errorSentence(code));
  }
}

function addressNow(): string {
  return location.href.split('#')[0] ?? '';
}
