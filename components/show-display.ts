import { type Display, formatDisplay, parseDisplay } from '../lib/reading/display.ts';

const KEY = 'display';

/** Families that come with Greenroom, by the face that needs them; the style sheet names the files. */
const FAMILIES: Partial<Record<Display['face'], string>> = { literata: 'Literata', atkinson: 'Atkinson Hyperlegible Next', dyslexic: 'OpenDyslexic' };

/** Puts a display on the page, and remembers it for the next page's first paint. */
export function showDisplay(display: Display): void {
  const root = document.documentElement;
  const { theme, textSize, face, lines, measure, letters, words, align, hyphens } = display;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  Object.assign(root.dataset, { face, lines, measure, letters, words, align, hyphens });
  root.style.setProperty('--text-share', String(textSize / 100));
  const shown = formatDisplay(display);
  // Each page shows it twice as it begins, mostly the same, and writing takes a page longer than reading.
  if (localStorage.getItem(KEY) !== shown) localStorage.setItem(KEY, shown);
}

/** What was shown last. The settings themselves come later, by a promise; this copy can be read before the first paint. */
export function rememberedDisplay(): Display {
  return parseDisplay(localStorage.getItem(KEY) ?? '');
}

/** How a face is written in a story: its lines, its headlines, its slanted words. */
const STYLES = ['', '650 ', 'italic '] as const;
type FaceStyle = (typeof STYLES)[number];

function fontOf(family: string, style: FaceStyle): string {
  return `${style}1em "${family}"`;
}

/**
 * Asks for the letters of a face. Resolves once they can be drawn, the slanted ones too, so that no line breaks anew
 * under the reader's eyes.
 * @param styles those of them that are needed
 */
export async function faceReady(face: Display['face'], styles: readonly FaceStyle[] = STYLES): Promise<void> {
  const family = FAMILIES[face];
  // Where a file can't be read the system's own letters stand in, as the style sheet says.
  if (family !== undefined) await Promise.allSettled(styles.map((style) => document.fonts.load(fontOf(family, style))));
}

/** Whether the letters of a face can be drawn now. */
export function canBeDrawn(face: Display['face'], style: FaceStyle): boolean {
  const family = FAMILIES[face];
  return family === undefined || document.fonts.check(fontOf(family, style));
}
