import { useState } from 'preact/hooks';

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
  const isTyped = typed.trim() === String(number) && !busy;
  return (
    <form
      class={look.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTyped) return;
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
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" class={look.button} aria-disabled={!isTyped}>
        {button}
      </button>
    </form>
  );
}
