import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBin } from '../../lib/store/bundles.ts';
import { removeStory } from '../../lib/store/bin.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { countPictures, dropPictures, dropStrayPictures, keepPictures, picturesOf } from '../../lib/store/pictures.ts';
import { keepStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

const picture = (storyId: string, src: string) => ({ storyId, src, picture: new Blob(['pixels'], { type: 'image/webp' }) });
const sources = async (id: string): Promise<string[]> => value(await picturesOf(id)).map(({ src }) => src);

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
  await Dexie.delete('greenroom-pictures');
});

describe('pictures that are kept for reading offline', () => {
  it('belong to their story, once each, and are counted', async () => {
    value(await keepPictures([picture('a', 'https://x.example/1'), picture('a', 'https://x.example/2'), picture('b', 'https://x.example/1')]));
    value(await keepPictures([picture('a', 'https://x.example/1')]));
    expect(await sources('a')).toEqual(['https://x.example/1', 'https://x.example/2']);
    expect(value(await countPictures()).pictures).toBe(3);
  });

  it('go with one story, or all', async () => {
    value(await keepPictures([picture('a', 'https://x.example/1'), picture('b', 'https://x.example/1')]));
    value(await dropPictures('a'));
    expect([await sources('a'), await sources('b')]).toEqual([[], ['https://x.example/1']]);
    value(await dropPictures(null));
    expect(value(await countPictures())).toEqual({ pictures: 0, bytes: 0 });
  });

  it('stay while their story lies in the bin, and go with it', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    value(await keepPictures([picture(card.id, 'https://x.example/1'), picture('gone', 'https://x.example/1')]));
    value(await removeStory(card.id));
    value(await dropStrayPictures());
    expect([await sources(card.id), await sources('gone')]).toEqual([['https://x.example/1'], []]);
    value(await emptyBin());
    value(await dropStrayPictures());
    expect(await sources(card.id)).toEqual([]);
  });
});
