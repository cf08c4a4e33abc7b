import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeLibrary } from '../../lib/store/db.ts';
import { joinTexts, mergeCards, mergeNotes } from '../../lib/store/merge-rows.ts';
import { rowOfStory } from '../../lib/store/row-of-story.ts';
import { sampleStory } from '../story-samples.ts';
import { fillLibrary, libraryContent, newLibrary, value } from '../transfer/library-content.ts';
import { numberedBundle, numberedLink } from '../transfer/many-stories.ts';

beforeEach(newLibrary);

describe('two rows of one story', () => {
  const { card } = numberedBundle(1);

  it('keep the first day, all tags, the furthest reading, the later opening', () => {
    const merged = mergeCards({ ...card, savedAt: 5, progress: 0.2, openedAt: null, tags: ['a', 'b'] }, { ...card, id: 'other', savedAt: 3, progress: 0.7, openedAt: 9, tags: ['b', 'c'], title: 'Other' });
    expect(merged).toMatchObject({ id: card.id, title: card.title, savedAt: 3, progress: 0.7, openedAt: 9, tags: ['a', 'b', 'c'] });
  });

  it('stay on the list where either is there', () => {
    expect(mergeCards({ ...card, shelf: 'archive' }, { ...card, shelf: 'list' }).shelf).toBe('list');
    expect(mergeCards({ ...card, shelf: 'archive' }, { ...card, shelf: 'archive' }).shelf).toBe('archive');
  });
});

describe('two notes on one place', () => {
  it('become one with both texts, the older first', () => {
    const note = { id: 'n', storyId: 's', highlightId: null, text: 'New', createdAt: 5, updatedAt: 9 };
    expect(mergeNotes(note, { ...note, id: 'm', text: 'Old', createdAt: 2, updatedAt: 3 })).toEqual({ ...note, text: 'Old\n\nNew', createdAt: 2, updatedAt: 9 });
  });

  it('are one text where one holds the other', () => {
    expect([joinTexts('a b', 'b'), joinTexts('b', 'a b'), joinTexts('a', 'b')]).toEqual(['a b', 'a b', 'a\n\nb']);
  });
});

describe('the row of a story', () => {
  const row = (url: string) => changeLibrary(['stories', 'highlights', 'notes', 'corrections'], async (library) => ({ ok: true, value: await rowOfStory(library, sampleStory({ url, canonicalUrl: url })) }));

  it('is that of a link by http to the same address', async () => {
    const link = numberedLink(1);
    await fillLibrary([{ ...link, card: { ...link.card, canonicalUrl: 'http://www.lantern.example/story-1' } }]);
    expect(value(await row('https://www.lantern.example/story-1'))?.id).toBe(link.card.id);
  });

  it('takes such a link into the row that is there, with its tags and its note', async () => {
    const link = numberedLink(7);
    const note = { id: 'link-note', storyId: link.card.id, highlightId: null, text: 'From the link', createdAt: 1, updatedAt: 1 };
    await fillLibrary([numberedBundle(1), { ...link, card: { ...link.card, canonicalUrl: 'http://www.lantern.example/story-1', tags: ['linked'] }, notes: [note] }]);
    expect(value(await row('https://www.lantern.example/story-1'))).toMatchObject({ id: 'story-1', tags: ['stage', 'no 1', 'linked'] });
    const { saved } = await libraryContent();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.notes.find(({ highlightId }) => highlightId === null)?.text).toMatch(/^From the link\n\nOn 1/);
  });

  it('is nothing where nothing is known', async () => {
    expect(value(await row('https://www.lantern.example/none'))).toBeNull();
  });
});
