import type { Course } from '../files/read-text.ts';
import { goOn } from '../transfer-fault.ts';
import type { BinnedBundle, StoryBundle } from './story-bundle.ts';

/**
 * The version of the backup's format. A file of an older one is read for ever; one of a newer one is refused with the
 * advice to update. It goes up only when an older Greenroom would lose something in reading the file.
 */
export const BACKUP_VERSION = 1;

/** Parts of a file are of about so many bytes: long enough to be fast, short enough for the memory. */
const PART = 1_000_000;
/** The progress is told once for so many stories: who shows it draws it anew each time. */
const TOLD = 200;

/** All that a backup is made of. The stories come one after the other, so that no library is too long for it. */
export interface BackupSource {
  stories: AsyncIterable<StoryBundle>;
  bin: AsyncIterable<BinnedBundle>;
  settings: object;
  /** How many stories are expected, for the progress alone. */
  expected?: number;
}

/** How much a backup holds. */
export interface BackupCounts {
  stories: number;
  links: number;
  highlights: number;
  notes: number;
  corrections: number;
  bin: number;
}

/**
 * Writes a backup as pieces of one JSON text. Each story stands on its own line:
 *
 *     {"app":"greenroom","kind":"backup","version":1,"createdAt":"2026-03-04T10:00:00.000Z",
 *     "settings":{"theme":"system"},
 *     "stories":[
 *     {"card":{…},"text":{"id":"…","story":{…},"previous":null},"highlights":[…],"notes":[…],"corrections":[…]}],
 *     "bin":[
 *     {"removedAt":1772618400000,"card":{…},"text":…,"highlights":[…],"notes":[…],"corrections":[…]}],
 *     "counts":{"stories":1,"links":0,"highlights":0,"notes":0,"corrections":0,"bin":1}}
 *
 * The rows are those of `lib/model.ts`; `counts` comes last, so that a file that was cut is known by its absence.
 */
export async function* backupLibrary(source: BackupSource, now: Date, course: Course = {}): AsyncGenerator<string, BackupCounts> {
  const counts: BackupCounts = { stories: 0, links: 0, highlights: 0, notes: 0, corrections: 0, bin: 0 };
  let piece = `{"app":"greenroom","kind":"backup","version":${String(BACKUP_VERSION)},"createdAt":${JSON.stringify(now.toISOString())},\n`;
  piece += `"settings":${JSON.stringify(source.settings)},\n"stories":[`;
  for await (const { card, text, highlights, notes, corrections } of source.stories) {
    goOn(course.signal);
    yield `${piece}${counts.stories === 0 ? '' : ','}\n`;
    piece = '';
    // By itself: a text that is put together of long ones is copied once more before it is written.
    yield JSON.stringify({ card, text, highlights, notes, corrections });
    counts.stories++;
    if (!text) counts.links++;
    counts.highlights += highlights.length;
    counts.notes += notes.length;
    counts.corrections += corrections.length;
    if (counts.stories % TOLD === 0) course.progress?.(counts.stories, Math.max(counts.stories, source.expected ?? 0));
  }
  piece += '],\n"bin":[';
  for await (const { removedAt, card, text, highlights, notes, corrections } of source.bin) {
    goOn(course.signal);
    yield `${piece}${counts.bin === 0 ? '' : ','}\n`;
    piece = '';
    yield JSON.stringify({ removedAt, card, text, highlights, notes, corrections });
    counts.bin++;
  }
  yield `${piece}],\n"counts":${JSON.stringify(counts)}}\n`;
  return counts;
}

/** A backup as a file. The browser keeps the parts of a Blob out of the memory of the page where they grow long. */
export async function backupFile(source: BackupSource, now: Date, course: Course = {}): Promise<{ file: Blob; counts: BackupCounts }> {
  const writing = backupLibrary(source, now, course);
  const parts = new FileParts();
  let file = new Blob([], { type: 'application/json' });
  for (;;) {
    const next = await writing.next();
    if (!next.done) parts.write(next.value);
    if (next.done || parts.count >= 100) file = new Blob([file, ...parts.take()], { type: 'application/json' });
    if (next.done) return { file, counts: next.value };
  }
}

/** Texts as parts of a file, all through the same bytes: a Blob that is given a text asks for new ones each time, which takes twice as long. */
class FileParts {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(3 * PART);
  private length = 0;
  private parts: Blob[] = [];

  get count(): number {
    return this.parts.length;
  }

  write(text: string): void {
    // A character takes three bytes at most for each unit that its length counts.
    const most = 3 * text.length;
    if (this.length + most > this.bytes.length) this.close();
    if (most > this.bytes.length) this.bytes = new Uint8Array(most);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
    if (this.length >= PART) this.close();
  }

  /** All parts so far; they begin anew. */
  take(): Blob[] {
    this.close();
    const taken = this.parts;
    this.parts = [];
    return taken;
  }

  /** The Blob keeps a copy of the bytes. */
  private close(): void {
    if (this.length > 0) this.parts.push(new Blob([this.bytes.subarray(0, this.length)]));
    this.length = 0;
  }
}

/** The name of a backup's file, with its day and minute: "greenroom-backup-2026-03-04-1015.json". */
export function backupName(now: Date): string {
  const [day = '', time = ''] = now.toISOString().split('T');
  return `greenroom-backup-${day}-${time.slice(0, 5).replace(':', '')}.json`;
}
