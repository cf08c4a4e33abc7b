import { isAmong } from '../among.ts';
import { isFunctionWord, isOffice, roleOf } from '../lexicon.ts';
import { AGE, headRole } from '../mentions/find-roles.ts';
import type { Token } from '../tokens.ts';
import { written } from '../tokens.ts';
import type { Entity } from './entity.ts';
import { KINSHIP } from './kin.ts';

/** What stands before a description and is none of it, as an age is: `his`, `another`, `the 31-year-old`. */
const BEFORE = 'the a an one another his her their our my its fellow le la el der die';
/** `former minister Sir`: a form of address, not what somebody does. */
const ADDRESS = /(?:^| )(?:Sir|Dame|Dr|Mrs?|Ms)\.?$/;
/** What tells nobody who somebody is. */
const EMPTY = 'character hero half person man woman guy lady boy girl user child';
/** What does so only with other words. */
const VAGUE = 'star head boss insider suspect resident chief owner member';
/** What somebody is only to somebody else. */
const RELATIONS = `${KINSHIP} friend pal cousin ex partner`;
/** What binds a house or a place to what somebody is there: `head of the choir`, `adviser at the Centre for Moors`. */
const TIES = 'of at for in to with from on and';
/** Where a description ends without a mark. */
const ENDS = 'who whose which that where when as said says told tells';
/** What shows that it was a clause of its own: `Orla Finch, director Crane was`. */
const CLAUSE = 'is was has had';
/** So many words are looked at. */
const FAR = 30;
/** What a description that was cut off ends with. */
const OPEN_END = /(?: (?:of|at|for|and|the))+$/;
/** Longer ones are told without the house (letters). */
const LONGEST = 70;

/**
 * Notes how the story introduces somebody, in its own letters: `Lantern Films CEO`, `director of the Otter Choir`. The
 * first that says more than one word stays.
 * @param head the noun of it, in lower case
 */
export function introduce(entity: Entity, description: string, head: string): void {
  const rest = description.split(/[\s,]+/).filter(Boolean);
  // `LA mayor`
  while (rest[0] !== undefined && rest[0] !== 'LA' && (isAmong(rest[0].toLowerCase(), BEFORE) || AGE.test(rest[0]))) rest.shift();
  const words = rest.join(' ').replace(ADDRESS, '').replace(OPEN_END, '');
  const single = !words.includes(' ');
  if (words === '' || AGE.test(head) || isAmong(head, EMPTY) || roleOf(head)?.kind === 'group') return;
  if ((single && isAmong(head, VAGUE)) || (isAmong(head, RELATIONS) && !/['’]s? | (?:of|to) /.test(words))) return;
  if (entity.introduction === null || (!single && !entity.introduction.includes(' '))) entity.introduction = words;
}

/**
 * Notes what follows a name: `Orla Finch, head of the Moor Choir, said`, `Orla Finch is a miller`.
 * @param from token at which it may begin
 */
export function introduceAfter(entity: Entity, tokens: readonly Token[], from: number, text: string): void {
  if (entity.introduction?.includes(' ')) return;
  let head = -1;
  // where what is too long may be cut: `adviser at the Mill and a graduate of …`
  let seam = -1;
  for (let at = from; at < from + FAR; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || isEnd(token, next)) {
      const last = written(tokens, text, from, at - 1).length <= LONGEST ? at - 1 : Math.max(seam, head);
      if (head >= 0) introduce(entity, written(tokens, text, from, last), tokens[head]?.lower ?? '');
      return;
    }
    if (isAmong(token.lower, CLAUSE)) return;
    if (head >= 0) {
      if (seam < 0 && token.lower === 'and' && !next?.capital) seam = at - 1;
    } else if (isHead(token, next)) head = at;
    else if (isFunctionWord(token.lower) && !isAmong(token.lower, BEFORE) && token.lower !== 'former' && !(token.lower === 'of' && next?.capital)) return;
  }
}

/** A comma, a full stop or a quotation, but not `Moor & Mill`, `U.S. judge`; or a word that begins something else. */
function isEnd(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'word') return isAmong(token.lower, ENDS);
  return token.text !== '&' && !(token.text === '.' && next?.sentence === token.sentence);
}

/** The noun that says what somebody is: nothing follows it but its house, or what begins something else. */
function isHead(token: Token, next: Token | undefined): boolean {
  return (isOffice(token.lower) || headRole(token)?.kind === 'person') && (next?.kind !== 'word' || isAmong(next.lower, TIES) || isAmong(next.lower, ENDS));
}
