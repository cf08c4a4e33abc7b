// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { MarkedLine } from '../../components/reader/story/MarkedLine.tsx';
import { markKey, quoteMarks } from '../../lib/reading/quote-marks.ts';
import { whoSaidWhat } from '../../lib/reading/who-said-what.ts';
import { sampleStory } from '../story-samples.ts';
import { show } from './render.tsx';

it('a screen reader is told who begins to speak and where the quotation ends, in the language of our own words', async () => {
  const [quote] = sampleStory().quotes;
  if (!quote) throw new Error('The sample has a quotation.');
  const line = `“${quote.text}” and the fog came in.`;
  const inTitle = [{ ...quote, place: 'title' as const, block: 0, start: 1, end: 1 + quote.text.length }];
  const marks = quoteMarks(inTitle, whoSaidWhat({ quotes: inTitle, people: [] }), () => line).get(markKey('title', 0)) ?? [];
  const { page } = await show(<MarkedLine text={line} marks={{ quotes: marks, highlights: [] }} />);
  const end = page.querySelector('.quote-end');
  expect(page.textContent.indexOf(quote.speaker ?? '')).toBeLessThan(page.textContent.indexOf(quote.text));
  expect(end?.previousSibling?.textContent).toContain('”');
  expect([end?.textContent.trim(), end?.getAttribute('lang'), end?.hasAttribute('data-aside')]).toEqual(['(end of quotation)', 'en', true]);
});
