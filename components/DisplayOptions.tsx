import { useEffect, useRef, useState } from 'preact/hooks';
import { say, type WordKey } from '../lib/words.ts';

/** How the story looks; the same words as in the settings. */
export interface Display {
  theme: 'system' | 'light' | 'dark' | 'sepia';
  /** Per cent of the normal reading size. */
  textSize: number;
  face: 'serif' | 'sans';
  lines: 'close' | 'normal' | 'wide';
  measure: 'narrow' | 'normal' | 'wide';
  pictures: 'on' | 'off';
}

export interface DisplayOptionsProps extends Display {
  onChange: (change: Partial<Display>) => void;
}

const THEMES: [Display['theme'], WordKey][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
  ['sepia', 'themeSepia'],
];
const FACES: [Display['face'], WordKey][] = [
  ['serif', 'faceSerif'],
  ['sans', 'faceSans'],
];
const LINES: [Display['lines'], WordKey][] = [
  ['close', 'linesClose'],
  ['normal', 'linesNormal'],
  ['wide', 'linesWide'],
];
const MEASURES: [Display['measure'], WordKey][] = [
  ['narrow', 'measureNarrow'],
  ['normal', 'measureNormal'],
  ['wide', 'measureWide'],
];
const SIZE = { least: 80, most: 180, step: 10 };

/** How the story looks: theme, letters, lines, pictures. Each choice is seen at once. */
export function DisplayOptions({ theme, textSize, face, lines, measure, pictures, onChange }: DisplayOptionsProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const resize = (size: number): void => {
    onChange({ textSize: Math.min(SIZE.most, Math.max(SIZE.least, size)) });
  };
  return (
    <div
      ref={place}
      class="display"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        place.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="button button-quiet button-small button-icon display-open"
        aria-expanded={open}
        aria-controls="display-options"
        aria-keyshortcuts="A"
        aria-label={say('display')}
        title={say('display')}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      {open && (
        <div id="display-options" class="display-options" role="group" aria-label={say('display')}>
          <Choice name="theme" choices={THEMES} chosen={theme} onChoose={(value) => { onChange({ theme: value }); }} />
          <div class="stepper" role="group" aria-label={say('textSize')}>
            <span>{say('textSize')}</span>
            <button type="button" class="button button-small" aria-label={say('smaller')} onClick={() => { resize(textSize - SIZE.step); }}>
              <span class="letter-small" aria-hidden="true">A</span>
            </button>
            <output>{textSize}%</output>
            <button type="button" class="button button-small" aria-label={say('larger')} onClick={() => { resize(textSize + SIZE.step); }}>
              <span class="letter-large" aria-hidden="true">A</span>
            </button>
          </div>
          <Choice name="face" choices={FACES} chosen={face} onChoose={(value) => { onChange({ face: value }); }} />
          <Choice name="lines" choices={LINES} chosen={lines} onChoose={(value) => { onChange({ lines: value }); }} />
          <Choice name="measure" choices={MEASURES} chosen={measure} onChoose={(value) => { onChange({ measure: value }); }} />
          <label class="switch">
            <input
              type="checkbox"
              checked={pictures === 'on'}
              onChange={(event) => {
                onChange({ pictures: event.currentTarget.checked ? 'on' : 'off' });
              }}
            />
            {say('showPictures')}
          </label>
        </div>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  name: 'theme' | 'face' | 'lines' | 'measure';
  choices: readonly (readonly [Value, WordKey])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
function Choice<Value extends string>({ name, choices, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" data-choice={name}>
      <legend>{say(name)}</legend>
      <div class="choice-row">
        {choices.map(([value, label]) => (
          <label key={value} class="choice-one" data-value={value}>
            <input
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
