// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { QuoteLabel } from '../../components/reader/sayings/QuoteLabel.tsx';
import type { QuoteMark } from '../../lib/reading/quote-marks.ts';
import { show } from './render.tsx';

const MARK: QuoteMark = { quote: 3, start: 1, end: 9, name: 'Orla Finch', initials: 'OF', sign: 0, certainty: 'likely', labelBefore: 1, labelAfter: 9, cue: 'told', role: null, stance: null, outlet: 'The Lantern', outletInferred: false };

it.each(['margin', 'line'] as const)('the name at a quotation (%s) says who speaks and to whom, once; where it leads, and how sure it is, are said beside that', async (where) => {
  const { page } = await show(<QuoteLabel mark={MARK} where={where} />);
  const label = page.querySelector('a');
  const said = [...(label?.children ?? [])].filter((part) => part.getAttribute('aria-hidden') !== 'true').map((part) => part.textContent);
  expect(said.join(', ')).toBe('Orla Finch?, told The Lantern');
  expect(label?.getAttribute('aria-description')).toBe('Likely, not certain. show in Who said what');
});
