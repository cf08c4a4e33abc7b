import type { Story } from '../lib/model.ts';

/** A small invented story, for tests that need one; `change` sets what the test is about. */
export function sampleStory(change: Partial<Story> = {}): Story {
  return {
    url: 'https://www.lantern.example/harbour-stage?utm_source=feed',
    canonicalUrl: 'https://www.lantern.example/harbour-stage',
    title: 'Orla Finch sings at the harbour',
    dek: null,
    byline: ['Ines Marlow'],
    siteName: 'The Lantern',
    publishedAt: '2026-05-01T08:00:00+01:00',
    language: 'en',
    direction: 'ltr',
    wordCount: 9,
    keyPoints: [],
    article: {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: '“It was for the gulls,” Orla Finch told The Lantern.' }] }],
    },
    quotes: [
      {
        text: 'It was for the gulls,', place: 'body', block: 0, start: 1, end: 22, kind: 'statement', speaker: 'Orla Finch', mention: 'Orla Finch',
        cue: 'told', stance: 'says', outlet: 'The Lantern', outletInferred: false, continues: false, confidence: 0.98,
      },
    ], // prettier-ignore
    people: [{ name: 'Orla Finch', kind: 'person', role: null, forms: ['Orla Finch'], mentions: 2 }],
    comments: [],
    commentsElsewhere: null,
    hidden: [],
    nextPage: null,
    ...change,
  };
}
