import { isAmong } from '../among.ts';
import type { Token } from '../tokens.ts';
import { written } from '../tokens.ts';
import { HOSTS, PAPER, PRESS, SOCIAL } from '../words/outlets.ts';

/** A known outlet that stands at a token. */
export interface KnownOutlet {
  name: string;
  /** Last token of it. */
  last: number;
  what: 'social' | 'press' | 'host';
}

/** How many words the name of a paper has at most. */
const LONGEST = 6;

interface Entry {
  words: string[];
  what: KnownOutlet['what'];
}

const flat = (word: string): string => word.toLowerCase().replace(/[’'.!¡]/g, '');
const entries = new Map<string, Entry[]>();

function learn(list: string, what: KnownOutlet['what']): void {
  for (const name of list.split('|')) {
    const words = name.split(/\s+/).map(flat).filter((word) => word !== 'the');
    const first = words[0];
    if (!first) continue;
    const known = entries.get(first);
    if (known) known.push({ words, what });
    else entries.set(first, [{ words, what }]);
  }
}

learn(SOCIAL, 'social');
learn(PRESS, 'press');
learn(HOSTS, 'host');

/** A word with its possessive ending: `Harper’s Bazaar`. */
const wholeWord = (token: Token | undefined, text: string): string => flat(text.slice(token?.start, token?.end));

/** The longest known outlet that begins at a token (an article before it included); null where none does. */
export function outletAt(tokens: readonly Token[], at: number, text: string): KnownOutlet | null {
  const article = tokens[at]?.lower === 'the' ? 1 : 0;
  const first = tokens[at + article];
  const small = first?.lower === 'social';
  if (!first?.capital && !small) return null;
  let best: KnownOutlet | null = null;
  for (const entry of entries.get(wholeWord(first, text)) ?? entries.get(flat(first.text)) ?? []) {
    let token = at + article;
    const fits = entry.words.every((word, index) => {
      if (index > 0) token += tokens[token + 1]?.text === '.' || tokens[token + 1]?.text === '!' ? 2 : 1;
      return (wholeWord(tokens[token], text) === word || flat(tokens[token]?.text ?? '') === word) && (small || (tokens[token]?.capital ?? false));
    });
    if (!fits || (best && best.last >= token)) continue;
    best = { name: '', last: token, what: small ? 'press' : entry.what };
  }
  const paper = paperEnd(tokens, at + article);
  if (paper > (best?.last ?? at + article)) best = { name: '', last: paper, what: 'press' };
  return best && { ...best, name: written(tokens, text, article === 1 && tokens[at]?.capital ? at : at + article, best.last) };
}

/** Last token of a name such as `the Halver Tribune`; -1 without one. */
function paperEnd(tokens: readonly Token[], first: number): number {
  let end = -1;
  for (let at = first; at < first + LONGEST && tokens[at]?.sentence === tokens[first]?.sentence && (tokens[at]?.capital || tokens[at]?.text === '.'); at++) {
    if (isAmong(tokens[at]?.lower, PAPER)) end = at;
  }
  return end;
}

/** What an outlet of this whole name is; null for any other name. */
export function knownAs(name: string): KnownOutlet['what'] | null {
  const words = name.split(/\s+/).map(flat).filter((word, index) => index > 0 || word !== 'the');
  if (words.length > 1 && isAmong(words.at(-1), PAPER)) return 'press';
  return entries.get(words[0] ?? '')?.find((entry) => entry.words.length === words.length && entry.words.every((word, index) => word === words[index]))?.what ?? null;
}
