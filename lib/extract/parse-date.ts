import { MONTHS } from './words/months.ts';
import { foldText } from './fold-text.ts';

/** A machine date, its parts by name: "2014-12-29T16:00-05:00", "2024-04-25 04:21:02.000000-0400", "2014-12-15T12:56-5:00". */
const MACHINE =
  /^\s*(?<year>(?:19|20)\d{2})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T\s]+(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{1,2}:?\d{2})?(?:\[.*\])?\s*$/i;
/** A date header: "Tue, 19 Nov 2019 11:51:32 GMT". */
const HEADER = /^\w{3},? (?<day>\d{1,2}) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}(?::\d{2})?) ?(?<zone>GMT|UTC|Z|[+-]\d{4})?$/i;
/**
 * "Dec. 12th, 2014", "December 12 2014", "Dec 12 12:45:00 EST 2014"; group 1 the month's name. Anything but space and signs may stand there, since the
 * list of months decides: `\p{L}{3,12}` would cost a browser 10 ms at its first use.
 */
const MONTH_FIRST = /\b([^\s\d.,:;()]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\S+ [A-Z]+ )?((?:19|20)\d{2})\b/g;
/** "29 Dec 2014", "29. Dezember 2014", "29 de diciembre de 2014", "1er mai 2020". */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?([^\s\d.,:;()]{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})\b/g;
/** "2016-12-22", "2016/12/22", "2016. 12. 22", "2016年12月22日", "2016년 12월 22일". */
const YEAR_FIRST = /\b((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu;
/** "22.12.2016", "12/22/2016", "12/22/16". */
const FIGURES = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|(?<!-)[0-3]\d)\b/gu;
/** A year as all of these write it: a line without one need not be searched. */
const YEAR = /(?:19|20)\d\d|\d[./]\d\d\b/;
/** Words that make the date after them one of a change: "Updated:", "Last modified on", "Aktualisiert am". */
const CHANGED = /(?:updated?|modified|edited|revised|aktualisiert|geaendert|geandert|mis a jour|modifie|actualizado|atualizado|aggiornato|bijgewerkt|aktualizacja|zaktualizowano)(?: (?:on|am|um|le|el|em|il|at|in))?(?: [\d:apm ]+)?(?: (?:\w{2,4}))?(?: (?:\w{3,9}day|\w{3}))?$/;

/** A day found in a line of text. */
export interface WrittenDay {
  /** "2014-12-29" */
  day: string;
  /** The line says that this is when the story was changed, not when it was published. */
  changed: boolean;
}

/**
 * Reads a date written for machines. Gives an ISO 8601 time with the offset that the value has, the bare day where it
 * has no time or no offset, and null where it is no date (a short year, a month 13, words).
 */
export function parseMachineDate(value: string): string | null {
  const header = HEADER.exec(value.trim())?.groups;
  if (header) {
    const month = MONTHS.get(header['month']?.toLowerCase() ?? '');
    const day = month ? isoDay(Number(header['year']), month, Number(header['day'])) : null;
    return day && parseMachineDate(`${day}T${header['time'] ?? ''}${header['zone'] ?? ''}`);
  }
  const parts = MACHINE.exec(value)?.groups;
  if (!parts) return null;
  const day = isoDay(Number(parts['year']), Number(parts['month']), Number(parts['day']));
  const zone = isoZone(parts['zone']);
  const { hour, minute } = parts;
  if (!day || !zone || !hour || !minute || Number(hour) > 23 || Number(minute) > 59) return day;
  return `${day}T${hour}:${minute}:${parts['second'] ?? '00'}${zone}`;
}

/** Every day that a line of text writes out, in order; a date without a year is none. `language` settles 3/4/2020. */
export function writtenDays(line: string, language: string): WrittenDay[] {
  if (!YEAR.test(line)) return [];
  const found: { at: number; day: string | null }[] = [];
  const add = (at: number, year: string | undefined, month: number | undefined, day: string | undefined): void => {
    if (month) found.push({ at, day: isoDay(Number(year), month, Number(day)) });
  };
  const text = line.slice(0, 1_000);
  for (const hit of text.matchAll(MONTH_FIRST)) add(hit.index, hit[3], MONTHS.get(foldText(hit[1] ?? '')), hit[2]);
  for (const hit of text.matchAll(DAY_FIRST)) add(hit.index, hit[3], MONTHS.get(foldText(hit[2] ?? '')), hit[1]);
  for (const hit of text.matchAll(YEAR_FIRST)) add(hit.index, hit[1], Number(hit[2]), hit[3]);
  for (const hit of text.matchAll(FIGURES)) {
    const [first, second] = [Number(hit[1]), Number(hit[3])];
    // "03.04.26" is April in Leeds and March in Boston, where pages say no more than that they are English.
    if (hit[0].length === 8 && hit[2] === '.' && language === 'en' && first < 13 && second < 13) continue;
    const monthFirst = second > 12 || (first <= 12 && (hit[2] === '/' ? /^en(?:-US)?$/i : /^en-US$/i).test(language));
    add(hit.index, hit[4]?.padStart(4, '20'), monthFirst ? first : second, String(monthFirst ? second : first));
  }
  return found
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, day }) => (day ? [{ day, changed: CHANGED.test(foldText(text.slice(Math.max(0, at - 40), at))) }] : []));
}

/** The day in an address that files stories by date ("/2019/11/19/", "/2019-11-19-"); null where there is none. */
export function dayInAddress(url: string): string | null {
  const hit = /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return hit ? isoDay(Number(hit[1]), Number(hit[2]), Number(hit[3])) : null;
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "-5:00" and "-0500" are "-05:00"; null where there is no offset. */
function isoZone(zone: string | undefined): string | null {
  if (!zone) return null;
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const hit = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone);
  return hit ? `${hit[1]}${(hit[2] ?? '').padStart(2, '0')}:${hit[3]}` : null;
}
