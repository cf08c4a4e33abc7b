import type { LastBackup } from '../../lib/transfer/backup/backup-due.ts';
import { say, sayAgo } from '../../lib/words.ts';

export interface BackupRowProps {
  label: string;
  /** Whether it is what its part of the page is for. */
  isLead?: boolean;
  last: Pick<LastBackup, 'at'>;
  now: number;
  busy: boolean;
  onBackup: () => void;
}

/** Save a backup now; beside it stands when the last one was made, also once this one is. */
export function BackupRow({ label, isLead = false, last, now, busy, onBackup }: BackupRowProps) {
  return (
    <div class="part-row">
      <button
        type="button"
        class={isLead ? 'button button-lead' : 'button'}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onBackup();
        }}
      >
        {label}
      </button>
      <span class="part-fact">{last.at === null ? say('dataBackupNever') : say('dataBackupLast', sayAgo(last.at, now))}</span>
    </div>
  );
}
