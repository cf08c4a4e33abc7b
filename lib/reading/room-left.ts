/** Less room than this is little: some stories more, then the disk is full (bytes). */
const LITTLE = 50_000_000;

/**
 * How much room is left where that is little (bytes); null where there is enough, or the browser does not say.
 * @param estimate as `navigator.storage.estimate` gives it
 */
export function littleRoom({ quota, usage }: { quota?: number | undefined; usage?: number | undefined }): number | null {
  if (quota === undefined) return null;
  const left = Math.max(0, quota - (usage ?? 0));
  return left < LITTLE ? left : null;
}
