import { useRef, useState } from 'preact/hooks';
import { faultSentence } from '../../components/transfer-words.ts';
import type { TransferState } from '../../components/options/TransferPart.tsx';
import type { Course } from '../../lib/transfer/files/read-text.ts';
import { settleTransfer, TransferFault } from '../../lib/transfer/transfer-fault.ts';

/** The parts of the page that do something. */
export type JobName = 'backup' | 'restore' | 'import' | 'export' | 'pictures' | 'bin' | 'delete';

const IDLE: TransferState = { kind: 'idle' };
/** The bar is drawn at most this often. */
const DRAWN_EVERY = 100;

/** Runs one job at a time, tells how far it is, and what came of it. */
export function useJobs() {
  const [states, setStates] = useState<Partial<Record<JobName, TransferState>>>({});
  const stopper = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const show = (name: JobName, state: TransferState): void => {
    setStates((before) => ({ ...before, [name]: state }));
  };
  /** @param work gives the sentence that says what was done, or null where something else is shown */
  const run = async (name: JobName, work: (course: Course) => Promise<string | null>): Promise<void> => {
    if (stopper.current) return;
    const own = new AbortController();
    stopper.current = own;
    setBusy(true);
    show(name, { kind: 'running', share: null });
    let drawn = 0;
    const progress = (done: number, all: number): void => {
      if (Date.now() - drawn < DRAWN_EVERY) return;
      drawn = Date.now();
      show(name, { kind: 'running', share: all > 0 ? Math.min(1, done / all) : null });
    };
    try {
      const done = await settleTransfer(() => work({ signal: own.signal, progress }));
      if (!done.ok) show(name, { kind: done.code === 'stopped' ? 'done' : 'failed', text: faultSentence(done.code) });
      else show(name, done.value === null ? IDLE : { kind: 'done', text: done.value });
    } catch (error) {
      show(name, { kind: 'failed', text: faultSentence('store-failed') });
      throw error;
    } finally {
      stopper.current = null;
      setBusy(false);
    }
  };
  const stop = (): void => {
    stopper.current?.abort();
  };
  return { busy, run, stop, stateOf: (name: JobName): TransferState => states[name] ?? IDLE };
}

/** The value of something that the store gave, or its failure on the way that transfers take. */
export function given<T>(result: { ok: true; value: T } | { ok: false; code: ConstructorParameters<typeof TransferFault>[0] }): T {
  if (!result.ok) throw new TransferFault(result.code);
  return result.value;
}
