import { goOn, TransferFault } from '../transfer-fault.ts';

const STEP = 1024 * 1024;

/** How far a long work is: what is done of how much, in any unit. */
export type Progress = (done: number, all: number) => void;

/** What a transfer is told while it runs. */
export interface Course {
  signal?: AbortSignal;
  progress?: Progress;
}

/**
 * A file's text, a megabyte at a time: UTF-8, or UTF-16 where the file begins with that mark.
 * @throws TransferFault not-text where it is no text, stopped where the reader stopped it
 */
export async function* readText(file: Blob, { signal, progress }: Course = {}): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file), { fatal: true });
  for (let at = 0; at < file.size; at += STEP) {
    goOn(signal);
    const bytes = await file.slice(at, at + STEP).arrayBuffer();
    yield decode(() => decoder.decode(bytes, { stream: true }));
    progress?.(Math.min(at + STEP, file.size), file.size);
  }
  yield decode(() => decoder.decode());
}

/** The whole text of a file that is at most `most` bytes long. */
export async function readWholeText(file: Blob, most: number, course: Course = {}): Promise<string> {
  if (file.size > most) throw new TransferFault('too-big');
  const parts: string[] = [];
  for await (const part of readText(file, course)) parts.push(part);
  return parts.join('');
}

async function encodingOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(work: () => string): string {
  try {
    return work();
  } catch {
    // Bytes that are no letters in any text of this encoding.
    throw new TransferFault('not-text');
  }
}
