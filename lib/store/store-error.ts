import type { ErrorCode } from '../model.ts';

/** What a browser throws when a database can't be opened or read as it was left. */
const DAMAGE = ['UnknownError', 'NotFoundError', 'InvalidStateError', 'OpenFailedError', 'DatabaseClosedError', 'DataError', 'UpgradeError', 'NotReadableError', 'AbortError', 'SchemaError'];

/** The known failure behind what the database threw; Dexie wraps the browser's own error in `inner`. */
export function storeErrorCode(error: unknown): ErrorCode {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'disk-full';
  if (names.includes('VersionError')) return 'store-newer';
  // A transaction that was taken back says "AbortError", whatever the reason: the database itself may be whole.
  if (names.some((name) => name !== 'AbortError' && DAMAGE.includes(name))) return 'store-damaged';
  return 'store-failed';
}

/** The same for an opening that failed: all that is not a full disk or a newer version is damage. */
export function openErrorCode(error: unknown): ErrorCode {
  const code = storeErrorCode(error);
  return code === 'store-failed' && namesOf(error).some((name) => DAMAGE.includes(name)) ? 'store-damaged' : code;
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = 'inner' in at ? at.inner : null) names.push(at.name);
  return names;
}
