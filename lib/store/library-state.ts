import type { ErrorCode, Result } from '../model.ts';
import type { Library } from './library.ts';

/** What one page knows of the library; each page has its own. */
interface LibraryState {
  /** The library, opened or being opened; null before that, and after it was lost. */
  opened: Promise<Result<Library>> | null;
  /** The library as soon as it is open, before its rows are counted; null where it can't be opened. */
  connected: Promise<Library | null> | null;
  /** True once a newer version has changed the database under this page: its code must not write any more. */
  isOutdated: boolean;
  /** Stories that were there when the library was last found damaged; null where it could not be opened at all. */
  found: number | null;
  /** Told when the library is taken from under this page. */
  alarms: Set<(code: ErrorCode) => void>;
}

export const libraryState: LibraryState = { opened: null, connected: null, isOutdated: false, found: null, alarms: new Set() };
