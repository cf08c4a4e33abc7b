import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery, type Query } from '../../lib/search/parse-query.ts';

const NOTHING: Query = { words: '', said: [], site: [], tag: [], is: [], has: [], before: null, after: null, unknown: [] };
const query = (change: Partial<Query>): Query => ({ ...NOTHING, ...change });

describe('what is typed into the search', () => {
  it.each<[string, Partial<Query>]>([
    ['', {}],
    ['velvet  curtain', { words: 'velvet curtain' }],
    ['said:"Ada Quill" boat', { said: ['Ada Quill'], words: 'boat' }],
    ['said:“Ada Quill”', { said: ['Ada Quill'] }],
    ['site:otter tag:film', { site: ['otter'], tag: ['film'] }],
    ['is:unread', { is: ['unread'] }],
    ['IS:Read', { is: ['reading'] }],
    ['has:note has:highlight', { has: ['note', 'highlight'] }],
    ['has:notes', { has: ['note'] }],
    ['before:2026-05 after:2025', { before: '2026-05', after: '2025' }],
    ['"the long night"', { words: 'the long night' }],
    ['11:30 news', { words: '11:30 news' }],
    ['https://a.example/b', { words: 'https://a.example/b' }],
  ])('%s', (typed, asked) => {
    expect(parseQuery(typed)).toEqual(query(asked));
  });

  it('narrows nothing while a filter is being typed', () => {
    for (const typed of ['said:', 'said:"', 'is:', 'has:', 'before:', 'tag:']) expect(isEmptyQuery(parseQuery(typed))).toBe(true);
    expect(parseQuery('said:"Ada Q')).toEqual(query({ said: ['Ada Q'] }));
  });

  it('tells filters apart that say nothing known', () => {
    expect(parseQuery('is:purple before:soon')).toEqual(query({ unknown: ['is:purple', 'before:soon'] }));
  });
});
