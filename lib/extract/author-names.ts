import { BYLINE_ENDERS, BYLINE_OPENERS, ROLE_WORDS } from './words/byline-words.ts';
import { MONTHS } from './words/months.ts';
import { foldText, foldWords } from './fold-text.ts';
import { plainText } from './plain-text.ts';

/** An e-mail address, a handle or a web address: "a.b@c.example", "@ann", "https://…". */
const ADDRESS = /\S+@\S+\.\S+|@\w+|https?:\/\/\S+|\bwww\.\S+/gi;
/** The seams between parts of a byline that are no list of names: "Ann Lee | Culture Editor • 5 min read". */
const HARD_SEAM = /\s*[|•·›»/–—;()[\]\n\t]\s*|\s+-\s+|\s{2,}|:\s/;
/** The seams between names: "Ann Lee, Bo Day and Cy Fox", "Ann Lee & Bo Day". */
const NAME_SEAM = /\s*,\s*(?:and|und|et|y|e|i|&)?\s*|\s+(?:and|und|et|y|with|&|\+)\s+/i;
/** A time or a date in figures: "12:06", "2014". */
const FIGURES = /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\d/;
/** Small words inside names: "Ludwig van Hoorn", "Ana de la Rosa". */
const PARTICLES = new Set('van von der den de la le da di del della dos das du el al bin ibn ter ten y e st o'.split(' '));
/** What ends a byline inside one part: "Ann Lee in Film on May 2", "Ann Lee Updated", "Ann Lee 5/2/26". */
export const ENDER = new RegExp(`(?:^|\\s)(?:\\d|(?:${BYLINE_ENDERS})(?:\\s|:|$))`, 'i');
const OPENER = new RegExp(`^(?:${BYLINE_OPENERS.replace(/ /g, '\\s+')})(?:\\s*:\\s*|\\s+)`, 'i');
/** "Harbour Desk": people without their names. */
export const GROUP_END = /\b(?:team|desk|staff)$/i;
const MOST_AUTHORS = 12;

/** True where a line opens like a byline ("By Ann Lee", "Words by …"). */
export function opensByline(line: string): boolean {
  return OPENER.test(line) || OPENER.test(deaccent(line));
}

/**
 * The authors that a byline names, in order, once each: openers, roles, addresses, dates and the site's own name are
 * taken off. Empty where no part looks like a name. `sites` are folded names of the site.
 */
export function authorNames(byline: string, sites: ReadonlySet<string> = new Set()): string[] {
  if (sites.has(foldText(byline))) return [];
  let rest = plainText(byline, 400).replace(ADDRESS, ' | ');
  for (let turns = 0; turns < 3 && opensByline(rest); turns++) rest = rest.slice(OPENER.exec(deaccent(rest))?.[0].length ?? 0);
  const names: string[] = [];
  for (const part of rest.split(HARD_SEAM)) {
    const ended = ENDER.exec(part);
    // "Ann Lee | Harbour Media for The Lantern".
    if (names.length && ended?.[0].trim() === 'for') break;
    const words = (ended ? part.slice(0, ended.index) : part).split(' ');
    if (/\d/.test(ended?.[0] ?? '') && MONTHS.has(foldText(words.at(-1) ?? ''))) words.pop();
    for (const piece of words.join(' ').split(NAME_SEAM)) {
      const name = withoutSite(tidyName(piece), sites);
      if (looksLikeName(name) && !sites.has(foldText(name)) && !names.some((known) => foldText(known) === foldText(name))) names.push(name);
    }
    if (names.length && (ended ?? FIGURES.test(part))) break;
  }
  return names.slice(0, MOST_AUTHORS);
}

/** True for two to five words written as names are; roles, places of work and sentences are none. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  // "The Evening Star" is a paper.
  if (/^the$/i.test(words[0] ?? '')) return false;
  if (text.length < 4 || text.length > 60 || words.length < 2 || words.length > 5 || FIGURES.test(text)) return false;
  if (/[!?:"“”<>=]|\.$/.test(text) && !/\b(?:Jr|Sr|[A-Z])\.$/.test(text)) return false;
  // "Leeds WriterLeeds": a role glued to what stands beside it is one still; "Ann LeeUnfollowFollow" is a name and buttons.
  const parted = text.replace(/(?<=\p{Ll}{3})(?=\p{Lu})/gu, ' ');
  if (parted.length > text.length + 1) return false;
  const folded = foldWords(parted);
  if (folded.some((word) => ROLE_WORDS.has(word) || MONTHS.has(word) && words.length < 3 && word.length < 4)) return false;
  return words.every((word) => isNameWord(word) || PARTICLES.has(word.toLowerCase())) && isNameWord(words.at(-1) ?? '');
}

/** "Ann Lee Senior Writer", as a link to a writer's own page may read, is Ann Lee. */
export function withoutRole(text: string): string {
  const words = text.split(' ');
  while (words.length > 2 && !GROUP_END.test(text) && ROLE_WORDS.has(foldText(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:d|l|o|mc)['’]?\p{Lu}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
}

/** "ANN LEE" is written as names are; "Ann LeeAnn Lee", one of which is shown on small windows, once. */
function tidyName(piece: string): string {
  const name = piece.replace(/^[\s,.–—-]+|[\s,–—-]+$/g, '').replace(/['’]s$/, '').replace(/^(.{4,})\1$/, '$1');
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 6 || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}

/** "Ann Lee Evening Star" on the Evening Star's site is Ann Lee. */
function withoutSite(name: string, sites: ReadonlySet<string>): string {
  const words = name.split(' ');
  for (let length = words.length - 2; length >= 1; length--) {
    if (sites.has(foldText(words.slice(-length).join(' ')))) return words.slice(0, -length).join(' ');
  }
  return name;
}

function deaccent(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
