import Papa from 'papaparse';
import type { StoryBundle } from '../backup/story-bundle.ts';
import { storySheet } from './story-sheet.ts';

/** The columns that Readwise reads, by their names. */
export const READWISE_COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];
/** A cell that a table program would take for a formula, e.g. "=1+1"; one in other widths or behind spaces too. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** The rows of Readwise's table for one story: one for each mark, and one for the story's own note where it has one. */
export function readwiseRows(bundle: StoryBundle): string[][] {
  const { card } = bundle;
  const sheet = storySheet(bundle);
  const about = (note: string, location: number, time: number): string[] => [card.title, card.byline.join(', '), card.canonicalUrl, note, String(location), new Date(time).toISOString()];
  const marks = sheet.marks.map(({ text, note, speaker, createdAt }, place) => [speaker ? `${text} (${speaker})` : text, ...about(note, place + 1, createdAt)]);
  return sheet.note ? [[card.title, ...about(sheet.note, 0, card.savedAt ?? 0)], ...marks] : marks;
}

/** A table in CSV, with the byte order mark that table programs want, in which no cell is a formula. */
export function toCsv(columns: readonly string[], rows: readonly string[][]): string {
  const data = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `\ufeff${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`;
}
