import { scoreLines, type Scores } from '../commands/gold.ts';
import { table } from './figures.ts';
import type { Tool } from './in-page.ts';

/** The columns of the table: a name, and where the scorer says it. */
const COLUMNS: readonly (readonly [string, string, string])[] = [
  ['F1', 'article', 'f1'],
  ['precision', 'article', 'precision'],
  ['recall', 'article', 'recall'],
  ['clutter out', 'clutter', 'insideRemoved'],
  ['credits out', 'clutter', 'creditsRemoved'],
  ['title', 'metadata', 'title'],
  ['byline', 'metadata', 'byline'],
  ['date', 'metadata', 'date'],
  ['dek', 'metadata', 'dek'],
];

/** What each tool made of the same pages, as lines of the read contract, scored side by side. */
export function qualityTable(lines: ReadonlyMap<Tool, readonly string[]>, folder: string): string {
  const rows: string[][] = [['per cent', ...COLUMNS.map(([name]) => name)]];
  let own: Scores = {};
  for (const [tool, predictions] of lines) {
    const { scores } = scoreLines(predictions, folder);
    if (tool === 'greenroom') own = scores;
    rows.push([tool, ...COLUMNS.map(([, group, figure]) => figureOf(scores, group, figure))]);
  }
  const quotes = own['quotes'];
  const heard = quotes && Number(quotes['gold']) > 0 ? `\nquotes (Greenroom): ${Object.entries(quotes).map(([name, value]) => `${name} ${String(value)}`).join(', ')}` : '';
  return table(rows) + heard;
}

/** The scorer writes some figures with what they were taken of: "95.6 of 45". */
function figureOf(scores: Scores, group: string, figure: string): string {
  const value = scores[group]?.[figure];
  return value === undefined || value === null ? '–' : String(value).replace(/ of .*/, '');
}
