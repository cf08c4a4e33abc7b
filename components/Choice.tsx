import type { Display } from '../lib/reading/display.ts';
import { say, type WordKey } from '../lib/words.ts';

type ChoiceName = Exclude<keyof Display, 'textSize' | 'pictures'>;

export interface ChoiceProps<Name extends ChoiceName> {
  name: Name;
  choices: readonly (readonly [Display[Name], WordKey])[];
  chosen: Display[Name];
  onChoose: (value: Display[Name]) => void;
}

/** One of a few, side by side. */
export function Choice<Name extends ChoiceName>({ name, choices, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset class="choice" data-choice={name}>
      <legend>{say(name)}</legend>
      <div class="choice-row">
        {choices.map(([value, label]) => (
          <label key={value} class="choice-one" data-value={value}>
            <input
              class="choice-input"
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>{say(label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
