import { isBodyWord, isFirstName, isOffice } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './mention.ts';
import type { WordUse } from './word-use.ts';

/** `the Greek Foreign Minister`: nobody's name. */
export function isOfficeAlone(tokens: readonly Token[], name: Mention): boolean {
  const last = tokens[name.last]?.lower ?? '';
  return isOffice(last) && !isFirstName(last) && !name.words.slice(0, -1).some((word) => isFirstName(word.toLowerCase())) && (name.words.length > 1 || tokens[name.first - 1]?.lower === 'the');
}

/** `Harbor Films CEO Nina Dell`, `Moor County Capt. Abel Crane`: the last office of a run that two words of a name, or a first name, follow; -1 without one. */
export function lastOffice(tokens: readonly Token[], start: number, end: number, use: WordUse): number {
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !isOffice(token.lower)) continue;
    // `Secretary of State Nina Dell`
    if (tokens[at + 1]?.lower === 'of' && isFirstName(tokens[at + 3]?.lower ?? '')) return at + 2;
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (isFirstName(token.lower) || tokens[at + 1]?.lower === 'of' || (next >= end && !isFirstName(tokens[next]?.lower ?? ''))) continue;
    return tokens[at + 1]?.text === '.' ? at + 1 : at;
  }
  // `Moor News Chief Meteorologist Ida Dell`: a body's name, then a person's.
  for (let at = start + 2; at < end; at++) {
    const token = tokens[at];
    const person = token && (isFirstName(token.lower) || (end - at === 1 && isBodyWord(tokens[at - 1]?.lower ?? '') && (use.inner.get(tokens[end]?.lower ?? '') ?? 0) > 1));
    if (person && end - at <= 2 && !isBodyWord(tokens[end]?.lower ?? '') && !isFirstName(tokens[start]?.lower ?? '') && tokens.slice(start, at).some((word) => isBodyWord(word.lower)) && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital) return at - 1;
  }
  return -1;
}
