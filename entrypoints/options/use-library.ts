import { useEffect, useState } from 'preact/hooks';
import { showDisplay } from '../../components/show-display.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { StoryCard } from '../../lib/model.ts';
import { displayOf } from '../../lib/reading/display.ts';
import { changeSettings, readLastBackup, readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { countBundles } from '../../lib/store/bundles.ts';
import { countPictures, type PictureCount } from '../../lib/store/pictures.ts';
import { listStories } from '../../lib/store/find-saved.ts';
import type { LastBackup } from '../../lib/transfer/backup/backup-due.ts';

const FOUND_AT_MOST = 50;

/** How much the library holds; `look` counts again. */
export function useHeld() {
  const [held, setHeld] = useState<{ saved: number; binned: number } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = async (): Promise<void> => {
    const counted = await countBundles();
    setTrouble(counted.ok ? null : errorSentence(counted.code));
    if (counted.ok) setHeld(counted.value);
  };
  useEffect(() => {
    void look();
  }, []);
  return { held, trouble, look };
}

/** The reader's settings, as they are now. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const change = async (change: Partial<Settings>): Promise<void> => {
    setSettings(await changeSettings(change));
  };
  useEffect(() => {
    if (settings) showDisplay(displayOf(settings));
  }, [settings]);
  return { settings, change };
}

/** The pictures that are kept for reading offline; `look` counts again. */
export function useKeptPictures() {
  const [kept, setKept] = useState<PictureCount | null>(null);
  const look = async (): Promise<void> => {
    const counted = await countPictures();
    if (counted.ok) setKept(counted.value);
  };
  useEffect(() => void look(), []);
  return { kept, look };
}

/** When the last backup was made. */
export function useLastBackup() {
  const [last, setLast] = useState<LastBackup>({ at: null, failed: false, laterUntil: 0 });
  useEffect(() => {
    void readLastBackup().then(setLast);
  }, []);
  return { last, setLast };
}

/** Saved stories by words, for choosing some. */
export function useFound() {
  const [found, setFound] = useState<StoryCard[]>([]);
  const search = async (words: string): Promise<void> => {
    const listed = await listStories(words, FOUND_AT_MOST);
    if (listed.ok) setFound(listed.value.cards);
  };
  useEffect(() => {
    void search('');
  }, []);
  return { found, search };
}
