import { say, sayBytes, sayCount } from '../../lib/words.ts';
import { TransferPart, type TransferState } from './TransferPart.tsx';

export interface PicturesPartProps {
  state: TransferState;
  /** Null while they are counted. */
  kept: { pictures: number; bytes: number } | null;
  busy: boolean;
  onDrop: () => void;
}

/** The pictures that are kept for reading offline: how many, what they take, and the way to let all of them go. */
export function PicturesPart({ state, kept, busy, onDrop }: PicturesPartProps) {
  return (
    <TransferPart name="pictures" title={say('offlinePictures')} lead={say('dataPicturesLead')} state={state} onStop={() => undefined}>
      <div class="part-row">
        {kept !== null && <span class="part-fact">{kept.pictures === 0 ? say('dataPicturesNone') : sayCount('offlineKept', kept.pictures, sayBytes(kept.bytes))}</span>}
        {kept !== null && kept.pictures > 0 && (
          <button type="button" class="button" aria-disabled={busy} onClick={busy ? undefined : onDrop}>
            {say('offlineDrop')}
          </button>
        )}
      </div>
    </TransferPart>
  );
}
