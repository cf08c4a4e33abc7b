import type { FirefoxChrome } from './firefox-chrome.ts';
import { callSource, type Surface } from './surface.ts';
import { until } from './until.ts';

/** So long, in milliseconds, its document may take to answer; one that is just being loaded may never. */
const PATIENCE = 5_000;
const SOON = 700;

/** Where Firefox's window keeps a page of ours that is no tab, and which page it is. */
const HOLDERS = {
  popup: { holder: `document.querySelector('browser.webextension-popup-browser')`, file: '/popup.html' },
  sidebar: { holder: `document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')`, file: '/library.html' },
};

/**
 * The toolbar popup and the sidebar in Firefox. WebDriver does not list them among its pages, so each is reached through
 * the window that holds it: a frame script runs in its document, and the mouse and the keys are the window's own.
 */
export class FirefoxFrame implements Surface {
  private asked = 0;
  private readonly holder: string;
  private readonly file: string;

  constructor(private readonly chrome: FirefoxChrome, which: keyof typeof HOLDERS) {
    ({ holder: this.holder, file: this.file } = HOLDERS[which]);
  } // prettier-ignore

  /** Whether its document is there and loaded. */
  async isOpen(): Promise<boolean> {
    const state = await this.chrome.run(`${this.holder}?.currentURI?.spec ?? ''`);
    return state.endsWith(this.file) && (await this.ask(SOON, () => document.readyState)) === 'complete';
  }

  run<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.ask(PATIENCE, work, ...args);
  }

  private async ask<A extends unknown[], T>(patience: number, work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // A late answer to an earlier question must not be taken for this one's.
    const name = `greenroom-test-${String(++this.asked)}`;
    const inPage = `Promise.resolve(${callSource(work, args)}).then((value) => JSON.stringify(value ?? null))`;
    const frameScript = `(async () => {
      let answer;
      try {
        const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        answer = { json: await Cu.evalInSandbox(${JSON.stringify(inPage)}, box) };
      } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('${name}', answer);
    })()`;
    const answer = await this.chrome.run(`new Promise((resolve) => {
      const frame = ${this.holder};
      if (!frame) { resolve(JSON.stringify({ error: 'It is closed.' })); return; }
      const hear = (message) => { frame.messageManager.removeMessageListener('${name}', hear); resolve(JSON.stringify(message.data)); };
      frame.messageManager.addMessageListener('${name}', hear);
      frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
      setTimeout(() => resolve(JSON.stringify({ error: 'It does not answer.' })), ${String(patience)});
    })`);
    const { json, error } = JSON.parse(answer) as { json?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return JSON.parse(json ?? 'null') as T;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.chrome.run(`(() => {
      const frame = ${this.holder};
      const box = frame.getBoundingClientRect();
      const around = frame.ownerDocument === document ? { x: 0, y: 0 } : document.querySelector('#sidebar').getBoundingClientRect();
      const button = { button: 0, clickCount: 1 };
      for (const type of ['mousemove', 'mousedown', 'mouseup']) window.synthesizeMouseEvent(type, around.x + box.x + ${String(x)}, around.y + box.y + ${String(y)}, button, {});
    })()`);
  }

  async press(key: string): Promise<void> {
    await this.chrome.run(`(() => { ${this.holder}.focus(); ${keyPress(key)} })()`);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  async picture(): Promise<Buffer> {
    const data = await this.chrome.run(`(async () => {
      const bitmap = await ${this.holder}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width; canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    })()`);
    return Buffer.from(data, 'base64');
  }

  /** Waits until it is open. */
  async opened(): Promise<this> {
    await until(`${this.file} to open`, () => this.isOpen());
    return this;
  }
}

/** Statements that press one key in Firefox's window. */
function keyPress(key: string): string {
  return `const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window)) throw new Error('no keyboard');
    const pressed = new KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key.length === 1 ? '' : key)} });
    tip.keydown(pressed); tip.keyup(pressed);`;
}
