import { FileParts } from '../files/file-parts.ts';
import type { Course } from '../files/read-text.ts';
import { goOn } from '../transfer-fault.ts';
import type { BinnedBundle, StoryBundle } from './story-bundle.ts';

/**
 * The version of the backup's format. A file of an older one is read for ever; one of a newer one is refused with the
 * advice to update. It goes up only when an older Greenroom would lose something in reading the file.
 */
export const BACKUP_VERSION = 1;

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
  yield `{"app":"greenroom","kind":"backup","version":${String(BACKUP_VERSION)},"createdAt":${JSON.stringify(now.toISOString())},\n`;
  yield `"settings":${JSON.stringify(source.settings)},\n"stories":[`;
  for await (const { card, text, highlights, notes, corrections } of source.stories) {
    goOn(course.signal);
    // A story's text by itself: one that is put together of long ones is copied once more before it is written.
    yield counts.stories === 0 ? '\n' : ',\n';
    yield JSON.stringify({ card, text, highlights, notes, corrections });
    counts.stories++;
    if (!text) counts.links++;
    counts.highlights += highlights.length;
    counts.notes += notes.length;
    counts.corrections += corrections.length;
    if (counts.stories % TOLD === 0) course.progress?.(counts.stories, Math.max(counts.stories, source.expected ?? 0));
  }
  yield '],\n"bin":[';
  for await (const { removedAt, card, text, highlights, notes, corrections } of source.bin) {
    goOn(course.signal);
    yield counts.bin === 0 ? '\n' : ',\n';
    yield JSON.stringify({ removedAt, card, text, highlights, notes, corrections });
    counts.bin++;
  }
  yield `],\n"counts":${JSON.stringify(counts)}}\n`;
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

/** The name of a backup's file, with its day and minute: "greenroom-backup-2026-03-04-1015.json". */
export function backupName(now: Date): string {
  const [day = '', time = ''] = now.toISOString().split('T');
  return `greenroom-backup-${day}-${time.slice(0, 5).replace(':', '')}.json`;
}
