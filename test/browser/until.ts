/**
 * Asks again and again until the answer is neither null, undefined nor false, and returns it.
 * Throws with `what` and the last error once the time is over.
 */
export async function until<T>(what: string, ask: () => T | Promise<T>, timeout = 20_000): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + timeout;
  let lastError: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer as Exclude<T, null | undefined | false>;
    } catch (error) {
      // A page that is just navigating can't be asked; the next round can.
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${String(timeout)} ms in vain: ${what}`, lastError === null ? {} : { cause: lastError });
    await pause(60);
  }
}

/** Asks again and again until two answers in a row are the same, and returns that: where something still moves, a click would miss it. */
export function untilItStands<T>(what: string, ask: () => Promise<T | null>): Promise<Exclude<T, null | undefined | false>> {
  let before = '';
  return until(what, async () => {
    const now = await ask();
    const stands = JSON.stringify(now);
    if (stands === before) return now;
    before = stands;
    return null;
  });
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
