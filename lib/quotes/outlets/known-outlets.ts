import type { Token } from '../tokens.ts';
import { HOSTS, PRESS, SOCIAL } from '../words/outlets.ts';

/** A known outlet that stands at a token. */
export interface KnownOutlet {
  name: string;
  /** Last token of it. */
  last: number;
  what: 'social' | 'press' | 'host';
}

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
const written = (token: Token | undefined, text: string): string => flat(text.slice(token?.start, token?.end));

/** The longest known outlet that begins at a token (an article before it included); null where none does. */
export function outletAt(tokens: readonly Token[], at: number, text: string): KnownOutlet | null {
  const article = tokens[at]?.lower === 'the' ? 1 : 0;
  const first = tokens[at + article];
  if (!first?.capital) return null;
  let best: KnownOutlet | null = null;
  for (const entry of entries.get(written(first, text)) ?? entries.get(flat(first.text)) ?? []) {
    let token = at + article;
    const fits = entry.words.every((word, index) => {
      if (index > 0) token += tokens[token + 1]?.text === '.' || tokens[token + 1]?.text === '!' ? 2 : 1;
      return (written(tokens[token], text) === word || flat(tokens[token]?.text ?? '') === word) && (tokens[token]?.capital ?? false);
    });
    if (!fits || (best && best.last >= token)) continue;
    const withArticle = article === 1 && tokens[at]?.capital ? at : at + article;
    const last = tokens[token];
    best = { name: text.slice(tokens[withArticle]?.start ?? 0, (last?.start ?? 0) + (last?.text.length ?? 0)), last: token, what: entry.what };
  }
  return best;
}

/** What an outlet of this whole name is; null for any other name. */
export function knownAs(name: string): KnownOutlet['what'] | null {
  const words = name.split(/\s+/).map(flat).filter((word, index) => index > 0 || word !== 'the');
  return entries.get(words[0] ?? '')?.find((entry) => entry.words.length === words.length && entry.words.every((word, index) => word === words[index]))?.what ?? null;
}
