import type { ErrorCode, Result } from '../model.ts';
import { openLibrary } from './db.ts';
import { type Library, listenTo } from './library.ts';
import { libraryState } from './library-state.ts';
import { liveAnswer } from './live-answer.ts';
import type { TableName } from './migrations.ts';
import { storeErrorCode } from './store-error.ts';

/**
 * Asks now, and again whenever one of the tables that it reads changes, in whichever window. Told, too, when the library
 * is taken from under this page.
 * @returns a function that stops it
 */
export function watchLibrary<T>(tables: readonly TableName[], ask: (library: Library) => Promise<Result<T>>, told: (answer: Result<T>) => void): () => void {
  let stopped = false;
  let stop = (): void => {
    stopped = true;
  };
  void openLibrary().then((library) => {
    if (stopped) return;
    if (!library.ok) {
      told(library);
      return;
    }
    const alarm = (code: ErrorCode): void => {
      told({ ok: false, code });
    };
    libraryState.alarms.add(alarm);
    const stopAsking = liveAnswer(
      () => ask(library.value),
      told,
      (error) => {
        if (library.value.isOpen()) alarm(storeErrorCode(error));
      },
      (changed) => listenTo(tables, changed),
    );
    stop = () => {
      libraryState.alarms.delete(alarm);
      stopAsking();
    };
  });
  return () => {
    stop();
  };
}
