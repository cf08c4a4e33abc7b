import type { ComponentChildren } from 'preact';
import { say, sayCount } from '../../lib/words.ts';
import { Icon } from '../Icon.tsx';
import { NameMark } from '../NameMark.tsx';
import { type ReadingPlace, useReadingPosition } from './use-reading-position.ts';

export interface ReaderBarProps {
  isSaved: boolean;
  isSaving: boolean;
  /** Where the story is, and what follows its reader through it. */
  place: ReadingPlace;
  minutes: number;
  onSave: () => void;
  onUnsave: () => void;
  onHelp: () => void;
  /** The choice of theme and size. */
  children: ComponentChildren;
}

/** The bar above the story: whether it is saved, how much is left, how it looks. */
export function ReaderBar({ isSaved, isSaving, place, minutes, onSave, onUnsave, onHelp, children }: ReaderBarProps) {
  // Here and not above: each step of a scroll draws this bar anew, and nothing else.
  const progress = useReadingPosition(place);
  const left = Math.ceil(minutes * (1 - progress));
  return (
    <header class="bar">
      <div class="bar-in">
        <NameMark />
        {/* It comes with the first of the story: the browser notes when that was painted, and the bench asks it. */}
        <span class="bar-left" elementtiming="story">{progress >= 0.97 ? say('finished') : sayCount('minutesLeft', Math.max(1, left))}</span>
        {!isSaved && <span class="bar-unsaved">{say('notSavedYet')}</span>}
        {isSaved ? (
          <button type="button" class="button button-small" aria-label={say('savedUnsave')} title={say('savedUnsave')} aria-keyshortcuts="S" data-saved onClick={onUnsave}>
            <Icon name="save" filled />
            {say('saved')}
          </button>
        ) : (
          <button type="button" class="button button-small button-lead" aria-keyshortcuts="S" aria-busy={isSaving ? 'true' : undefined} onClick={onSave}>
            <Icon name="save" />
            {say('save')}
          </button>
        )}
        {children}
        <button type="button" class="button button-quiet button-small button-icon bar-keys" aria-label={say('keys')} title={say('keys')} aria-keyshortcuts="?" onClick={onHelp}>
          <Icon name="keys" />
        </button>
      </div>
      <div class="bar-progress" aria-hidden="true">
        <span style={{ inlineSize: `${String(Math.round(progress * 1000) / 10)}%` }} />
      </div>
    </header>
  );
}
