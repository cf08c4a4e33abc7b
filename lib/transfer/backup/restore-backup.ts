import { changeLibrary, keepChanging, withLibrary } from '../../store/db.ts';
import { libraryTrouble, type LibraryTrouble, mendLibrary } from '../../store/mend-library.ts';
import { putBinned, putBundle } from '../../store/put-bundle.ts';
import { type Course, readText } from '../files/read-text.ts';
import { TransferFault } from '../transfer-fault.ts';
import { type BackupEntry, readBackup } from './read-backup.ts';

/** What is in a backup, and what restoring it would do; nothing is changed by looking. */
export interface RestorePlan {
  createdAt: string | null;
  fresh: number;
  merged: number;
  binned: number;
  highlights: number;
  notes: number;
  hasSettings: boolean;
  /** Stories that can't be read; the others can be restored. */
  unfit: { title: string; place: number }[];
  /** What is wrong with the library that it would be restored into; null where it is whole. */
  damage: LibraryTrouble | null;
}

/** What a restore did. `settings` is the file's own value, for `changeSettings` to check. */
export interface Restored {
  fresh: number;
  merged: number;
  binned: number;
  settings: unknown;
}

/** Entries that are read while the database waits: enough to be fast, few enough for the memory. */
const AT_ONCE = 50;
const ALL = ['stories', 'texts', 'highlights', 'notes', 'corrections', 'bin'] as const;

/**
 * Reads a whole backup and checks each row of it, without changing anything.
 * @throws TransferFault where the file is no backup, or a newer one
 */
export async function planRestore(file: Blob, course: Course = {}): Promise<RestorePlan> {
  const { known, damage } = await lookAtLibrary();
  const plan: RestorePlan = { createdAt: null, fresh: 0, merged: 0, binned: 0, highlights: 0, notes: 0, hasSettings: false, unfit: [], damage };
  for await (const entry of readBackup(readText(file, course))) {
    if (entry.kind === 'unfit') plan.unfit.push({ title: entry.title, place: entry.place });
    else if (entry.kind === 'made') plan.createdAt = entry.createdAt;
    else if (entry.kind === 'settings') plan.hasSettings = true;
    else if (entry.kind === 'binned') plan.binned++;
    else {
      if (known.has(entry.bundle.card.canonicalUrl)) plan.merged++;
      else plan.fresh++;
      known.add(entry.bundle.card.canonicalUrl);
      plan.highlights += entry.bundle.highlights.length;
      plan.notes += entry.bundle.notes.length;
    }
  }
  return plan;
}

/**
 * Puts all of a backup into the library in one transaction: it is all there afterwards, or, where anything fails or the
 * reader stops it, nothing. What is there already is merged, never overwritten.
 * @param isDamaged whether the plan found the library damaged: it is then a whole one again once all of the backup is there
 * @throws TransferFault
 */
export async function restoreBackup(file: Blob, course: Course = {}, isDamaged = false): Promise<Restored> {
  let fault: unknown = null;
  const entries = ended(readBackup(readText(file, course)), (error) => {
    fault = error;
  });
  const result = await (isDamaged ? mendLibrary : changeLibrary)<Restored>([...ALL], async (library) => {
    const restored: Restored = { fresh: 0, merged: 0, binned: 0, settings: null };
    for (let step = await keepChanging(takeSome(entries)); step.length > 0; step = await keepChanging(takeSome(entries))) {
      for (const entry of step) {
        if (entry.kind === 'settings') restored.settings = entry.settings;
        else if (entry.kind === 'story') restored[(await putBundle(library, entry.bundle)) === 'new' ? 'fresh' : 'merged']++;
        else if (entry.kind === 'binned') {
          await putBinned(library, entry.bundle);
          restored.binned++;
        }
      }
    }
    return { ok: true, value: restored };
  });
  // The transaction says only that it was taken back; why is known here.
  if (!result.ok) throw fault instanceof TransferFault ? fault : new TransferFault(result.code);
  return result.value;
}

async function* ended(entries: AsyncGenerator<BackupEntry>, failed: (error: unknown) => void): AsyncGenerator<BackupEntry> {
  try {
    yield* entries;
  } catch (error) {
    failed(error);
    throw error;
  }
}

async function takeSome(entries: AsyncGenerator<BackupEntry>): Promise<BackupEntry[]> {
  const some: BackupEntry[] = [];
  while (some.length < AT_ONCE) {
    const next = await entries.next();
    if (next.done) break;
    some.push(next.value);
  }
  return some;
}

/** The addresses that are saved; of a damaged library none, and what is wrong with it. */
async function lookAtLibrary(): Promise<{ known: Set<string>; damage: LibraryTrouble | null }> {
  const addresses = await withLibrary(async (library) => {
    const cards = await library.stories.orderBy('savedAt').toArray();
    return { ok: true, value: new Set(cards.map((card) => card.canonicalUrl)) };
  });
  if (addresses.ok) return { known: addresses.value, damage: null };
  const damage = addresses.code === 'store-damaged' ? await libraryTrouble() : null;
  if (damage?.code !== 'store-damaged') throw new TransferFault(addresses.code);
  return { known: new Set(), damage };
}
