import { say, sayBytes, sayCount, sayList } from '../../../lib/words.ts';

export interface OfflinePicturesProps {
  /** How many pictures the story has, and whose sites they are on. */
  count: number;
  hosts: readonly string[];
  /** How many of them are kept, and what they take. */
  kept: number;
  bytes: number;
  /** While they are fetched: how many have come. */
  fetched: number | null;
  onKeep: () => void;
  onDrop: () => void;
}

/** At the end of a saved story: keep its pictures, too. Nothing is fetched and nothing asked for before the click. */
export function OfflinePictures({ count, hosts, kept, bytes, fetched, onKeep, onDrop }: OfflinePicturesProps) {
  if (count === 0) return null;
  const isBusy = fetched !== null;
  const isAsked = !isBusy && kept === 0;
  return (
    <section class="offline-pictures" data-part="offline-pictures" aria-label={say('offlinePictures')}>
      {/* What can be done is there to be read, not to be told to whoever saves the story; what is being done is told. */}
      <p role={isAsked ? undefined : 'status'}>
        {isBusy && sayCount('offlineFetching', count, String(fetched))}
        {!isBusy && kept > 0 && sayCount('offlineKept', kept, sayBytes(bytes))}
        {isAsked && say('offlineWhy', sayList(hosts))}
      </p>
      {kept === 0 ? (
        <button type="button" class="button" aria-disabled={isBusy} onClick={isBusy ? undefined : onKeep}>
          {sayCount('offlineKeep', count)}
        </button>
      ) : (
        <button type="button" class="button button-quiet" onClick={onDrop}>
          {say('offlineDrop')}
        </button>
      )}
    </section>
  );
}
