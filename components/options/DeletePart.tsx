import { say, sayCount } from '../../lib/words.ts';
import { BackupRow, type BackupRowProps } from './BackupRow.tsx';
import { TransferPart, type TransferState } from './TransferPart.tsx';
import { TypedConsent } from '../TypedConsent.tsx';

/** `onBackup` saves everything as a file, before it goes. */
export interface DeletePartProps extends Pick<BackupRowProps, 'last' | 'now' | 'busy' | 'onBackup'> {
  binState: TransferState;
  deleteState: TransferState;
  saved: number;
  binned: number;
  onEmptyBin: () => void;
  onDeleteAll: () => void;
}

const nothing = (): void => undefined;
const LOOK = { form: 'part-form', field: 'field field-short', button: 'button button-danger' };

/** What can't be undone: it takes the number of stories, typed, and a backup is offered beside it. */
export function DeletePart({ binState, deleteState, saved, binned, last, now, busy, onBackup, onEmptyBin, onDeleteAll }: DeletePartProps) {
  const backupFirst = <BackupRow label={say('dataBackupFirst')} {...{ last, now, busy, onBackup }} />;
  return (
    <>
      <TransferPart name="bin" title={say('dataBin')} lead={say('dataBinLead')} state={binState} onStop={nothing}>
        {binned === 0 && <p class="part-fact">{say('dataBinNone')}</p>}
        {binned > 0 && (
          <>
            {backupFirst}
            <TypedConsent label={say('dataBinType', String(binned))} number={binned} button={sayCount('dataBinNow', binned)} busy={busy} look={LOOK} onConsent={onEmptyBin} />
          </>
        )}
      </TransferPart>
      <TransferPart name="delete" title={say('dataDelete')} lead={say('dataDeleteLead')} state={deleteState} onStop={nothing}>
        {saved + binned === 0 && <p class="part-fact">{say('dataDeleteNone')}</p>}
        {saved + binned > 0 && (
          <>
            {backupFirst}
            <TypedConsent label={say('dataDeleteType', String(saved))} number={saved} button={say('dataDeleteNow')} busy={busy} look={LOOK} onConsent={onDeleteAll} />
          </>
        )}
      </TransferPart>
    </>
  );
}
