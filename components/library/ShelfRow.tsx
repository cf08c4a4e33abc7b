import type { ComponentChildren } from 'preact';
import type { StoryCard } from '../../lib/model.ts';
import { READ_FROM, stageOf } from '../../lib/search/stage-of.ts';
import { say, sayAgo, sayCount } from '../../lib/words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { progressWords } from '../StoryRow.tsx';

/** What can be done with stories of the library, one or many. */
export type ShelfAction = 'archive' | 'unarchive' | 'tag' | 'remove' | 'export';

export interface ShelfRowProps {
  card: StoryCard;
  now: number;
  /** Where the story opens: the clean view, or the page of a link that was not read in yet. */
  address: string;
  /** Opens beside the list: the list is a narrow panel, and stays. */
  opensBeside: boolean;
  /** The one row that Tab stops at. */
  isStop: boolean;
  isChosen: boolean;
  onChoose: (isRange: boolean) => void;
  onAct: (action: ShelfAction) => void;
  onTag: (tag: string) => void;
  /** What a search found in the story. */
  children?: ComponentChildren;
}

/** One story of the library: what it is, how far it was read, what was written on it. */
export function ShelfRow({ card, now, address, opensBeside, isStop, isChosen, onChoose, onAct, onTag, children }: ShelfRowProps) {
  const isUnread = stageOf(card) === 'unread';
  const isArchived = card.shelf === 'archive';
  const isPart = card.openedAt !== null && card.progress > 0.01 && card.progress < READ_FROM;
  const isLink = card.capturedAt === null;
  const tabIndex = isStop ? 0 : -1;
  return (
    <div class="shelf-row" data-unread={isUnread ? '' : undefined} data-chosen={isChosen ? '' : undefined}>
      <label class="shelf-check">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isChosen}
          aria-label={say('libraryChoose', card.title)}
          onClick={(event) => {
            onChoose(event.shiftKey);
          }}
        />
      </label>
      <div class="shelf-main">
        <a
          class="shelf-open"
          dir={card.direction}
          href={address}
          tabIndex={tabIndex}
          data-row-open
          {...(opensBeside || isLink ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
        >
          {isUnread && <span class="sr-only">{say('unread')}: </span>}
          <span lang={card.language}>{card.title}</span>
        </a>
        {children}
        <div class="shelf-under">
          <p class="shelf-facts dotted">
            {card.siteName !== '' && <span class="shelf-site"><bdi>{card.siteName}</bdi></span>}
            <span>{progressWords(card)}</span>
            {card.noteCount > 0 && <span>{sayCount('notes', card.noteCount)}</span>}
            {card.savedAt !== null && <span>{sayAgo(card.savedAt, now)}</span>}
            {isArchived && <span>{say('stageArchived')}</span>}
          </p>
          {card.tags.length > 0 && (
            <ul role="list" class="shelf-tags" aria-label={say('tags')}>
              {card.tags.map((tag) => (
                <li key={tag}>
                  <button
                    type="button"
                    class="tag-chip"
                    tabIndex={tabIndex}
                    onClick={() => {
                      onTag(tag);
                    }}
                  >
                    <bdi>{tag}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
        {isPart && (
          <span class="shelf-progress" aria-hidden="true">
            <span style={{ inlineSize: `${String(Math.round(card.progress * 100))}%` }} />
          </span>
        )}
      </div>
      <div class="shelf-actions">
        <RowButton icon={isArchived ? 'back' : 'archive'} label={say(isArchived ? 'libraryUnarchiveOne' : 'libraryArchiveOne', card.title)} tabIndex={tabIndex} onClick={() => { onAct(isArchived ? 'unarchive' : 'archive'); }} />
        <RowButton icon="tag" label={say('libraryTagOne', card.title)} tabIndex={tabIndex} onClick={() => { onAct('tag'); }} />
        <RowButton icon="remove" label={say('removeStory', card.title)} tabIndex={tabIndex} onClick={() => { onAct('remove'); }} />
      </div>
    </div>
  );
}

function RowButton({ icon, label, tabIndex, onClick }: { icon: IconName; label: string; tabIndex: number; onClick: () => void }) {
  return (
    <button type="button" class="button button-quiet button-small button-icon" aria-label={label} title={label} tabIndex={tabIndex} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
