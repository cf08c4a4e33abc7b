import { useEffect, useRef, useState } from 'preact/hooks';
import { say, type WordKey } from '../lib/words.ts';

export type Theme = 'system' | 'light' | 'dark' | 'sepia';

export interface DisplayOptionsProps {
  theme: Theme;
  /** Per cent of the normal reading size. */
  textSize: number;
  pictures: 'on' | 'off';
  onChange: (change: { theme?: Theme; textSize?: number; pictures?: 'on' | 'off' }) => void;
}

const THEMES: [Theme, WordKey][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
  ['sepia', 'themeSepia'],
];
const SIZE = { least: 80, most: 180, step: 10 };

/** How the story looks: theme, size, pictures. Each choice is seen at once. */
export function DisplayOptions({ theme, textSize, pictures, onChange }: DisplayOptionsProps) {
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
          <fieldset class="choice">
            <legend>{say('theme')}</legend>
            <div class="choice-row">
              {THEMES.map(([value, label]) => (
                <label key={value} class="choice-one" data-swatch={value}>
                  <input
                    type="radio"
                    name="theme"
                    value={value}
                    checked={theme === value}
                    onChange={() => {
                      onChange({ theme: value });
                    }}
                  />
                  <span>{say(label)}</span>
                </label>
              ))}
            </div>
          </fieldset>
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
