const DAY = 24 * 60 * 60 * 1000;
/** A backup is old after a month. */
const OLD = 30 * DAY;
/** Who has never made one is not asked to for a handful of stories. */
const ENOUGH = 20;

/** For how long the reminder is put off. */
export const LATER = 7 * DAY;

/** Why the reader is to be reminded of a backup. */
export type BackupDue = 'never' | 'old' | 'failed';

/** What is known of the last backup. */
export interface LastBackup {
  /** When it was made; null where none was. */
  at: number | null;
  /** Whether an automatic one has failed since. */
  failed: boolean;
  /** Until then the reader wants no reminder of it. */
  laterUntil: number;
}

/** Whether a backup is older than a month. */
export function isBackupOld({ at }: Pick<LastBackup, 'at'>, now: number): boolean {
  return at !== null && now - at > OLD;
}

/**
 * Whether the reader is to be reminded of a backup, and why; null where not.
 * @param saved how many stories there are to lose, or at least how many
 */
export function backupDue(last: LastBackup, saved: number, now: number): BackupDue | null {
  if (now < last.laterUntil || saved === 0) return null;
  if (last.failed) return 'failed';
  if (last.at === null) return saved >= ENOUGH ? 'never' : null;
  return isBackupOld(last, now) ? 'old' : null;
}
