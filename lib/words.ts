import type english from '../assets/public/_locales/en/messages.json';

/** Every word on screen has a key in `_locales/en/messages.json`; a key that is not there does not compile. */
export type WordKey = keyof typeof english;
type Counted<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** The stem of keys that come in the forms of a number: `copies` for `copies_one` and `copies_other`. */
export type CountKey = Counted<WordKey>;

/** Where words come from: the browser's `i18n` on extension pages, the English file in tests. */
export interface WordSource {
  /** The words under a key with `$1`, `$2` filled in; an empty string where the key is missing. */
  getMessage: (key: WordKey, values: string[]) => string;
}

let source: WordSource = { getMessage: (key) => key };
/** BCP 47: the language of the words (not of the browser, whose language Greenroom may not speak). */
let language = 'en';

/** Says once, at start, where this page's words come from. */
export function takeWordsFrom(words: WordSource): void {
  source = words;
  language = words.getMessage('languageTag', []) || 'en';
  ways = {};
}

/** BCP 47: the language of the words on screen. */
export function wordsLanguage(): string {
  return language;
}

/** Which way the words on screen run: they may be of another language than the browser's own. */
export function wordsDirection(): 'ltr' | 'rtl' {
  return say('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** The language's own ways of writing: the browser takes longer to make one than to write a whole list with it. */
interface Ways {
  plural?: Intl.PluralRules;
  number?: Intl.NumberFormat;
  share?: Intl.NumberFormat;
  list?: Intl.ListFormat;
  ago?: Intl.RelativeTimeFormat;
  day?: Intl.DateTimeFormat;
}
let ways: Ways = {};

/** The words under a key, in the reader's language. */
export function say(key: WordKey, ...values: string[]): string {
  return source.getMessage(key, values);
}

/** The words for a number of things: `sayCount('copies', 2)` is "2 copies". The number is `$1`, `values` follow it. */
export function sayCount(key: CountKey, count: number, ...values: string[]): string {
  const filled = [sayNumber(count), ...values];
  // Other languages have forms that English has not ("few", "many"); those keys are in their files alone.
  const exact = `${key}_${(ways.plural ??= new Intl.PluralRules(language)).select(count)}` as WordKey;
  return source.getMessage(exact, filled) || source.getMessage(`${key}_other`, filled);
}

/** A number as the reader's language writes it. */
export function sayNumber(value: number): string {
  return (ways.number ??= new Intl.NumberFormat(language)).format(value);
}

/** A share from 0 to 1 as per cent. */
export function sayShare(share: number): string {
  return (ways.share ??= new Intl.NumberFormat(language, { style: 'percent' })).format(share);
}

/** What something takes on the disk, in kilobytes or megabytes. */
export function sayBytes(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(language, { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0 }).format(bytes / (isLarge ? 1_000_000 : 1_000));
}

/** Names in a row: "Ana Reyes, Tom Oduya and Lin Park". */
export function sayList(names: readonly string[]): string {
  return (ways.list ??= new Intl.ListFormat(language, { type: 'conjunction' })).format(names);
}

/**
 * A date in words. A bare day stays that day in every time zone.
 * @param iso ISO 8601; what is not a date comes back as it is
 */
export function sayDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const isBareDay = /^\d{4}-\d{2}-\d{2}$/.test(iso); // matches "2026-03-01", not "2026-03-01T10:00Z"
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(isBareDay ? { timeZone: 'UTC' } : {}) }).format(date);
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How long ago something was: "2 hours ago", "yesterday"; after a week the day itself. */
export function sayAgo(time: number, now: number): string {
  const ago = (ways.ago ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const past = Math.max(0, now - time);
  if (past < HOUR) return ago.format(-Math.floor(past / 60_000), 'minute');
  if (past < DAY) return ago.format(-Math.floor(past / HOUR), 'hour');
  if (past < 7 * DAY) return ago.format(-Math.floor(past / DAY), 'day');
  return (ways.day ??= new Intl.DateTimeFormat(language, { dateStyle: 'medium' })).format(time);
}
