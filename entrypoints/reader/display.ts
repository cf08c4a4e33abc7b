import type { Settings } from '../../lib/settings.ts';

type Display = Pick<Settings, 'theme' | 'textSize'>;
const KEY = 'display';
const THEMES = ['system', 'light', 'dark', 'sepia'] as const;

/** Puts theme and size of letters on the page, and remembers them for the next page's first paint. */
export function showDisplay({ theme, textSize }: Display): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty('--text-share', String(textSize / 100));
  localStorage.setItem(KEY, `${theme} ${String(textSize)}`);
}

/** What was shown last. The settings themselves come later, by a promise; this copy can be read before the first paint. */
export function rememberedDisplay(): Display {
  const [theme = '', size = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
  const textSize = Number(size);
  return { theme: THEMES.find((one) => one === theme) ?? 'system', textSize: textSize >= 70 && textSize <= 250 ? textSize : 100 };
}
