import type { Settings } from '../../lib/settings.ts';

type Display = Omit<Settings, 'pictures' | 'backups'>;
const KEY = 'display';
const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
const FACES = ['serif', 'sans'] as const;
const LINES = ['normal', 'close', 'wide'] as const;
const MEASURES = ['normal', 'narrow', 'wide'] as const;

/** Puts the reader's choice of theme, letters and lines on the page, and remembers it for the next page's first paint. */
export function showDisplay({ theme, textSize, face, lines, measure }: Display): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  Object.assign(root.dataset, { face, lines, measure });
  root.style.setProperty('--text-share', String(textSize / 100));
  localStorage.setItem(KEY, [theme, textSize, face, lines, measure].join(' '));
}

/** What was shown last. The settings themselves come later, by a promise; this copy can be read before the first paint. */
export function rememberedDisplay(): Display {
  const [theme = '', size = '', face = '', lines = '', measure = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
  const textSize = Number(size);
  return {
    theme: oneOf(THEMES, theme),
    textSize: textSize >= 70 && textSize <= 250 ? textSize : 100,
    face: oneOf(FACES, face),
    lines: oneOf(LINES, lines),
    measure: oneOf(MEASURES, measure),
  };
}

/** The word where it is one of those, else the first of them. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]], word: string): Word {
  return words.find((one) => one === word) ?? words[0];
}
