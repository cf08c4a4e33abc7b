import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words.ts';

/** What came of writing a note: stored, or the sentence that says why not. */
export type Written = { ok: true } | { ok: false; sentence: string };

export interface NoteEditorProps {
  label: string;
  /** The note as it is stored. */
  text: string;
  /** What was typed and never stored when the page was last left; it is stored at once. */
  draft?: string | undefined;
  placeholder: string;
  /** Each keystroke, at once. */
  onType: (text: string) => void;
  /** After a pause, on leaving the field, and when the page goes away. */
  onWrite: (text: string) => Promise<Written>;
  autofocus?: boolean;
}

/** A pause of this length stores what was typed (milliseconds). */
const PAUSE = 600;

type Status = { is: 'idle' | 'typing' | 'saved' } | { is: 'failed'; sentence: string };

/** A field for a note that stores itself while the reader types, and says so only when it is stored. */
export function NoteEditor({ label, text, draft, placeholder, onType, onWrite, autofocus = false }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stored = useRef(text);
  const [typed, setTyped] = useState(draft ?? text);
  const [status, setStatus] = useState<Status>({ is: 'idle' });
  const latest = useRef(typed);

  const write = async (): Promise<void> => {
    clearTimeout(timer.current);
    const words = latest.current;
    if (words === stored.current) return;
    const before = stored.current;
    stored.current = words;
    const written = await onWrite(words);
    if (!written.ok) stored.current = before;
    // What was typed while this was being stored is stored by its own pause.
    if (latest.current === words) setStatus(written.ok ? { is: 'saved' } : { is: 'failed', sentence: written.sentence });
  };
  useEffect(() => {
    // Changed in another window: taken over, unless the reader is typing here.
    if (text === stored.current || latest.current !== stored.current) return;
    stored.current = text;
    latest.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => {
    const flush = (): void => void write();
    if (autofocus) field.current?.focus();
    flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
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
        onInput={(event) => {
          const words = event.currentTarget.value;
          latest.current = words;
          setTyped(words);
          setStatus({ is: 'typing' });
          onType(words);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void write(), PAUSE);
        }}
        onBlur={() => void write()}
      />
      <p class="note-status" role="status" data-status={status.is}>
        {status.is === 'typing' && say('writing')}
        {status.is === 'saved' && say('saved')}
        {status.is === 'failed' && status.sentence}
      </p>
    </div>
  );
}
