import { useState } from 'preact/hooks';
import { say, sayCount } from '../lib/words.ts';
import { TransferPart, type TransferState } from './TransferPart.tsx';

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
  const [typed, setTyped] = useState('');
  const isTyped = typed.trim() === String(saved) && !busy;
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
        <form
          class="part-form"
          hidden={saved + binned === 0}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isTyped) return;
            setTyped('');
            onDeleteAll();
          }}
        >
          <label>
            {say('dataDeleteType', String(saved))}
            <input
              class="field field-short"
              inputMode="numeric"
              autocomplete="off"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
              }}
            />
          </label>
          <button type="submit" class="button button-danger" aria-disabled={!isTyped}>
            {say('dataDeleteNow')}
          </button>
        </form>
      </TransferPart>
    </>
  );
}
