import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../lib/model.ts';
import { findSnippet } from '../../lib/search/find-snippet.ts';
import { findStories, type StoryWords } from '../../lib/search/find-stories.ts';
import { readPlace } from '../../lib/reading/story-place.ts';
import { narrows } from '../../lib/search/narrows.ts';
import { parseQuery } from '../../lib/search/parse-query.ts';
import { askedWords, holdsWords, searchWords } from '../../lib/search/search-words.ts';
import { numberedBundle } from '../transfer/many-stories.ts';

const card = (id: string, change: Partial<StoryCard>): StoryCard => ({ ...numberedBundle(1).card, shelf: 'list', progress: 0, openedAt: null, tags: [], speakers: [], publishedAt: null, savedAt: Date.UTC(2026, 2, 5), noteCount: 0, ...change, id });
const CARDS = [
  card('gulls', { title: 'The gulls', siteName: 'Velvet Otter', canonicalUrl: 'https://otter.example/1', speakers: ['Orla Finch', 'Ada Quill'], tags: ['Film noir'], publishedAt: '2026-01-31T23:00:00Z' }),
  card('pond', { title: 'The pond', siteName: 'Heron', canonicalUrl: 'https://heron.example/2', speakers: ['Ada Finch'], openedAt: 1, progress: 0.4, noteCount: 2 }),
];
const WORDS: Record<string, StoryWords> = {
  gulls: { words: searchWords(['The gulls', 'A café by the water, in 2026']), noteCount: 0, highlightCount: 0 },
  pond: { words: searchWords(['The pond', 'Nobody rowed. 水鳥の歌']), noteCount: 0, highlightCount: 2 },
};
const found = (typed: string): string[] => findStories(CARDS, parseQuery(typed), (id) => WORDS[id] ?? null).map(({ id }) => id);

describe('the words of a story', () => {
  it('are found by their beginnings, without accents and capitals, never by their middles', () => {
    const all = searchWords(['Señor Ödön rowed 12 boats, ĳs 水鳥']);
    for (const typed of ['senor', 'SEÑ', 'odon', '12', 'boa', '水']) expect(holdsWords(all, askedWords(typed)), typed).toBe(true);
    for (const typed of ['enor', 'owed', '2', 'oats', 'boatsx']) expect(holdsWords(all, askedWords(typed)), typed).toBe(false);
  });
});

describe('a search', () => {
  it.each<[string, string[]]>([
    ['the', ['gulls', 'pond']],
    ['cafe wat', ['gulls']],
    ['cafe pond', []],
    ['2026', ['gulls']],
    ['水鳥', ['pond']],
    ['鳥の', ['pond']],
    ['鳥 歌', ['pond']],
    ['歌の', []],
    ['noir', ['gulls']],
    ['said:"Ada Quill"', ['gulls']],
    ['said:finch', ['gulls', 'pond']],
    ['said:"Quill Finch"', []],
    ['site:otter', ['gulls']],
    ['site:heron.example', ['pond']],
    ['tag:film', ['gulls']],
    ['is:unread', ['gulls']],
    ['is:reading the', ['pond']],
    ['has:highlight', ['pond']],
    ['has:note', []],
    ['before:2026-02', ['gulls']],
    ['after:2026-03-05', ['pond']],
    ['after:2026-03-06', []],
  ])('%s', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('searches titles, people and sites of stories whose words are not known yet', () => {
    expect(findStories(CARDS, parseQuery('quill gul'), () => null).map(({ id }) => id)).toEqual(['gulls']);
  });
});

describe('the stretch that shows what was found', () => {
  const passages = [
    { kind: 'note' as const, text: 'Ask about the boat', place: 'note' },
    { kind: 'text' as const, place: 'text-3', text: `${'Nothing happened for a long while by the water. '.repeat(6)}Then the Señora took the boat, and ${'the rain went on and on '.repeat(12)}` },
  ];
  const shown = (words: string): string | undefined => findSnippet(passages, words)?.parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

  it('is of the passage that holds most of the words, cut between words', () => {
    expect(shown('senora boa')).toMatch(/^… .*Then the \[Señora\] took the \[boat\], and .* …$/);
    expect(shown('boat')).toBe('Ask about the [boat]');
  });

  it('names the place of its first find, for the clean view to open on: words of a text, a note whole', () => {
    const place = findSnippet(passages, 'senora')?.place ?? '';
    const found = readPlace(place);
    if (found?.is !== 'text') throw new Error(place);
    expect(found.block).toBe(3);
    expect(passages[1]?.text.slice(found.start, found.end)).toBe('Señora');
    expect(findSnippet(passages, 'ask')?.place).toBe('note');
    for (const name of ['quote-3', 'mark-a-1', 'note']) expect(readPlace(name), name).not.toBeNull();
    for (const name of ['', 'text-1', 'mark-', 'text-1-2-x', 'data', 'note-1']) expect(readPlace(name), name).toBeNull();
  });

  it('is nothing where the words stand in none', () => {
    expect(findSnippet(passages, 'gull')).toBeNull();
    expect(findSnippet(passages, '')).toBeNull();
  });
});

describe('what was found in a text without gaps between words', () => {
  it('is the word alone, wherever in its run it stands', () => {
    const snippet = findSnippet([{ kind: 'text', place: null, text: '池の水鳥が歌った。' }], '鳥が');
    expect(snippet?.parts.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['鳥が']);
  });
});

describe('a search that is typed on', () => {
  it.each([
    ['vel', 'velv'],
    ['velvet', 'velvet gu'],
    ['is:unread gul', 'is:unread gulls'],
    ['水', '水鳥'],
    ['', 'anything'],
  ])('finds after “%s” only what that has found: “%s”', (before, after) => {
    expect(narrows(parseQuery(before), parseQuery(after))).toBe(true);
    const there = new Set(found(before));
    for (const id of found(after)) expect(there.has(id)).toBe(true);
  });

  it.each([
    ['velv', 'vel'],
    ['gulls', 'a gulls'],
    ['gul', 'gul is:unread'],
    ['said:Ada', 'said:"Ada Quill"'],
    ['before:2026', 'before:2026-03'],
  ])('may find after “%s” what that has not: “%s”', (before, after) => {
    expect(narrows(parseQuery(before), parseQuery(after))).toBe(false);
  });
});
