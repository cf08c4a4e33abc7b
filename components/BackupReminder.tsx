import { useRef } from 'preact/hooks';
import type { BackupDue } from '../lib/transfer/backup/backup-due.ts';
import { say, type WordKey } from '../lib/words.ts';
import { useFocusLeft } from './use-focus-left.ts';

const SENTENCE: Record<BackupDue, WordKey> = { never: 'dataBackupNever', old: 'dataBackupOld', failed: 'dataBackupFailed' };

export interface BackupReminderProps {
  due: BackupDue;
  /** What the button says: the backup itself, or the way to it. */
  label: string;
  busy?: boolean;
  onBackup: () => void;
  onLater: () => void;
}

/** A quiet line beside the stories: the last backup is old, or there is none. */
export function BackupReminder({ due, label, busy = false, onBackup, onLater }: BackupReminderProps) {
  const line = useRef<HTMLElement>(null);
  useFocusLeft(line);
  return (
    <aside ref={line} class="backup-reminder" data-part="backup-reminder" aria-label={say('dataBackup')}>
      <p>{say(SENTENCE[due])}</p>
      <div>
        <button type="button" class="button button-small" aria-disabled={busy} aria-busy={busy} onClick={() => { if (!busy) onBackup(); }}>
          {label}
        </button>
        <button type="button" class="button button-quiet button-small" onClick={onLater}>
          {say('notNow')}
        </button>
      </div>
    </aside>
  ); // prettier-ignore
}
