import { describe, expect, it } from 'vitest';
import { contractFault } from './read-contract.ts';

const STORY = {
  file: 'pond.html', url: 'https://otter.example/pond', canonicalUrl: 'https://otter.example/pond', title: 'A pond', dek: null,
  byline: ['Pippa Larkspur'], siteName: 'Velvet Otter', publishedAt: '2026-03-04T10:15:00+01:00', language: 'en', direction: 'ltr',
  wordCount: 6, keyPoints: [], text: 'A heading\n\n“It is cold,” she said.', figures: [],
  quotes: [{ text: 'It is cold,', block: 1, start: 1, end: 12, speaker: null, mention: 'she', cue: 'said', outlet: null, kind: 'statement', continues: false, confidence: 0 }],
  comments: [{ author: null, text: 'Brr', score: -8, copies: 2, replies: [] }],
  hidden: [{ reason: 'poll', text: 'Thanks!', copies: 1 }],
}; // prettier-ignore

describe('the contract of the read command', () => {
  it('accepts a story that says all that it must', () => {
    expect(contractFault(JSON.stringify(STORY))).toBeNull();
  });

  it('accepts the failure of one file', () => {
    expect(contractFault(JSON.stringify({ file: 'a.html', error: { code: 'no-article', message: 'None here.' } }))).toBeNull();
  });

  it.each([
    ['a missing field', { dek: undefined }],
    ['a date that is none', { publishedAt: 'last Tuesday' }],
    ['an unknown reason to hide', { hidden: [{ reason: 'boring', text: 'x', copies: 1 }] }],
    ['a quote that stands elsewhere', { quotes: [{ ...STORY.quotes[0], start: 2, end: 13 }] }],
    ['irony with a speaker', { quotes: [{ ...STORY.quotes[0], kind: 'scare', speaker: 'Mossy Kettle' }] }],
    ['a comment without copies', { comments: [{ ...STORY.comments[0], copies: 0 }] }],
  ])('refuses %s', (_what, change) => {
    expect(contractFault(JSON.stringify({ ...STORY, ...change }))).not.toBeNull();
  });

  it('refuses a line that is not JSON', () => {
    expect(contractFault('{"file":')).toBe('not JSON');
  });
});
