import type { ErrorCode, Result } from '../model.ts';
import { openLibrary } from './db.ts';
import { type ChangedRows, type Library, listenTo } from './library.ts';
import { libraryState } from './library-state.ts';
import { liveAnswer } from './live-answer.ts';
import type { TableName } from './migrations.ts';
import { storeErrorCode } from './store-error.ts';

/**
 * Asks now, and again whenever one of the tables that it reads changes, in whichever window. Told, too, when the library
 * is taken from under this page.
 * @param ask also given which rows have changed since it last gave an answer; null where that may be any
 * @returns a function that stops it
 */
export function watchLibrary<T>(tables: readonly TableName[], ask: (library: Library, changed: ChangedRows) => Promise<Result<T>>, told: (answer: Result<T>) => void): () => void {
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
    let waiting: ChangedRows = null;
    const stopAsking = liveAnswer(
      async () => {
        const changed = waiting;
        waiting = new Set();
        try {
          return await ask(library.value, changed);
        } catch (error) {
          // What it did not get to read is still to be read.
          waiting = both(changed, waiting);
          throw error;
        }
      },
      told,
      (error) => {
        if (library.value.isOpen()) alarm(storeErrorCode(error));
      },
      (changed) =>
        listenTo(tables, (rows) => {
          waiting = both(waiting, rows);
          changed();
        }),
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

function both(some: ChangedRows, others: ChangedRows): ChangedRows {
  return some && others && new Set([...some, ...others]);
}
