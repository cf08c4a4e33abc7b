import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import type { Surface, TabSurface } from './surface.ts';

export interface SessionOptions {
  /** The browser's profile folder; the same folder again is the same reader on another day. */
  profile: string;
  /** The built extension. */
  extension: string;
  headless?: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
}

/** So long, in milliseconds, a person waits for what a popup shows before they click again. */
export const POPUP_PATIENCE = 8_000;

/** The popup, open over a tab. */
export type Popup = Surface;

/** Tabs that were open at one moment, to tell a new one from them. */
export type OpenTabs = ReadonlySet<Page>;

/** One run of a real browser with Greenroom in it, as a reader would use it. */
export interface Session {
  readonly kind: BrowserKind;
  /** The address of one of Greenroom's own pages ("reader.html"). */
  extensionUrl(file: string): string;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<TabSurface>;
  /** Waits for a tab whose address holds the given words; the newest one when there are several. The tabs of `besides` are not it. */
  tab(urlPart: string, besides?: OpenTabs): Promise<TabSurface>;
  /** The tabs that are open now. */
  openTabs(): Promise<OpenTabs>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Clicks Greenroom's toolbar button over a tab: this is what gives it access to that page. */
  clickToolbar(tab: TabSurface): Promise<Popup>;
  /** Closes the popup where one is open, as a click elsewhere does. */
  closePopup(): Promise<void>;
  /** Waits until no popup is open any more. */
  popupGone(): Promise<void>;
  /** Presses a keyboard shortcut that the browser gives to Greenroom, by its letter: Alt+Shift+LETTER. */
  shortcut(tab: TabSurface, letter: string): Promise<void>;
  /** Opens one of Greenroom's own pages in a tab. */
  openOwn(file: string): Promise<TabSurface>;
  /** Errors in the consoles that come from Greenroom's own code or pages, since the start. */
  errors(): Promise<string[]>;
  /** What Greenroom's own pages and its background asked of the web since the start: the kind ("image") and the address. */
  requests(): Promise<{ type: string; url: string }[]>;
  /** What of Greenroom there is in a page, or could be without a click: scripts that run or are registered, sites it may see. */
  footprint(tab: TabSurface): Promise<string[]>;
  /**
   * Chooses Greenroom's entry in the context menu of an element of a page (its selected words, a link) by the entry's
   * words. Chromium without a screen has no such menus: there Greenroom is told what the browser would tell it.
   */
  chooseFromMenu(tab: TabSurface, words: string, at?: string): Promise<void>;
  /** Opens the library beside the tabs, as Chrome's side panel or Firefox's sidebar. */
  openBeside(): Promise<Surface>;
  /**
   * Types “gr” and words into the address bar. Returns what Greenroom suggests. Chromium's address bar can't be driven: there
   * its background is told what the bar would tell it.
   */
  typeAfterKeyword(words: string): Promise<string[]>;
  /** Presses Enter behind the words that were typed last. */
  enterKeyword(): Promise<void>;
  /** Ends the browser properly; the profile stays. */
  close(): Promise<void>;
  /** Waits until the reader has closed the browser. */
  ended(): Promise<void>;
}
