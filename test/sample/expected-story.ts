import { readFileSync } from 'node:fs';
import type { Comment, Figure, HiddenReason, Quote } from '../../lib/model.ts';

type ExpectedQuote = Pick<Quote, 'block' | 'text' | 'kind' | 'speaker' | 'mention' | 'cue' | 'outlet' | 'outletInferred' | 'continues'> & {
  /** Other names that would be right, too. */
  accept: string[];
};

/** What is to be read out of the sample page, in `expected.json`; the quotes are those of the body. */
export interface ExpectedStory {
  canonicalUrl: string;
  title: string;
  dek: string;
  byline: string[];
  siteName: string;
  publishedAt: string;
  language: string;
  direction: string;
  keyPoints: string[];
  blocks: { kind: string; text: string }[];
  /** The addresses are relative to the page's own. */
  figures: Figure[];
  quotes: ExpectedQuote[];
  comments: Comment[];
  /** A part of the words of a piece that must be among the hidden ones, under this reason. */
  hidden: { reason: HiddenReason; text: string }[];
}

/** The sample's expected story. */
export function expectedStory(): ExpectedStory {
  return JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as ExpectedStory;
}

/** The expected quotes that are somebody's words. */
export function expectedSpeech(story: ExpectedStory): ExpectedQuote[] {
  return story.quotes.filter(({ kind }) => kind !== 'title' && kind !== 'scare');
}
