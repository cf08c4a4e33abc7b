import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../lib/model.ts';
import { countShelves, toReadCount } from '../../lib/search/count-shelves.ts';
import { sortCards } from '../../lib/search/sort-cards.ts';
import { stageOf } from '../../lib/search/stage-of.ts';
import { numberedBundle } from '../transfer/many-stories.ts';

const card = (change: Partial<StoryCard>): StoryCard => ({ ...numberedBundle(1).card, shelf: 'list', progress: 0, openedAt: null, tags: [], ...change });

describe('the stage of a story', () => {
  it('is unread until it was opened, finished at its last lines, archived once it was put away', () => {
    expect(stageOf(card({}))).toBe('unread');
    expect(stageOf(card({ openedAt: 1, progress: 0.5 }))).toBe('reading');
    expect(stageOf(card({ openedAt: 1, progress: 0.98 }))).toBe('finished');
    expect(stageOf(card({ openedAt: 1, progress: 1, shelf: 'archive' }))).toBe('archived');
  });

  it('of a story that another app had read to its end is finished, though it was never opened here', () => {
    expect(stageOf(card({ progress: 1 }))).toBe('finished');
  });
});

describe('the order of stories', () => {
  const cards = [card({ title: '“Élan” at the pond', siteName: 'Otter', wordCount: 300, progress: 0.2 }), card({ title: 'Zebra night', siteName: 'Heron', wordCount: 900, progress: 1 }), card({ title: 'episode 10', siteName: 'Otter', wordCount: 100, progress: 0 }), card({ title: 'Episode 9', siteName: 'Heron', wordCount: 500, progress: 0.5 })];
  const titles = (sort: Parameters<typeof sortCards>[1]): string[] => sortCards(cards, sort, 'en').map(({ title }) => title);

  it('by title goes by letters and numbers, not by marks, accents or capitals', () => {
    expect(titles('title')).toEqual(['“Élan” at the pond', 'Episode 9', 'episode 10', 'Zebra night']);
  });

  it('by site keeps the newest first within a site', () => {
    expect(titles('site')).toEqual(['Zebra night', 'Episode 9', '“Élan” at the pond', 'episode 10']);
  });

  it('by length, by progress, and from the oldest on', () => {
    expect(titles('longest')[0]).toBe('Zebra night');
    expect(titles('shortest')[0]).toBe('episode 10');
    expect(titles('progress')[0]).toBe('Zebra night');
    expect(titles('oldest')[0]).toBe('Episode 9');
  });
});

describe('what is counted beside the list', () => {
  it('are the stories of each stage, and tags and sites by how many stories have them', () => {
    const counts = countShelves([card({ tags: ['film'], siteName: 'Otter' }), card({ tags: ['film', 'awards'], siteName: 'Otter', openedAt: 1 }), card({ siteName: '', shelf: 'archive' })]);
    expect(counts.stages).toEqual({ unread: 1, reading: 1, finished: 0, archived: 1 });
    expect(counts.tags).toEqual([{ name: 'film', count: 2 }, { name: 'awards', count: 1 }]);
    expect(counts.sites).toEqual([{ name: 'Otter', count: 2 }]);
    expect(toReadCount(counts)).toBe(2);
  });
});
