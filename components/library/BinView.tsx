import type { StoryCard } from '../../lib/model.ts';
import { say, sayAgo, sayCount } from '../../lib/words.ts';
import { focusBeside } from '../focus-beside.ts';
import { NoneYet } from './NothingHere.tsx';
import { ShelfBones } from './ShelfBones.tsx';

export interface BinViewProps {
  /** Null while the bin is being read. */
  binned: { removedAt: number; card: StoryCard }[] | null;
  /** For how many days a story can be brought back. */
  days: number;
  now: number;
  onRestore: (card: StoryCard) => void;
}

/** What was removed and can be brought back, the last removed first. */
export function BinView({ binned, days, now, onRestore }: BinViewProps) {
  return (
    <main class="library-main" tabIndex={-1} aria-labelledby="library-title">
      <div class="library-head">
        <h1 id="library-title">{say('libraryBin')}</h1>
        <p class="library-count" role="status">
          {binned && binned.length > 0 && sayCount('stories', binned.length)}
        </p>
      </div>
      <p class="library-lead">{sayCount('libraryBinLead', days)}</p>
      {binned === null && <ShelfBones />}
      {binned?.length === 0 && <NoneYet words={say('dataBinNone')} />}
      {binned !== null && binned.length > 0 && (
        <ul role="list" data-part="bin">
          {binned.map(({ removedAt, card }) => (
            <li key={card.id} class="bin-item" data-part="bin-row">
              <div>
                <p class="bin-title" dir="auto" lang={card.language}>
                  {card.title}
                </p>
                <p class="shelf-facts dotted">
                  {card.siteName !== '' && <span class="shelf-site"><bdi>{card.siteName}</bdi></span>}
                  {card.noteCount > 0 && <span>{sayCount('notes', card.noteCount)}</span>}
                  <span>{say('libraryRemovedAgo', sayAgo(removedAt, now))}</span>
                </p>
              </div>
              <button
                type="button"
                class="button button-small"
                aria-label={say('libraryBringBackOne', card.title)}
                onClick={({ currentTarget }) => {
                  focusBeside(currentTarget, 'button');
                  onRestore(card);
                }}
              >
                {say('bringBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
