import { isBackupOld } from '../../lib/transfer/backup/backup-due.ts';
import { say } from '../../lib/words.ts';
import { BackupRow } from './BackupRow.tsx';
import { TransferPart, type TransferState } from './TransferPart.tsx';

/** How often backups are made by themselves. */
export const BACKUP_PACES = ['never', 'daily', 'weekly'] as const;
export type BackupPace = (typeof BACKUP_PACES)[number];

export interface BackupPartProps {
  state: TransferState;
  /** A backup is old after a month, where there is something to lose. */
  last: { at: number | null; failed: boolean };
  now: number;
  saved: number;
  pace: BackupPace;
  busy: boolean;
  onBackup: () => void;
  onPace: (pace: BackupPace) => void;
  onStop: () => void;
}

/** Save everything as one file, now or on a schedule. */
export function BackupPart({ state, last, now, saved, pace, busy, onBackup, onPace, onStop }: BackupPartProps) {
  return (
    <TransferPart name="backup" title={say('dataBackup')} lead={say('dataBackupLead')} state={state} onStop={onStop}>
      <BackupRow label={say('dataBackupNow')} isLead {...{ last, now, busy, onBackup }} />
      {saved > 0 && isBackupOld(last, now) && (
        <p class="part-warning" data-part="backup-old">
          {say('dataBackupOld')}
        </p>
      )}
      {last.failed && <p class="part-failed">{say('dataBackupFailed')}</p>}
      <fieldset class="choices">
        <legend>{say('dataAuto')}</legend>
        {BACKUP_PACES.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="pace" checked={pace === each} onChange={() => { onPace(each); }} />
            {say(each === 'never' ? 'dataAutoNever' : each === 'daily' ? 'dataAutoDaily' : 'dataAutoWeekly')}
          </label>
        ))}
        <p class="part-fact">{say('dataAutoLead')}</p>
      </fieldset>
    </TransferPart>
  );
}
