import * as v from 'valibot';
import { browser } from 'wxt/browser';

const settingsShape = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'sepia']), 'system'),
  /** Per cent of the normal reading size. */
  textSize: v.fallback(v.pipe(v.number(), v.minValue(70), v.maxValue(250)), 100),
  /** The letters of the story. */
  face: v.fallback(v.picklist(['serif', 'sans']), 'serif'),
  /** The space between its lines. */
  lines: v.fallback(v.picklist(['close', 'normal', 'wide']), 'normal'),
  /** The length of its lines. */
  measure: v.fallback(v.picklist(['narrow', 'normal', 'wide']), 'normal'),
  /** Whether the clean view loads pictures from the web. */
  pictures: v.fallback(v.picklist(['on', 'off']), 'on'),
  /** How often the library is backed up by itself into the downloads folder; needs the permission for downloads. */
  backups: v.fallback(v.picklist(['never', 'daily', 'weekly']), 'never'),
});

export type Settings = v.InferOutput<typeof settingsShape>;
const KEY = 'settings';

/** The reader's settings; what is missing or damaged is the default, field by field. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return shape(stored[KEY]);
}

/** Changes some settings and gives back all of them as they now are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = shape({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/**
 * Calls back whenever the settings change, in whichever window.
 * @returns a function that stops it
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) changed(shape(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Settings out of an untrusted value, a backup's: what does not fit is the default. */
export function checkSettings(value: unknown): Settings {
  return shape(value);
}

function shape(stored: unknown): Settings {
  return v.parse(settingsShape, typeof stored === 'object' && stored !== null ? stored : {});
}
