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

/** The popup, open over a tab. */
export type Popup = Surface;

/** One run of a real browser with Greenroom in it, as a reader would use it. */
export interface Session {
  readonly kind: BrowserKind;
  /** The address of one of Greenroom's own pages ("reader.html"). */
  extensionUrl(file: string): string;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<TabSurface>;
  /** Waits for a tab whose address holds the given words; the newest one when there are several. */
  tab(urlPart: string): Promise<TabSurface>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Clicks Greenroom's toolbar button over a tab: this is what gives it access to that page. */
  clickToolbar(tab: TabSurface): Promise<Popup>;
  /** Waits until no popup is open any more. */
  popupGone(): Promise<void>;
  /** Presses a keyboard shortcut that the browser gives to Greenroom, by its letter: Alt+Shift+LETTER. */
  shortcut(tab: TabSurface, letter: string): Promise<void>;
  /** Opens one of Greenroom's own pages in a tab. */
  openOwn(file: string): Promise<TabSurface>;
  /** Errors in the consoles that come from Greenroom's own code or pages, since the start. */
  errors(): Promise<string[]>;
  /** Ends the browser properly; the profile stays. */
  close(): Promise<void>;
  /** Waits until the reader has closed the browser. */
  ended(): Promise<void>;
}
