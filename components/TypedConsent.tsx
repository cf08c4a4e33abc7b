import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words.ts';
import { useFocusLeft } from './use-focus-left.ts';

export interface TypedConsentProps {
  /** What to type, in words. */
  label: string;
  /** The number that must be typed: nobody types it by habit. */
  number: number;
  button: string;
  /** Whether giving it now does nothing: something else is being done. */
  busy?: boolean;
  /** The looks of the form, its field and its button. */
  look: { form: string; field: string; button: string };
  onConsent: () => void;
}

/** Consent to what can't be undone, given by typing a number. */
export function TypedConsent({ label, number, button, busy = false, look, onConsent }: TypedConsentProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrong = useId();
  useFocusLeft(form, () => form.current?.closest('section')?.querySelector<HTMLElement>('h3'));
  const isTyped = typed.trim() === String(number);
  return (
    <form
      ref={form}
      class={look.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsWrong(!isTyped);
        if (!isTyped || busy) return;
        setTyped('');
        onConsent();
      }}
    >
      <label>
        {label}
        <input
          class={look.field}
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? wrong : undefined}
          onInput={(event) => {
            setIsWrong(false);
            setTyped(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" class={look.button} aria-disabled={!isTyped || busy}>
        {button}
      </button>
      <p id={wrong} class="consent-wrong" role="alert">
        {isWrong && say('typedWrong', String(number))}
      </p>
    </form>
  );
}
