import type { Settings } from '../../lib/settings.ts';

/** Puts the reader's colours on the page. */
export function showTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
