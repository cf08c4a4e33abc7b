import type { Page } from 'puppeteer-core';
import { pause, until, untilItStands } from './until.ts';

/** Something with a document that a reader sees: a tab, or the toolbar popup. */
export interface Surface {
  /** Runs a function inside the document and returns its (JSON) result. It sees nothing but its arguments. */
  run<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A real mouse click at a point of the visible part. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses one key ("Enter", "Tab", "a") in the focused element. */
  press(key: string): Promise<void>;
  /** Types a text into the focused element, key by key. */
  type(text: string): Promise<void>;
  /** A picture (PNG) of what is seen; `whole` for a tab's whole page. */
  picture(whole?: boolean): Promise<Buffer>;
}

/** The source text of a call; tsx and vitest name inner functions by a helper that the page lacks. */
export function callSource(work: (...args: never[]) => unknown, args: unknown[]): string {
  return `(() => { const __name = (named) => named; return (${work.toString()})(...${JSON.stringify(args)}); })()`;
}

/** A tab, driven by puppeteer. */
export class TabSurface implements Surface {
  constructor(readonly page: Page) {}

  async run<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.page.evaluate(callSource(work, args))) as T;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.mayClose(this.page.mouse.up());
  }

  async press(key: string): Promise<void> {
    const pressed = key as Parameters<Page['keyboard']['press']>[0];
    await this.mayClose(this.page.keyboard.press(pressed));
  }

  /** A popup that a key or a click closes is gone before the driver hears that the key or the button was let go. */
  private async mayClose(letGo: Promise<void>): Promise<void> {
    try {
      await letGo;
    } catch (error) {
      if (!this.page.isClosed() && !(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async picture(whole = false): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot({ fullPage: whole }));
  }
}

/** How a reader would tell an element: its role and its name, or its part of our page. */
export interface Wanted {
  role?: string;
  /** The whole accessible name, or a part of it when it starts with "…". */
  name?: string;
  /** `data-part` of the element or of one around it. */
  part?: string;
}

/** Clicks an element in its middle once it is there, seen and enabled. */
export async function click(surface: Surface, wanted: Wanted): Promise<void> {
  const point = await untilItStands(`to click ${JSON.stringify(wanted)}`, () => surface.run(findPoint, wanted, true));
  await surface.clickAt(point.x, point.y);
}

/** Waits until an element is there and seen, on the screen or a scroll away. The page is left where it stands. */
export async function see(surface: Surface, wanted: Wanted, timeout?: number): Promise<void> {
  await until(`to see ${JSON.stringify(wanted)}`, () => surface.run(findPoint, wanted, false), timeout);
}

/** So long, in milliseconds, a first picture is waited for: a page behind another, or one without scripts, never tells of it. */
const PAINTED_BY = 1_000;

/** Waits until what the document shows now is on the screen: a browser lets keys fall that come before a page's first picture. */
export async function painted(surface: Surface): Promise<void> {
  const told = surface.run(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));
  await Promise.race([told.catch(() => false), pause(PAINTED_BY)]);
}

/** True where such an element is seen just now, on the screen or a scroll away. */
export async function isSeen(surface: Surface, wanted: Wanted): Promise<boolean> {
  return (await surface.run(findPoint, wanted, false)) !== null;
}

/** The words that a surface shows, white space folded. */
export function textOf(surface: Surface, selector = 'body'): Promise<string> {
  return surface.run((css) => (document.querySelector<HTMLElement>(css)?.innerText ?? '').replace(/\s+/g, ' ').trim(), selector);
}

/**
 * Runs in the page: the middle of the first seen element that fits; null where none does.
 * @param scrolls whether it is brought into view: for a click, never for a look, which would move what the reader sees
 */
export function findPoint(wanted: Wanted, scrolls: boolean): { x: number; y: number } | null {
  const ROLES: Record<string, string> = {
    button: 'button, [role=button], summary, input[type=submit], input[type=button]',
    link: 'a[href], [role=link]',
    tab: '[role=tab]',
    textbox: 'input:not([type]), input[type=text], textarea, [role=textbox], [contenteditable=true]',
    searchbox: 'input[type=search], [role=searchbox]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    list: 'ul, ol, [role=list]',
    status: '[role=status], output',
    alert: '[role=alert]',
    dialog: 'dialog, [role=dialog]',
    article: 'article, [role=article]',
    mark: 'mark, [role=mark]',
  };
  /** The words below a node, without what is hidden from screen readers. */
  const wordsOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node.matches('[hidden], script, style'))) return '';
    return [...node.childNodes].map(wordsOf).join('');
  };
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute('aria-labelledby');
    const texts = labelled?.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map(wordsOf).join(' ') : '';
    const name = element.getAttribute('aria-label') ?? texts ?? (labels || wordsOf(element));
    return (name.trim() || (element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '')).replace(/\s+/g, ' ').trim();
  };
  const middleOf = (element: Element): { x: number; y: number } | null => {
    const box = element.getClientRects()[0];
    return box && box.width > 0 && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  const isOnScreen = (element: Element, { x, y }: { x: number; y: number }): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const fits = (name: string): boolean =>
    wanted.name === undefined || (wanted.name.startsWith('…') ? name.includes(wanted.name.slice(1)) : name === wanted.name);
  const css = wanted.role === undefined ? '*' : (ROLES[wanted.role] ?? `[role=${wanted.role}]`);
  const around = wanted.part === undefined ? [document.documentElement] : [...document.querySelectorAll(`[data-part="${wanted.part}"]`)];
  for (const root of around) {
    const found = wanted.role === undefined && wanted.name === undefined ? [root] : [root, ...root.querySelectorAll(css)].filter((element) => element.matches(css));
    for (const element of found) {
      if (!fits(nameOf(element)) || element.matches(':disabled, [aria-disabled=true]')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const point = middleOf(element);
      if (point && (!scrolls || isOnScreen(element, point))) {
        // A row that comes into view is drawn a moment after it has its place (`content-visibility`); nobody clicks what is not drawn.
        return !scrolls || element.checkVisibility({ contentVisibilityAuto: true }) ? point : null;
      }
      if (!scrolls) continue;
      // Only what can't be seen is scrolled to, as a reader would: a scroll closes what floats over the page.
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const scrolled = middleOf(element);
      if (scrolled) return scrolled;
    }
  }
  return null;
}
