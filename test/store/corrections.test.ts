import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction, Quote, Story } from '../../lib/model.ts';
import { anchorOfQuote } from '../../lib/reading/apply-corrections.ts';
import { removeStory, restoreStory } from '../../lib/store/bin.ts';
import { correctQuotes, dropCorrections, undoCorrections, watchCorrections } from '../../lib/store/corrections.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { findCard, keepStory, openStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

const correctionsOf = (id: string): Promise<Correction[]> =>
  new Promise((resolve) => {
    const stop = watchCorrections(id, (answer) => {
      resolve(value(answer));
      setTimeout(() => { stop(); }, 0);
    });
  }); // prettier-ignore
const anchored = (story: Story, known: Correction | null = null) => [{ ...anchorOfQuote(story, story.quotes[0] as Quote), known }];

async function keep(save: boolean): Promise<string> {
  return value(await keepStory(sampleStory(), save)).card.id;
}

describe('a correction', () => {
  it('is kept with its story, which is saved with it, and shows in the row of the list', async () => {
    const id = await keep(false);
    value(await correctQuotes(id, anchored(sampleStory()), { isQuote: true, speaker: 'Ada Quill' }, 7));
    expect(await correctionsOf(id)).toMatchObject([{ storyId: id, place: 'body', isQuote: true, speaker: 'Ada Quill', anchor: { exact: 'It was for the gulls,' } }]);
    const card = value(await findCard(sampleStory().canonicalUrl));
    expect(card).toMatchObject({ savedAt: 7, speakers: ['Ada Quill'], quoteCount: 1 });
  });

  it('wins over later refreshes of the story', async () => {
    const id = await keep(true);
    value(await correctQuotes(id, anchored(sampleStory()), { isQuote: false, speaker: null }));
    value(await keepStory(sampleStory({ title: 'Another headline' }), true));
    expect(value(await findCard(sampleStory().canonicalUrl))).toMatchObject({ title: 'Another headline', quoteCount: 0, speakers: [] });
    expect(await correctionsOf(id)).toHaveLength(1);
  });

  it('leaves the story as the engine made it, so that it can be taken back', async () => {
    const id = await keep(true);
    const [done] = value(await correctQuotes(id, anchored(sampleStory()), { isQuote: true, speaker: 'Ada Quill' }));
    expect(value(await openStory(id)).story.quotes[0]?.speaker).toBe('Orla Finch');
    value(await dropCorrections(id, [done?.after as Correction]));
    expect(await correctionsOf(id)).toEqual([]);
    expect(value(await findCard(sampleStory().canonicalUrl))?.speakers).toEqual(['Orla Finch']);
  });

  it('takes the place of the one before, and can be undone to it', async () => {
    const id = await keep(true);
    const first = value(await correctQuotes(id, anchored(sampleStory()), { isQuote: true, speaker: 'Ada Quill' }))[0]?.after ?? null;
    const second = value(await correctQuotes(id, anchored(sampleStory(), first), { isQuote: true, speaker: null }));
    expect(await correctionsOf(id)).toMatchObject([{ speaker: null }]);
    value(await undoCorrections(id, second));
    expect(await correctionsOf(id)).toMatchObject([{ speaker: 'Ada Quill' }]);
  });

  it('goes with a removed story and comes back with it', async () => {
    const id = await keep(true);
    value(await correctQuotes(id, anchored(sampleStory()), { isQuote: true, speaker: 'Ada Quill' }));
    value(await removeStory(id));
    expect(await correctionsOf(id)).toEqual([]);
    value(await restoreStory(id));
    expect(await correctionsOf(id)).toMatchObject([{ speaker: 'Ada Quill' }]);
  });

  it('of a story that is gone is refused', async () => {
    expect(await correctQuotes('nowhere', anchored(sampleStory()), { isQuote: false, speaker: null })).toEqual({ ok: false, code: 'story-gone' });
  });
});
