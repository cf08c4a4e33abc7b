import { type Stage, STAGES } from './stage-of.ts';

/** What a search asks for: words, and filters that narrow where they are looked for. */
export interface Query {
  /** The words, as they were typed. */
  words: string;
  /** Names of speakers, sites, tags: the story has one for each that is asked for. */
  said: string[];
  site: string[];
  tag: string[];
  /** Any of these stages; all where none is asked for. */
  is: Stage[];
  has: Having[];
  /** Days as ISO 8601 writes them, a year or a month alone too: the story is of an earlier day, of that day or a later one. */
  before: string | null;
  after: string | null;
  /** Filters that say nothing that is known, as they were typed. */
  unknown: string[];
}

/** What a reader can have written on a story. */
export const HAVING = ['note', 'highlight'] as const;
export type Having = (typeof HAVING)[number];

/** A filter with a value (`said:"Ada Quill"`, `tag:film`), words in quotation marks, or one word. */
const PIECE = /([a-z]+):(?:["“]([^"”]*)["”]?|(\S*))|["“]([^"”]*)["”]?|(\S+)/giu;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/; // matches "2026", "2026-03", "2026-03-01"

/** Reads what was typed into the search. Half a filter narrows nothing: it is being typed. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: '', said: [], site: [], tag: [], is: [], has: [], before: null, after: null, unknown: [] };
  for (const [piece, name, quoted, plain, phrase, word] of typed.matchAll(PIECE)) {
    if (name === undefined) query.words = `${query.words} ${phrase ?? word ?? ''}`.trim();
    else if (!takeFilter(query, name.toLowerCase(), (quoted ?? plain ?? '').trim())) query.words = `${query.words} ${piece}`.trim();
  }
  return query;
}

/** @returns false where there is no filter of this name: it is a word with a colon in it */
function takeFilter(query: Query, name: string, value: string): boolean {
  switch (name) {
    case 'said':
    case 'site':
    case 'tag':
      if (value !== '') query[name].push(value);
      return true;
    case 'is':
      return take(query.is, STAGES, value) || unknown(query, `is:${value}`, value);
    case 'has':
      return take(query.has, HAVING, value) || unknown(query, `has:${value}`, value);
    case 'before':
    case 'after':
      if (DAY.test(value)) query[name] = value;
      else unknown(query, `${name}:${value}`, value);
      return true;
    default:
      return false;
  }
}

/** Takes what begins as it was typed: `is:un` is already `is:unread`; `has:notes` is `has:note`. */
function take<T extends string>(taken: T[], known: readonly T[], value: string): boolean {
  const asked = value.toLowerCase();
  const fitting = asked === '' ? [] : known.filter((one) => one.startsWith(asked) || asked === `${one}s`);
  taken.push(...fitting);
  return fitting.length > 0;
}

function unknown(query: Query, piece: string, value: string): true {
  if (value !== '') query.unknown.push(piece);
  return true;
}

/** Whether a search asks for anything. */
export function isEmptyQuery(query: Query): boolean {
  const { words, said, site, tag, is, has, before, after } = query;
  return words === '' && said.length + site.length + tag.length + is.length + has.length === 0 && before === null && after === null;
}
