import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** What puppeteer keeps of its WebDriver BiDi connection; not in its types. */
interface Bidi {
  send(method: string, params: object): Promise<unknown>;
}

/** Firefox's own window (scope "chrome"): the toolbar, the panels, the keys. Needs `-remote-allow-system-access`. */
export class FirefoxChrome {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  /** Finds the browser window of a Firefox that puppeteer started. */
  static async of(browser: Browser): Promise<FirefoxChrome> {
    const bidi = bidiOf(browser);
    const context = await until('the Firefox window', async () => {
      const answer = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const text = JSON.stringify(answer);
      // The window's context comes after its children's in the answer; it is the one with an address of its own kind.
      return /"context":"([^"]+)","originalOpener":null,"url":"chrome:\/\/browser\/content\/browser\.xhtml"/.exec(text)?.[1];
    });
    return new FirefoxChrome(bidi, context);
  }

  /** Runs an expression in the browser window; it gives a string, or a promise of one. Returns it. */
  async run(expression: string): Promise<string> {
    const answer = await this.bidi.send('script.evaluate', {
      expression: `(async () => String(await (${expression})))()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    const { result } = answer as { result: { type: string; result?: { value?: string }; exceptionDetails?: { text: string } } };
    if (result.type !== 'success') throw new Error(`Firefox window: ${result.exceptionDetails?.text ?? 'failed'} in ${expression.slice(0, 200)}`);
    return result.result?.value ?? '';
  }

  /** The addresses of all tabs, as Firefox knows them. */
  async tabs(): Promise<string[]> {
    const list: unknown = JSON.parse(await this.run('JSON.stringify(gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec))'));
    return Array.isArray(list) ? list.map(String) : [];
  }
}

function bidiOf(browser: Browser): Bidi {
  if (!('connection' in browser)) throw new Error('This browser has no WebDriver BiDi connection.');
  return browser.connection as Bidi;
}
