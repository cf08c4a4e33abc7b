/**
 * Asks now, and again after each change; tells the newest answer only, never one that a change has overtaken.
 *
 * Dexie's own live query hands its answers on by timers, and a window in the background is given those by the second:
 * a note would come into the other window two or three seconds late. Here nothing waits for a timer.
 * @param ask gives the answer
 * @param listen calls back at each change, and gives back what stops it
 * @returns a function that stops it
 */
export function liveAnswer<T>(ask: () => Promise<T>, told: (answer: T) => void, failed: (error: unknown) => void, listen: (changed: () => void) => () => void): () => void {
  let stopped = false;
  /** How often it was changed: an answer counts as long as this is what it was when it was asked for. */
  let changes = 0;
  let isAsking = false;
  const askAnew = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      let asked: number;
      do {
        asked = changes;
        const hand = await ask().then(
          (answer) => () => {
            told(answer);
          },
          (error: unknown) => () => {
            failed(error);
          },
        );
        if (asked === changes && !stopped) hand();
      } while (asked !== changes && !stopped);
    } finally {
      isAsking = false;
    }
  };
  const stopListening = listen(() => {
    changes++;
    void askAnew();
  });
  void askAnew();
  return () => {
    stopped = true;
    stopListening();
  };
}
