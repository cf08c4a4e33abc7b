import type { ErrorCode } from '../model.ts';

/** Why a file was not taken, or not made; each has its sentence on the page "Your library and your data". */
export const TRANSFER_CODES = ['not-text', 'not-json', 'not-backup', 'newer-version', 'too-big', 'too-deep', 'too-many', 'bad-zip', 'unknown-format', 'nothing-in-it', 'stopped'] as const; // prettier-ignore
export type TransferCode = (typeof TRANSFER_CODES)[number];

/** A known end of a transfer. It travels as an exception through streams and becomes a value at `settleTransfer`. */
export class TransferFault extends Error {
  constructor(readonly code: TransferCode | ErrorCode) {
    super(code);
    this.name = 'TransferFault';
  }
}

/** What a transfer came to. */
export type Transferred<T> = { ok: true; value: T } | { ok: false; code: TransferCode | ErrorCode };

/** Runs a transfer; a known end becomes a value, all else is thrown on. */
export async function settleTransfer<T>(work: () => Promise<T>): Promise<Transferred<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const fault = faultIn(error);
    if (fault) return { ok: false, code: fault.code };
    throw error;
  }
}

/** Throws `stopped` where the reader has stopped it. */
export function goOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TransferFault('stopped');
}

function faultIn(error: unknown): TransferFault | null {
  if (error instanceof TransferFault) return error;
  // A transaction that was taken back wraps the reason.
  return error instanceof Error && 'inner' in error && error.inner instanceof TransferFault ? error.inner : null;
}
