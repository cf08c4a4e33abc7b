import { useEffect, useState } from 'preact/hooks';
import { putBackupOff, readLastBackup } from '../../lib/settings.ts';
import { backupDue, type BackupDue, LATER, type LastBackup } from '../../lib/transfer/backup/backup-due.ts';

/**
 * Whether the reader is to be reminded of a backup.
 * @param saved how many stories are saved; null while that is not known
 */
export function useBackupReminder(saved: number | null): { due: BackupDue | null; onLater: () => void } {
  const [last, setLast] = useState<LastBackup | null>(null);
  useEffect(() => void readLastBackup().then(setLast), []);
  const putOff = async (): Promise<void> => {
    await putBackupOff(Date.now() + LATER);
    setLast(await readLastBackup());
  };
  return { due: last && saved !== null ? backupDue(last, saved, Date.now()) : null, onLater: () => void putOff() };
}
