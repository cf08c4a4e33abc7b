import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../lib/notes/drafts.ts';
import { noteTree } from '../../../lib/notes/note-tree.ts';
import { say } from '../../../lib/words.ts';
import { NoteWords } from './NoteWords.tsx';

/** What came of writing a note: the text as it is stored (with what another window wrote), or the sentence that says why not. */
export type Written = { ok: true; text: string } | { ok: false; sentence: string };

export interface NoteEditorProps {
  label: string;
  /** The note as it is stored. */
  text: string;
  /** What was typed and never stored when the page was last left; it is stored at once. */
  draft?: Pick<Draft, 'text' | 'base'> | undefined;
  placeholder: string;
  /** Each keystroke, at once; `base` as below. */
  onType: (text: string, base: string) => void;
  /** After a pause, on leaving the field, and when the page goes away; `base` is the text that the field began with. */
  onWrite: (text: string, base: string) => Promise<Written>;
  autofocus?: boolean;
}

/** A pause of this length stores what was typed (milliseconds). */
const PAUSE = 600;

type Status = { is: 'idle' | 'typing' | 'saved' } | { is: 'failed'; sentence: string };

/** A field for a note that stores itself while the reader types, and says so only when it is stored. */
export function NoteEditor({ label, text, draft, placeholder, onType, onWrite, autofocus = false }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The text that the field and the library last had in common. */
  const base = useRef(draft?.base ?? text);
  const isWriting = useRef(false);
  const given = useRef(text);
  given.current = text;
  const [typed, setTyped] = useState(draft?.text ?? text);
  const [status, setStatus] = useState<Status>({ is: 'idle' });
  const latest = useRef(typed);
  /** What the note was each time that the reader came to it. */
  const earlier = useRef([text]);
  /** Null where it is plain words: then the field alone shows it as it is. */
  const tree = useMemo(() => noteTree(typed), [typed]);
  const [isEdited, setIsEdited] = useState(autofocus || draft !== undefined);
  const editButton = useRef<HTMLButtonElement>(null);
  /** Whether the field, or the button that leads to it, takes the focus when it comes. */
  const takesFocus = useRef(autofocus);
  // With the field, not after it was painted: letters typed in between would be taken for keys of the page.
  useLayoutEffect(() => {
    if (takesFocus.current) (field.current ?? editButton.current)?.focus();
    takesFocus.current = false;
  }, [isEdited]);

  const takeOver = (words: string): void => {
    base.current = words;
    latest.current = words;
    setTyped(words);
  };
  /** Stores what is typed, one writing after the other; what is typed meanwhile waits for its own pause. */
  const write = async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (isWriting.current) return;
    isWriting.current = true;
    while (latest.current !== base.current && timer.current === undefined) {
      const words = latest.current;
      const givenBefore = given.current;
      const written = await onWrite(words, base.current);
      if (!written.ok) {
        setStatus({ is: 'failed', sentence: written.sentence });
        break;
      }
      base.current = words;
      if (latest.current !== words) continue;
      // What another window stored right after this is told before this is.
      takeOver(given.current === givenBefore ? written.text : given.current);
      setStatus({ is: 'saved' });
    }
    isWriting.current = false;
  };
  // At once: a window in the background is given its time for later effects by the second.
  useLayoutEffect(() => {
    // Changed in another window: taken over, unless the reader is typing here; then both are joined when this is stored.
    if (text !== base.current && latest.current === base.current && !isWriting.current) takeOver(text);
  }, [text]);
  useEffect(() => {
    const flush = (): void => void write();
    flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  const take = (words: string): void => {
    latest.current = words;
    setTyped(words);
    setStatus({ is: 'typing' });
    onType(words, base.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(), PAUSE);
  };
  if (tree && !isEdited) {
    return (
      <div class="note-editor">
        <NoteWords nodes={tree} />
        <button
          ref={editButton}
          type="button"
          class="button button-quiet button-small"
          aria-label={say('editNoteOf', label)}
          onClick={() => {
            takesFocus.current = true;
            setIsEdited(true);
          }}
        >
          {say('editNote')}
        </button>
      </div>
    );
  }
  const before = earlier.current.findLast((words) => words !== typed);
  return (
    <div class="note-editor">
      <textarea
        ref={field}
        class="field note-field"
        rows={1}
        dir="auto"
        value={typed}
        aria-label={label}
        placeholder={placeholder}
        onFocus={() => {
          if (latest.current === base.current && earlier.current.at(-1) !== typed) earlier.current.push(typed);
        }}
        onInput={(event) => {
          take(event.currentTarget.value);
        }}
        onBlur={() => void write()}
      />
      <div class="note-foot">
        <p class="note-status" role="status" data-status={status.is}>
          {/* Who hears what they type need not be told that they do. */}
          {status.is === 'typing' && <span aria-hidden="true">{say('writing')}</span>}
          {status.is === 'saved' && say('saved')}
          {status.is === 'failed' && status.sentence}
        </p>
        {status.is === 'saved' && before !== undefined && (
          <button
            type="button"
            class="button button-quiet button-small"
            aria-label={say('undoNote')}
            onClick={() => {
              take(before);
              void write();
              field.current?.focus();
            }}
          >
            {say('undo')}
          </button>
        )}
        {tree && (
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => {
              void write();
              takesFocus.current = true;
              setIsEdited(false);
            }}
          >
            {say('viewNote')}
          </button>
        )}
      </div>
    </div>
  );
}
