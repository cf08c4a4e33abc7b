import type { Highlight, Note } from '../../../lib/model.ts';
import type { Draft } from '../../../lib/notes/drafts.ts';
import { say } from '../../../lib/words.ts';
import { focusBeside } from '../../focus-beside.ts';
import { Icon } from '../../Icon.tsx';
import { markerName, type MarkerNames } from '../../marker-name.ts';
import { NoteEditor, type Written } from './NoteEditor.tsx';

export interface NotesPanelProps {
  /** Those that stand in the story, in its order. */
  found: Highlight[];
  /** Those whose words are no longer there. */
  lost: Highlight[];
  notes: Note[];
  markerNames: MarkerNames;
  /** What was typed and not yet stored when the page was last left, by the highlight's id (the story's note: ''). */
  drafts: ReadonlyMap<string, Draft>;
  onJump: (highlightId: string) => void;
  onType: (highlightId: string | null, text: string, base: string) => void;
  onWrite: (highlightId: string | null, text: string, base: string) => Promise<Written>;
  onRemove: (highlight: Highlight) => void;
}

/** All that the reader wrote and marked in this story. */
export function NotesPanel({ found, lost, notes, markerNames, drafts, onJump, onType, onWrite, onRemove }: NotesPanelProps) {
  const editor = (highlightId: string | null, label: string) => (
    <NoteEditor
      label={label}
      text={notes.find((note) => note.highlightId === highlightId)?.text ?? ''}
      draft={drafts.get(highlightId ?? '')}
      placeholder={highlightId === null ? label : say('noteHint')}
      onType={(text, base) => {
        onType(highlightId, text, base);
      }}
      onWrite={(text, base) => onWrite(highlightId, text, base)}
    />
  );
  const item = (highlight: Highlight, isLost: boolean) => (
    <li key={highlight.id} class="noted" data-part={isLost ? 'lost-note' : 'note'} data-marker={highlight.colour}>
      {isLost ? (
        <blockquote class="noted-words" dir="auto">
          {highlight.anchor.exact}
        </blockquote>
      ) : (
        <button
          type="button"
          class="noted-words"
          dir="auto"
          onClick={() => {
            onJump(highlight.id);
          }}
        >
          {highlight.anchor.exact}
          <span class="sr-only"> {say('jumpToText')}</span>
        </button>
      )}
      {markerNames[highlight.colour] !== '' && <p class="noted-marker">{markerName(highlight.colour, markerNames)}</p>}
      {highlight.speaker !== null && <p class="noted-speaker">{say('saidBy', highlight.speaker)}</p>}
      {editor(highlight.id, say('noteOn', highlight.anchor.exact.slice(0, 60)))}
      <button
        type="button"
        class="button button-quiet button-small button-icon noted-remove"
        aria-label={say('removeHighlight')}
        title={say('removeHighlight')}
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget, '.noted-remove');
          onRemove(highlight);
        }}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
  return (
    <section id="notes" class="panel" data-part="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" class="panel-title" tabIndex={-1}>
        {say('notes')}
      </h2>
      {editor(null, say('storyNote'))}
      {found.length === 0 && lost.length === 0 && <p class="panel-empty">{say('noHighlights')}</p>}
      <ul role="list" class="noteds">
        {found.map((highlight) => item(highlight, false))}
      </ul>
      {lost.length > 0 && (
        <>
          <h3 class="lost-title">{say('lostNotes')}</h3>
          <p class="panel-empty">{say('lostNotesWhy')}</p>
          <ul role="list" class="noteds">
            {lost.map((highlight) => item(highlight, true))}
          </ul>
        </>
      )}
    </section>
  );
}
