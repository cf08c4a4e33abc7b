import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OfflinePicturesProps } from '../../components/reader/story/OfflinePictures.tsx';
import { errorSentence } from '../../lib/errors.ts';
import type { Story } from '../../lib/model.ts';
import { pictureAddresses, pictureHosts, pictureOrigins } from '../../lib/reading/offline-pictures.ts';
import { dropPictures, keepPictures, type KeptPicture, picturesOf } from '../../lib/store/pictures.ts';
import { say, sayCount } from '../../lib/words.ts';
import { fetchPicture } from './fetch-picture.ts';

interface Keeping {
  /** From each kept picture's address on the web to the one here. */
  shown: ReadonlyMap<string, string>;
  offline: OfflinePicturesProps;
}

/** Keeps a story's pictures on the reader's click, shows those that are kept, and lets them go again. */
export function useOfflinePictures(storyId: string, story: Story, tell: (text: string) => void): Keeping {
  const [kept, setKept] = useState<readonly KeptPicture[]>([]);
  const [fetched, setFetched] = useState<number | null>(null);
  const addresses = useMemo(() => pictureAddresses(story), [story]);
  const look = async (): Promise<void> => {
    const there = await picturesOf(storyId);
    setKept(there.ok ? there.value : []);
  };
  useEffect(() => void look(), [storyId]);
  const shown = useMemo(() => new Map(kept.map(({ src, picture }) => [src, URL.createObjectURL(picture)])), [kept]);
  useEffect(
    () => () => {
      for (const address of shown.values()) URL.revokeObjectURL(address);
    },
    [shown],
  );

  const keep = async (): Promise<void> => {
    const origins = pictureOrigins(addresses);
    // Both are asked within the click, else the browser refuses the second; what was allowed before stays allowed.
    const before = browser.permissions.getAll();
    if (!(await browser.permissions.request({ origins }).catch(() => false))) {
      tell(say('offlineRefused'));
      return;
    }
    setFetched(0);
    const pictures: KeptPicture[] = [];
    for (const src of addresses) {
      const picture = await fetchPicture(src);
      if (picture) pictures.push({ storyId, src, picture });
      setFetched(pictures.length);
    }
    const held = new Set((await before).origins);
    const given = origins.filter((origin) => !held.has(origin));
    // The permission is needed for this moment only, and given back; one that the browser keeps harms nothing.
    if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
    const stored = await keepPictures(pictures);
    await look();
    setFetched(null);
    if (!stored.ok) tell(stored.code === 'disk-full' ? say('offlineFull') : errorSentence(stored.code));
    else if (pictures.length < addresses.length) tell(sayCount('offlineMissing', addresses.length - pictures.length));
  };
  const drop = async (): Promise<void> => {
    const dropped = await dropPictures(storyId);
    if (!dropped.ok) tell(errorSentence(dropped.code));
    await look();
  };
  const bytes = kept.reduce((sum, { picture }) => sum + picture.size, 0);
  return { shown, offline: { count: addresses.length, hosts: pictureHosts(addresses), kept: kept.length, bytes, fetched, onKeep: () => void keep(), onDrop: () => void drop() } };
}
