import type { JsonPart } from '../json/split-json.ts';
import { splitJson } from '../json/split-json.ts';
import { TransferFault } from '../transfer-fault.ts';
import { checkBinned, checkBundle, titleOf } from './check-bundle.ts';
import type { BinnedBundle, StoryBundle } from './story-bundle.ts';
import { BACKUP_VERSION } from './write-backup.ts';

/** One thing that a backup holds, in the file's order. */
export type BackupEntry =
  | { kind: 'story'; bundle: StoryBundle }
  | { kind: 'binned'; bundle: BinnedBundle }
  | { kind: 'settings'; settings: unknown }
  | { kind: 'made'; createdAt: string }
  /** A story that has not the shape of one; the others are read on. `place` counts from 1 in its list. */
  | { kind: 'unfit'; title: string; place: number };

/**
 * Reads a backup entry by entry; the ways from older versions of the format belong here.
 * @throws TransferFault not-json, not-backup, newer-version, too-deep, too-big, too-many
 */
export async function* readBackup(chunks: AsyncIterable<string>): AsyncGenerator<BackupEntry> {
  const head: Record<'app' | 'kind' | 'version', unknown> = { app: undefined, kind: undefined, version: undefined };
  const places = { stories: 0, bin: 0 };
  let isWhole = false;
  for await (const part of splitJson(chunks)) {
    if (part.key === 'app' || part.key === 'kind' || part.key === 'version') head[part.key] = part.value;
    else if (part.key === 'stories' || part.key === 'bin') {
      checkHead(head);
      yield readRow(part.key, part, ++places[part.key]);
    } else if (part.key === 'settings' && !part.isItem) yield { kind: 'settings', settings: part.value };
    else if (part.key === 'createdAt' && typeof part.value === 'string') yield { kind: 'made', createdAt: part.value.slice(0, 40) };
    else if (part.key === 'counts') isWhole = true;
    // Another app's file is told by its first piece, not by its last.
    else if (part.key === null) throw new TransferFault('not-backup');
  }
  checkHead(head);
  if (!isWhole) throw new TransferFault('not-backup');
}

function checkHead({ app, kind, version }: Record<'app' | 'kind' | 'version', unknown>): void {
  if (app !== 'greenroom' || kind !== 'backup' || typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new TransferFault('not-backup');
  if (version > BACKUP_VERSION) throw new TransferFault('newer-version');
}

function readRow(list: 'stories' | 'bin', { value, isItem }: JsonPart, place: number): BackupEntry {
  const unfit: BackupEntry = { kind: 'unfit', title: titleOf(value), place };
  if (!isItem) return unfit;
  if (list === 'stories') {
    const bundle = checkBundle(value);
    return bundle ? { kind: 'story', bundle } : unfit;
  }
  const bundle = checkBinned(value);
  return bundle ? { kind: 'binned', bundle } : unfit;
}
