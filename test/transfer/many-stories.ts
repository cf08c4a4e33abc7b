import type { Correction, Highlight, Note, Story, StoryCard } from '../../lib/model.ts';
import { cardOf } from '../../lib/store/story-card.ts';
import type { StoryBundle } from '../../lib/transfer/backup/story-bundle.ts';
import { sampleStory } from '../story-samples.ts';

const WORDS = 'the harbour stage lights went out before rain took second song and nobody in rows minded because band kept playing'.split(' ');

/** Invented words that differ from number to number, about `count` of them. */
export function someWords(seed: number, count: number): string {
  return Array.from({ length: count }, (_, place) => WORDS[(seed * 7 + place * 13 + ((seed * place) % 5)) % WORDS.length] ?? '').join(' ');
}

/** An invented story whose fields all hold something; `words` long. */
export function numberedStory(number: number, words = 60): Story {
  const text = someWords(number, words);
  return sampleStory({
    url: `https://www.lantern.example/story-${String(number)}?from=feed`,
    canonicalUrl: `https://www.lantern.example/story-${String(number)}`,
    title: `Story ${String(number)}: “lights out” — \ud800 \u202e=1+1 <b>\u0000</b>`,
    dek: number % 2 ? 'A dek' : null,
    keyPoints: ['First', 'Second'],
    article: {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: { dir: 'rtl', lang: 'ar' }, children: [{ type: 'text', value: text }, { type: 'element', tagName: 'br', properties: {}, children: [] }, { type: 'text', value: 'סוף' }] },
        { type: 'element', tagName: 'figure', properties: {}, children: [{ type: 'element', tagName: 'img', properties: { src: 'https://img.example/a.jpg', alt: 'A', width: 3, height: 2 }, children: [] }] },
      ],
    },
    comments: [{ author: null, text: 'Well', score: -3, time: '2 h', copies: 2, replies: [{ author: 'Jo', text: 'Yes', score: null, time: null, copies: 1, replies: [] }] }],
    commentsElsewhere: { system: 'Talk', url: 'https://talk.example/' },
    hidden: [{ reason: 'poll', text: 'Vote', copies: 3 }],
    nextPage: { url: 'https://www.lantern.example/2', label: '2' },
  });
}

/** A saved story with a mark, two notes, a correction, tags and a place where the reader stopped. */
export function numberedBundle(number: number, words?: number): StoryBundle {
  const story = numberedStory(number, words);
  const id = `story-${String(number)}`;
  const times = { createdAt: 1_700_000_000_000 + number, updatedAt: 1_700_000_000_500 + number };
  const anchor = { exact: 'lights', prefix: 'stage ', suffix: ' went', start: 4, end: 10 };
  const highlight: Highlight = { id: `mark-${String(number)}`, storyId: id, anchor, colour: 'mint', speaker: 'Orla Finch', ...times };
  const notes: Note[] = [
    { id: `note-${String(number)}`, storyId: id, highlightId: null, text: `On ${String(number)}: ask again\r\n\t“why” 🛶 \udfff`, ...times },
    { id: `side-${String(number)}`, storyId: id, highlightId: highlight.id, text: '=HYPERLINK("x")', ...times },
  ];
  const correction: Correction = { id: `right-${String(number)}`, storyId: id, place: 'body', anchor, isQuote: number % 3 === 0, speaker: null, ...times };
  const card: StoryCard = {
    ...cardOf(story, null, { savedAt: 1_690_000_000_000 + number, capturedAt: 1_690_000_000_001 + number }),
    id, progress: 0.37, openedAt: 5, noteCount: 2, tags: ['stage', `no ${String(number % 9)}`], shelf: number % 4 ? 'list' : 'archive',
  }; // prettier-ignore
  return { card, text: { id, story, previous: number % 5 ? null : numberedStory(number + 100_000, words) }, highlights: [highlight], notes, corrections: [correction] };
}

/** A link that an import brought in. */
export function numberedLink(number: number): StoryBundle {
  const { card } = numberedBundle(number);
  return { card: { ...card, capturedAt: null, noteCount: 0, speakers: [], quoteCount: 0, wordCount: 0 }, text: null, highlights: [], notes: [], corrections: [] };
}
