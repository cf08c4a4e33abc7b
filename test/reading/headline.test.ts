import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../lib/model.ts';
import { dropHeadline, type HeadlineStorage, headlineOf, leaveHeadline, opensOnHeadline } from '../../lib/reading/headline.ts';

const HEADLINE = { id: 'a', title: 'Otters take the mill pond', siteName: 'The Lantern', language: 'en', direction: 'ltr' as const };
const CARD: StoryCard = { ...HEADLINE, canonicalUrl: 'https://a.example/', byline: [], publishedAt: null, wordCount: 700, quoteCount: 0, speakers: [], savedAt: null, capturedAt: 500, progress: 0, openedAt: null, noteCount: 0, tags: [], shelf: 'list' };

function memory(): HeadlineStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

describe('a headline that is left for the clean view', () => {
  it('is there for its own story alone, until it is taken away', () => {
    const storage = memory();
    leaveHeadline(storage, CARD, true);
    expect(headlineOf(storage, 'b')).toBeNull();
    expect(headlineOf(storage, 'a')).toEqual(HEADLINE);
    dropHeadline(storage);
    expect(headlineOf(storage, 'a')).toBeNull();
  });

  it('is not left, and no older one stays, where the story opens elsewhere', () => {
    const storage = memory();
    leaveHeadline(storage, CARD, true);
    leaveHeadline(storage, CARD, false);
    expect(headlineOf(storage, 'a')).toBeNull();
  });

  it('is missed by nobody where the store is full', () => {
    const full = { ...memory(), setItem: () => { throw new DOMException('Full.', 'QuotaExceededError'); } }; // prettier-ignore
    expect(() => { leaveHeadline(full, CARD, true); }).not.toThrow();
    expect(headlineOf(full, 'a')).toBeNull();
  });

  it.each(['no JSON', '{"id":"a"}', '{"id":"a","title":7,"siteName":"","language":"en","direction":"ltr"}', '[]'])('is none where something else stands there: %s', (line) => {
    const storage = memory();
    leaveHeadline(storage, CARD, true);
    for (const key of storage.kept.keys()) storage.kept.set(key, line);
    expect(headlineOf(storage, 'a')).toBeNull();
  });
});

describe('a story opens on its headline', () => {
  it.each<[string, Partial<StoryCard>, boolean]>([
    ['that was never opened', {}, true],
    ['that is looked at a second time, unsaved', { openedAt: 400 }, true],
    ['that was saved, opened and left at its top', { savedAt: 300, openedAt: 600 }, true],
    ['but not one that was read in part', { progress: 0.2, openedAt: 600 }, false],
    ['but not one that a refresh may have changed since: what changed stands above it', { savedAt: 300, openedAt: 400 }, false],
  ])('%s', (_which, card, opens) => {
    expect(opensOnHeadline({ ...CARD, ...card })).toBe(opens);
  });
});
