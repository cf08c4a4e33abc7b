import type { Result } from '../../lib/model.ts';

/** The value of a result that is expected to have one; throws its code where it has none. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.code}`);
  return result.value;
}
