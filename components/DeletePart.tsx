import { useState } from 'preact/hooks';
import { say, sayCount } from '../lib/words.ts';
import { TransferPart, type TransferState } from './TransferPart.tsx';
import { TypedConsent } from './TypedConsent.tsx';

export interface DeletePartProps {
  binState: TransferState;
  deleteState: TransferState;
  saved: number;
  binned: number;
  busy: boolean;
  onEmptyBin: () => void;
  onDeleteAll: () => void;
}

const nothing = (): void => undefined;

/** What can't be undone: the bin takes a second click, everything takes the number of stories, typed. */
export function DeletePart({ binState, deleteState, saved, binned, busy, onEmptyBin, onDeleteAll }: DeletePartProps) {
  const [isSure, setIsSure] = useState(false);
  return (
    <>
      <TransferPart name="bin" title={say('dataBin')} lead={say('dataBinLead')} state={binState} onStop={nothing}>
        {binned === 0 && <p class="part-fact">{say('dataBinNone')}</p>}
        {binned > 0 && !isSure && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setIsSure(true);
            }}
          >
            {sayCount('dataBinNow', binned)}
          </button>
        )}
        {binned > 0 && isSure && (
          <div class="part-row">
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                setIsSure(false);
                if (!busy) onEmptyBin();
              }}
            >
              {say('dataSure')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setIsSure(false);
              }}
            >
              {say('dataKeep')}
            </button>
          </div>
        )}
      </TransferPart>
      <TransferPart name="delete" title={say('dataDelete')} lead={say('dataDeleteLead')} state={deleteState} onStop={nothing}>
        {saved + binned === 0 && <p class="part-fact">{say('dataDeleteNone')}</p>}
        {saved + binned > 0 && (
          <TypedConsent
            label={say('dataDeleteType', String(saved))}
            number={saved}
            button={say('dataDeleteNow')}
            busy={busy}
            look={{ form: 'part-form', field: 'field field-short', button: 'button button-danger' }}
            onConsent={onDeleteAll}
          />
        )}
      </TransferPart>
    </>
  );
}
