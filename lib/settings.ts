import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SITE_HABITS } from './sites/site-rule.ts';
import type { LastBackup } from './transfer/backup/backup-due.ts';
import { DISPLAY_CHOICES, PLAIN_DISPLAY, TEXT_SIZE } from './reading/display.ts';

const markerName = v.fallback(v.pipe(v.string(), v.maxLength(60)), '');

const settingsShape = v.object({
  /** The display of the clean view; what each choice means is said in `lib/reading/display.ts`. */
  textSize: v.fallback(v.pipe(v.number(), v.minValue(TEXT_SIZE.least), v.maxValue(TEXT_SIZE.most)), PLAIN_DISPLAY.textSize),
  theme: v.fallback(v.picklist(DISPLAY_CHOICES.theme), PLAIN_DISPLAY.theme),
  face: v.fallback(v.picklist(DISPLAY_CHOICES.face), PLAIN_DISPLAY.face),
  lines: v.fallback(v.picklist(DISPLAY_CHOICES.lines), PLAIN_DISPLAY.lines),
  measure: v.fallback(v.picklist(DISPLAY_CHOICES.measure), PLAIN_DISPLAY.measure),
  letters: v.fallback(v.picklist(DISPLAY_CHOICES.letters), PLAIN_DISPLAY.letters),
  words: v.fallback(v.picklist(DISPLAY_CHOICES.words), PLAIN_DISPLAY.words),
  align: v.fallback(v.picklist(DISPLAY_CHOICES.align), PLAIN_DISPLAY.align),
  hyphens: v.fallback(v.picklist(DISPLAY_CHOICES.hyphens), PLAIN_DISPLAY.hyphens),
  pictures: v.fallback(v.picklist(DISPLAY_CHOICES.pictures), PLAIN_DISPLAY.pictures),
  /** The pace of reading aloud; 1 is the voice's own. */
  speed: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  /** The reader's choice of voice for a language ("en"), by the voice's id. */
  voices: v.fallback(v.record(v.string(), v.string()), {}),
  /** What the reader calls the marker pens; an empty name is the colour's own. */
  markers: v.fallback(v.object({ amber: markerName, mint: markerName, sky: markerName, rose: markerName }), { amber: '', mint: '', sky: '', rose: '' }),
  /** How often the library is backed up by itself into the downloads folder; needs the permission for downloads. */
  backups: v.fallback(v.picklist(['never', 'daily', 'weekly']), 'never'),
  /** What happens by itself on which site, where the browser's permission for it was given. */
  sites: v.fallback(v.array(v.object({ host: v.string(), habit: v.picklist(SITE_HABITS), except: v.array(v.string()) })), []),
});

export type Settings = v.InferOutput<typeof settingsShape>;
const KEY = 'settings';

/** The reader's settings; what is missing or damaged is the default, field by field. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return shape(stored[KEY]);
}

/** The change before, whatever came of it. A change is laid over what is stored: two at once would undo each other. */
let changed: Promise<unknown> = Promise.resolve();

/** Changes some settings and gives back all of them as they now are. Rejects where the browser can't store them. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const store = async (): Promise<Settings> => {
    const settings = shape({ ...(await readSettings()), ...change });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  };
  const done = changed.then(store, store);
  changed = done;
  return done;
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

/** The keys that the browser gives to Greenroom, by the command's name, as they are really set; empty where none is set. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

/** Opens the browser's own page for those keys: Firefox by its own function (from 137 on), Chromium by its address. */
export function openShortcutPage(): void {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') Reflect.apply(open, browser.commands, []);
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The version whose news the reader has not seen yet lies here, from an update on. */
const NEWS = 'news';

/** Notes that an update brought something new: said quietly where the reader looks next. */
export async function noteNews(version: string): Promise<void> {
  await browser.storage.local.set({ [NEWS]: version });
}

/** Whether an update brought something that the reader has not seen yet. */
export async function hasNews(): Promise<boolean> {
  return (await browser.storage.local.get(NEWS))[NEWS] !== undefined;
}

/** The reader has seen it. */
export async function seeNews(): Promise<void> {
  await browser.storage.local.remove(NEWS);
}

/** Where the last backup is noted, and until when its reminder is put off. */
const LAST_BACKUP = 'lastBackup';
const BACKUP_LATER = 'backupLater';

/** What is known of the last backup, by hand or by itself. */
export async function readLastBackup(): Promise<LastBackup> {
  const stored = await browser.storage.local.get([LAST_BACKUP, BACKUP_LATER]);
  const [last, later]: unknown[] = [stored[LAST_BACKUP], stored[BACKUP_LATER]];
  const laterUntil = typeof later === 'number' ? later : 0;
  if (typeof last !== 'object' || last === null) return { at: null, failed: false, laterUntil };
  const at = 'at' in last && typeof last.at === 'number' && last.at > 0 ? last.at : null;
  return { at, failed: 'failed' in last && last.failed !== null, laterUntil };
}

/** Notes a backup that was made. Rejects where the browser can't store that. */
export async function noteBackup(at: number, stories: number): Promise<void> {
  await browser.storage.local.set({ [LAST_BACKUP]: { at, stories, failed: null } });
}

/** Notes that an automatic backup failed; when the last good one was made stays known. */
export async function noteFailedBackup(failed: string): Promise<void> {
  const { at } = await readLastBackup();
  await browser.storage.local.set({ [LAST_BACKUP]: { at: at ?? 0, stories: null, failed } });
}

/** Puts the reminder of an old backup off until a moment. */
export async function putBackupOff(until: number): Promise<void> {
  await browser.storage.local.set({ [BACKUP_LATER]: until });
}
