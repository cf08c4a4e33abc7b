import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../../lib/reading/apply-corrections.ts';
import { say } from '../../../lib/words.ts';

export interface CorrectionFormProps {
  id: string;
  /** The people of the story to choose from, without the one that is shown. */
  names: readonly string[];
  /** Whether the speaker is shown as unclear already. */
  isUnclear: boolean;
  onCorrect: (verdict: Verdict) => void;
  /** Where the reader has corrected it before: back to what was found. */
  onTakeBack: (() => void) | null;
  onClose: () => void;
}

/** Names that fit on a glance; the others are found by typing. */
const MOST = 8;

/** Where the reader says who really spoke: someone of the story, somebody else, nobody knows, or that it is no quotation. */
export function CorrectionForm({ id, names, isUnclear, onCorrect, onTakeBack, onClose }: CorrectionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, []);
  return (
    <form
      ref={form}
      id={id}
      class="correction"
      data-part="correction"
      aria-label={say('whoSaidThis')}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onCorrect({ isQuote: true, speaker: typed.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p class="correction-title">{say('whoSaidThis')}</p>
      <div class="correction-choices">
        {names.slice(0, MOST).map((name) => (
          <Choice key={name} label={name} onChoose={() => { onCorrect({ isQuote: true, speaker: name }); }} /> // prettier-ignore
        ))}
        {!isUnclear && <Choice label={say('unclearWho')} quiet onChoose={() => { onCorrect({ isQuote: true, speaker: null }); }} />}
        <Choice label={say('notAQuotation')} quiet onChoose={() => { onCorrect({ isQuote: false, speaker: null }); }} />
        {onTakeBack && <Choice label={say('asItWasFound')} quiet onChoose={onTakeBack} />}
      </div>
      <div class="correction-other">
        <input
          class="field"
          type="text"
          dir="auto"
          maxLength={200}
          list={`${id}-names`}
          autocomplete="off"
          value={typed}
          aria-label={say('anotherName')}
          placeholder={say('anotherName')}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" class="button button-small">
          {say('setSpeaker')}
        </button>
      </div>
    </form>
  );
}

function Choice({ label, quiet = false, onChoose }: { label: string; quiet?: boolean; onChoose: () => void }) {
  return (
    <button type="button" class={quiet ? 'chip chip-quiet' : 'chip'} dir="auto" onClick={onChoose}>
      {label}
    </button>
  );
}
