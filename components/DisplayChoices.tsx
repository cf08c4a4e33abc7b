import { boundedSize, type Display, displayOf, isSameDisplay, PLAIN_DISPLAY, TEXT_SIZE } from '../lib/reading/display.ts';
import { say, sayShare, type WordKey } from '../lib/words.ts';
import { Choice } from './Choice.tsx';

export interface DisplayChoicesProps extends Display {
  onChange: (change: Partial<Display>) => void;
  /** Back to the look that the clean view came with. */
  onReset: () => void;
}

type Choices<Name extends keyof Display> = readonly (readonly [Display[Name], WordKey])[];

const THEMES: Choices<'theme'> = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
  ['sepia', 'themeSepia'],
  ['contrast', 'themeContrast'],
];
const FACES: Choices<'face'> = [
  ['literata', 'faceLiterata'],
  ['atkinson', 'faceAtkinson'],
  ['serif', 'faceSerif'],
  ['sans', 'faceSans'],
  ['dyslexic', 'faceDyslexic'],
];
const LINES: Choices<'lines'> = [
  ['close', 'linesClose'],
  ['normal', 'linesNormal'],
  ['wide', 'linesWide'],
];
const MEASURES: Choices<'measure'> = [
  ['narrow', 'measureNarrow'],
  ['normal', 'measureNormal'],
  ['wide', 'measureWide'],
];
const SPACES: Choices<'letters' | 'words'> = [
  ['normal', 'spaceNormal'],
  ['wide', 'spaceWide'],
  ['wider', 'spaceWider'],
];
const ALIGN: Choices<'align'> = [
  ['start', 'alignStart'],
  ['justify', 'alignJustify'],
];
const HYPHENS: Choices<'hyphens'> = [
  ['narrow', 'hyphensNarrow'],
  ['always', 'hyphensAlways'],
  ['never', 'hyphensNever'],
];

/** All that can be chosen of how the story looks: theme, letters, lines, spaces, pictures. */
export function DisplayChoices(props: DisplayChoicesProps) {
  const { theme, textSize, face, lines, measure, letters, words, align, hyphens, pictures, onChange, onReset } = props;
  const display = displayOf(props);
  const isFinePlain = isSameDisplay(display, { ...display, letters: PLAIN_DISPLAY.letters, words: PLAIN_DISPLAY.words, align: PLAIN_DISPLAY.align, hyphens: PLAIN_DISPLAY.hyphens });
  return (
    <>
      <Choice name="theme" choices={THEMES} chosen={theme} onChoose={(value) => { onChange({ theme: value }); }} />
      <SizeStepper size={textSize} onChange={(size) => { onChange({ textSize: size }); }} />
      <Choice name="face" choices={FACES} chosen={face} onChoose={(value) => { onChange({ face: value }); }} />
      <Choice name="lines" choices={LINES} chosen={lines} onChoose={(value) => { onChange({ lines: value }); }} />
      <Choice name="measure" choices={MEASURES} chosen={measure} onChoose={(value) => { onChange({ measure: value }); }} />
      <details class="finer" open={!isFinePlain}>
        <summary>{say('finer')}</summary>
        <Choice name="letters" choices={SPACES} chosen={letters} onChoose={(value) => { onChange({ letters: value }); }} />
        <Choice name="words" choices={SPACES} chosen={words} onChoose={(value) => { onChange({ words: value }); }} />
        <Choice name="align" choices={ALIGN} chosen={align} onChoose={(value) => { onChange({ align: value }); }} />
        <Choice name="hyphens" choices={HYPHENS} chosen={hyphens} onChoose={(value) => { onChange({ hyphens: value }); }} />
      </details>
      <div class="popover-foot">
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
        <button type="button" class="button button-quiet button-small" aria-disabled={isSameDisplay(display, PLAIN_DISPLAY)} onClick={onReset}>
          {say('resetDisplay')}
        </button>
      </div>
    </>
  );
}

function SizeStepper({ size, onChange }: { size: number; onChange: (size: number) => void }) {
  return (
    <div class="stepper" role="group" aria-label={say('textSize')}>
      <span>{say('textSize')}</span>
      <button type="button" class="button button-small" aria-label={say('smaller')} onClick={() => { onChange(boundedSize(size - TEXT_SIZE.step)); }}>
        <span class="letter-small" aria-hidden="true">A</span>
      </button>
      <output>{sayShare(size / 100)}</output>
      <button type="button" class="button button-small" aria-label={say('larger')} onClick={() => { onChange(boundedSize(size + TEXT_SIZE.step)); }}>
        <span class="letter-large" aria-hidden="true">A</span>
      </button>
    </div>
  );
}
