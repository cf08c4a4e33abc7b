import { Unzip, UnzipInflate } from 'fflate';
import { type Course, type Progress } from './read-text.ts';
import { goOn, TransferFault } from '../transfer-fault.ts';

/** So little is unpacked at a time that no step can fill the memory: packed data grow a thousandfold at most. */
const STEP = 16 * 1024;
/** No more is unpacked out of one file: a packed megabyte can hold a gigabyte of nothing. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_FILES = 100_000;

/**
 * Unpacks the wanted files of a zip into memory.
 * @throws TransferFault bad-zip, too-big, too-many, stopped
 */
export async function unzip(file: Blob, isWanted: (name: string) => boolean, { signal, progress }: Course = {}): Promise<Map<string, Blob>> {
  const found = new Map<string, Blob>();
  let bytes = 0;
  let files = 0;
  let isEnded = true;
  // The library takes what is thrown in a callback for a fault of the file: what it was is kept here.
  let fault: TransferFault | null = null;
  const stop = (code: 'too-many' | 'too-big' | 'bad-zip'): void => {
    fault ??= new TransferFault(code);
  };
  const archive = new Unzip((entry) => {
    if (++files > MOST_FILES) stop('too-many');
    if (fault || !isWanted(entry.name)) return;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    isEnded = false;
    entry.ondata = (error, data, isLast) => {
      if (error) stop('bad-zip');
      if (error || fault) return;
      bytes += data.length;
      if (bytes > MOST_BYTES) stop('too-big');
      parts.push(data.slice());
      if (!isLast) return;
      isEnded = true;
      found.set(entry.name, new Blob(parts));
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  await pushAll(file, archive, () => fault, { signal, progress });
  if (files === 0 || !isEnded) throw new TransferFault('bad-zip');
  return found;
}

async function pushAll(file: Blob, archive: Unzip, faultSoFar: () => TransferFault | null, { signal, progress }: { signal: AbortSignal | undefined; progress: Progress | undefined }): Promise<void> {
  const BLOCK = 64 * STEP;
  for (let block = 0; block < file.size; block += BLOCK) {
    goOn(signal);
    const bytes = new Uint8Array(await file.slice(block, block + BLOCK).arrayBuffer());
    for (let at = 0; at < bytes.length; at += STEP) {
      const isLast = block + at + STEP >= file.size;
      try {
        archive.push(bytes.subarray(at, at + STEP), isLast);
      } catch {
        // No zip that can be unpacked.
        throw faultSoFar() ?? new TransferFault('bad-zip');
      }
      const fault = faultSoFar();
      if (fault) throw fault;
    }
    progress?.(Math.min(block + BLOCK, file.size), file.size);
  }
}

/** Whether a file begins as a zip does. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
}
