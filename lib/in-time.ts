/**
 * An answer, or null once the time for it is over. Rejects where the answer does.
 * @param patience milliseconds
 */
export async function inTime<T>(answer: Promise<T>, patience: number): Promise<T | null> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(resolve, patience, null);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}
