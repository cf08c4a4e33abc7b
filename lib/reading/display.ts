/** How the clean view can look: for each choice the words for it, in the order in which they are offered. */
export const DISPLAY_CHOICES = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  /** The letters of the story: three that come with Greenroom, and two of the system's. */
  face: ['literata', 'atkinson', 'serif', 'sans', 'dyslexic'],
  /** The space between its lines. */
  lines: ['close', 'normal', 'wide'],
  /** The length of its lines. */
  measure: ['narrow', 'normal', 'wide'],
  /** The space between its letters, and between its words. */
  letters: ['normal', 'wide', 'wider'],
  words: ['normal', 'wide', 'wider'],
  /** Whether lines end where their words do or are spread to both sides. */
  align: ['start', 'justify'],
  /** Where long words are broken, by the rules of the story's language. */
  hyphens: ['narrow', 'always', 'never'],
  /** Whether pictures are loaded from the web. */
  pictures: ['on', 'off'],
} as const;

type Choices = { [Name in keyof typeof DISPLAY_CHOICES]: (typeof DISPLAY_CHOICES)[Name][number] };
export type ChoiceName = keyof Choices;

const CHOICE_NAMES: readonly ChoiceName[] = ['theme', 'face', 'lines', 'measure', 'letters', 'words', 'align', 'hyphens', 'pictures'];

export interface Display extends Choices {
  /** Per cent of the normal reading size. */
  textSize: number;
}

export const TEXT_SIZE = { least: 70, most: 250, step: 10 } as const;

/** The look that the clean view has before its reader chooses. */
export const PLAIN_DISPLAY: Display = {
  theme: 'system',
  textSize: 100,
  face: 'literata',
  lines: 'normal',
  measure: 'normal',
  letters: 'normal',
  words: 'normal',
  align: 'start',
  hyphens: 'narrow',
  pictures: 'on',
};

/** A text size inside the bounds. */
export function boundedSize(size: number): number {
  return Math.min(TEXT_SIZE.most, Math.max(TEXT_SIZE.least, size));
}

/** Whether the two look the same. */
export function isSameDisplay(a: Display, b: Display): boolean {
  return a.textSize === b.textSize && CHOICE_NAMES.every((name) => a[name] === b[name]);
}

/** The display alone, out of settings that hold more. */
export function displayOf(settings: Display): Display {
  const { theme, textSize, face, lines, measure, letters, words, align, hyphens, pictures } = settings;
  return { theme, textSize, face, lines, measure, letters, words, align, hyphens, pictures };
}

/** A display as one short line, which `parseDisplay` reads. */
export function formatDisplay(display: Display): string {
  return [display.textSize, ...CHOICE_NAMES.map((name) => display[name])].join(' ');
}

/** A display out of the line that `formatDisplay` made; whatever does not fit in it is plain. */
export function parseDisplay(line: string): Display {
  const [size = '', ...words] = line.split(' ');
  const textSize = Number(size);
  const isSize = textSize >= TEXT_SIZE.least && textSize <= TEXT_SIZE.most;
  const read = <Word extends string>(name: ChoiceName, choices: readonly Word[], plain: Word): Word => choices.find((choice) => choice === words[CHOICE_NAMES.indexOf(name)]) ?? plain;
  return {
    textSize: isSize ? textSize : PLAIN_DISPLAY.textSize,
    theme: read('theme', DISPLAY_CHOICES.theme, PLAIN_DISPLAY.theme),
    face: read('face', DISPLAY_CHOICES.face, PLAIN_DISPLAY.face),
    lines: read('lines', DISPLAY_CHOICES.lines, PLAIN_DISPLAY.lines),
    measure: read('measure', DISPLAY_CHOICES.measure, PLAIN_DISPLAY.measure),
    letters: read('letters', DISPLAY_CHOICES.letters, PLAIN_DISPLAY.letters),
    words: read('words', DISPLAY_CHOICES.words, PLAIN_DISPLAY.words),
    align: read('align', DISPLAY_CHOICES.align, PLAIN_DISPLAY.align),
    hyphens: read('hyphens', DISPLAY_CHOICES.hyphens, PLAIN_DISPLAY.hyphens),
    pictures: read('pictures', DISPLAY_CHOICES.pictures, PLAIN_DISPLAY.pictures),
  };
}
