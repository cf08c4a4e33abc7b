import { useEffect, useState } from 'preact/hooks';
import { faultSentence } from '../../components/transfer-words.ts';
import { putBackupOff, readLastBackup } from '../../lib/settings.ts';
import { backupDue, type BackupDue, LATER, type LastBackup } from '../../lib/transfer/backup/backup-due.ts';
import { settleTransfer } from '../../lib/transfer/transfer-fault.ts';
import { sayCount } from '../../lib/words.ts';

/**
 * Whether the reader is to be reminded of a backup, looked at anew whenever they come back to the page; and the backup.
 * @param saved how many stories are saved, as far as they are read
 */
export function useBackupReminder(saved: number, tell: (text: string) => void): { due: BackupDue | null; busy: boolean; onBackup: () => void; onLater: () => void } {
  const [last, setLast] = useState<LastBackup | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (): Promise<void> => {
    setLast(await readLastBackup());
  };
  useEffect(() => {
    const onFocus = (): void => void look();
    onFocus();
    addEventListener('focus', onFocus);
    return () => {
      removeEventListener('focus', onFocus);
    };
  }, []);
  const backUp = async (): Promise<void> => {
    setBusy(true);
    const { saveBackup } = await import('./save-backup.ts');
    const done = await settleTransfer(saveBackup);
    setBusy(false);
    tell(done.ok ? sayCount('dataBackupDone', done.value.stories, done.value.name) : faultSentence(done.code));
    await look();
  };
  const putOff = async (): Promise<void> => {
    await putBackupOff(Date.now() + LATER);
    await look();
  };
  return { due: last && backupDue(last, saved, Date.now()), busy, onBackup: () => void backUp(), onLater: () => void putOff() };
}
