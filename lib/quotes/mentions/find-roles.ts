import { isAmong } from '../among.ts';
import type { Role } from '../lexicon.ts';
import { isBodyWord, isFunctionWord, isOffice, roleOf } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isInitials, written } from '../tokens.ts';
import type { Mention } from './mention.ts';
import { mentionOf } from './mention.ts';

const DEFINITE = 'the this that these those both der die das dem den le la les el los';
const INDEFINITE = 'a an one another some several many two three four multiple any every other most few ein eine un une una';
const POSSESSIVE = 'his her their my our its your ihr ihre sein seine sa ses su';
/** `the 40-year-old`. */
export const AGE = /^\d{1,3}-year-olds?$/;
/** Words that may stand between the article and the noun although they are function words: `the two stars`. */
const INSIDE = 'two three four five six first second own other former late then most more very just same last only once few';
/** Prepositions that tie a body or person to a role: `a spokesperson for Netflix`. */
const TIES = 'for of from at with to close in representing';
/** How far behind an age the word stands that it belongs to. */
const AFTER_AGE = 5;
/** How many words a description may have before its noun. */
const LONGEST = 7;

/** What a token says as a noun: a role word, plural forms of one, or an age. */
export function headRole(token: Token | undefined): Role | null {
  if (token?.kind !== 'word') return null;
  const known = roleOf(token.lower);
  if (known) return known;
  if (AGE.test(token.lower)) return { kind: token.lower.endsWith('s') ? 'group' : 'person', gender: null };
  const compound = token.lower.includes('-') ? roleOf(token.lower.slice(token.lower.lastIndexOf('-') + 1)) : null;
  return compound?.kind === 'person' ? compound : null;
}

/** Finds people, groups and texts that a piece names by a noun: "the actress", "Novak’s lawyers", "a source". */
export function findRoles(tokens: readonly Token[], piece: number, text: string, names: readonly Mention[]): Mention[] {
  const inName = new Map<number, Mention>();
  for (const name of names) for (let at = name.first; at <= name.last; at++) inName.set(at, name);
  const roles: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && isSomebody(token, tokens[index - 1], tokens[index + 1])) {
      roles.push(somebody(tokens, index, piece, text));
      continue;
    }
    const next = tokens[index + 1];
    const role = headRole(token) ?? (isUnheardOf(token, next, inName.has(index)) ? UNHEARD_OF : null);
    if (!role || !token || inName.has(index) || (token.capital && !isOffice(token.lower) && index > 0 && tokens[index - 1]?.sentence === token.sentence)) continue;
    if (next && next.kind === 'word' && next.start === token.end + 1 && (headRole(next) !== null || inName.has(index + 1)) && !token.possessive) continue;
    if (AGE.test(token.lower) && ageOf(tokens, index)) continue;
    const found = readRole(tokens, index, role, piece, text, inName);
    if (found && (role !== UNHEARD_OF || found.determiner === 'indefinite' || (found.determiner === 'definite' && tokens[found.first - 1]?.kind !== 'word'))) roles.push(found);
  }
  return roles;
}

/** `An oarsman said`: a word that no list knows, but that says something. */
const UNHEARD_OF: Role = { kind: 'person', gender: null };
const SAYS = 'said says told tells wrote writes added adds explained joked recalled replied commented tweeted posted';

function isUnheardOf(token: Token | undefined, next: Token | undefined, named: boolean): boolean {
  return token?.kind === 'word' && !token.capital && !named && !token.possessive && isAmong(next?.lower, SAYS) && !isFunctionWord(token.lower);
}

/** `Another wrote`, `said someone else`: one of the many, who has no other word. */
function isSomebody(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!isAmong(token.lower, 'another someone somebody one')) return false;
  if (token.lower === 'one') return isAmong(next?.lower, SAYS) || (isAmong(before?.lower, SAYS) && next?.kind !== 'word');
  return next?.kind !== 'word' || /^else$|(?:ed|aid|ote|ays|tes|ly|once)$/.test(next.lower);
}

function somebody(tokens: readonly Token[], first: number, piece: number, text: string): Mention {
  const last = tokens[first + 1]?.lower === 'else' ? first + 1 : first;
  const name = written(tokens, text, first, last);
  return mentionOf({ piece, first, last, core: first, text: name, kind: 'role', words: [name.toLowerCase()], determiner: 'indefinite' });
}

/** `the 31-year-old pop star`: the age of whom a later word names. */
function ageOf(tokens: readonly Token[], age: number): boolean {
  for (let at = age + 1; at <= age + AFTER_AGE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isFunctionWord(token.lower)) return false;
    if (headRole(token) !== null) return true;
  }
  return false;
}

function readRole(tokens: readonly Token[], head: number, role: Role, piece: number, text: string, inName: ReadonlyMap<number, Mention>): Mention | null {
  let first = head;
  let determiner: Mention['determiner'] = /^l['’]/.test(tokens[head]?.lower ?? '') ? 'definite' : 'bare';
  let possessor: Mention | null = null;
  const many = role.kind === 'group';
  const noun = tokens[head];
  for (let at = head - 1; at >= 0 && head - at <= LONGEST && determiner === 'bare'; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') {
      if (tokens[at + 1]?.kind !== 'word') break;
      continue;
    }
    const name = inName.get(at);
    if (name && token.possessive) {
      first = name.first;
      determiner = 'possessive';
      possessor = name;
      break;
    }
    if (name) continue;
    if (token.kind === 'mark') {
      if (token.text === ',' && at > 0 && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.lower.endsWith('-year-old')) continue;
      if (/^[&+|()]$/.test(token.text) || (token.text === '.' && (isInitials(tokens[at - 1]?.text ?? '') || (isBodyWord(tokens[at - 1]?.lower ?? '') && token.sentence === noun?.sentence)))) continue;
      break;
    }
    if (token.possessive) {
      const owner = headRole(token);
      // `the film’s director` is the director
      if (!owner && tokens[at - 1]?.lower === 'the') continue;
      if (owner) possessor = readRole(tokens, at, owner, piece, text, inName);
      first = possessor?.first ?? at;
      determiner = 'possessive';
      break;
    }
    if (isAmong(token.lower, POSSESSIVE)) {
      if (noun?.lower === 'head') return null;
      first = at;
      determiner = 'possessive';
      possessor = pronoun(tokens, at, piece, text);
      break;
    }
    if (isAmong(token.lower, DEFINITE) || isAmong(token.lower, INDEFINITE)) {
      // `a phrase critics use`: one thing and then the many.
      if (many && /^(?:an?|another|every)$/.test(token.lower) && noun?.lower.endsWith('s')) break;
      first = at;
      determiner = isAmong(token.lower, DEFINITE) ? 'definite' : 'indefinite';
      break;
    }
    if (isFunctionWord(token.lower) && !isAmong(token.lower, INSIDE) && (!token.capital || tokens[at - 1]?.sentence !== token.sentence)) break;
  }
  if (determiner === 'bare') {
    if (!many && role.kind !== 'document') return null;
    first = head;
    while (first > 0 && !isFunctionWord(tokens[first - 1]?.lower ?? 'a') && tokens[first - 1]?.kind === 'word' && (tokens[first - 1]?.capital || /(?:al|ic|ous|ish)$/.test(tokens[first - 1]?.lower ?? '')) && tokens[first - 1]?.sentence === tokens[head]?.sentence) first--;
  }
  // `the mother of one of the rowers`: nobody whom the story names
  if (determiner === 'definite' && tokens[head + 1]?.lower === 'of' && isAmong(tokens[head + 2]?.lower, 'one a an two three')) determiner = 'indefinite';
  let last = head;
  if (determiner !== 'possessive' && isAmong(tokens[head + 1]?.lower, TIES)) {
    const step = tokens[head + 1]?.lower === 'close' ? 3 : 2;
    const tied = inName.get(head + step) ?? inName.get(head + step + 1);
    if (tied && !tokens[tied.last]?.possessive && (inName.get(head + step) || tokens[head + step]?.lower === 'the')) last = tied.last;
    else if (step === 3 && isAmong(tokens[head + step]?.lower, 'him her them')) last = head + step;
    else if (isAmong(tokens[head + step]?.lower, 'the his her their') && headRole(tokens[head + step + 1]) !== null) last = head + step + 1;
  }
  if (!noun) return null;
  return mentionOf({ piece, first, last, core: head, text: written(tokens, text, first, last), kind: 'role', words: [noun.lower], of: role.kind, gender: role.gender, many, determiner, possessor, modifier: tokens[last]?.possessive ?? false });
}

/** Pronouns of one woman, of one man, of many, and of anybody; those of German, French and Spanish stand apart. */
const SHE = 'she her hers herself';
const HE = 'he him his himself';
const THEY = 'they them their we';
const ANYBODY = 'it its i my you who';
const FOREIGN_SHE = 'sie elle ella';
const FOREIGN_HE = 'er il él';
const FOREIGN_THEY = 'ils elles ellos ellas';

/** True for a pronoun of another language than English. */
export const isForeignPronoun = (lower: string): boolean => isAmong(lower, FOREIGN_SHE) || isAmong(lower, FOREIGN_HE) || isAmong(lower, FOREIGN_THEY);

/** `her sincere words`: what follows shows that `her` owns it. */
function describes(next: Token | undefined): boolean {
  return next?.kind === 'word' && !isFunctionWord(next.lower) && !next.lower.endsWith('ly');
}

/** `she’d`: she; `a-t-elle`: elle. */
export const bare = (lower: string): string => lower.replace(/['’](?:d|ll|ve|re|m)$|^(?:a-t|ont|avait)-/, '');

/** The pronoun at a token as a mention. */
export function pronoun(tokens: readonly Token[], index: number, piece: number, text: string): Mention | null {
  const token = tokens[index];
  if (!token) return null;
  const lower = bare(token.lower);
  const many = isAmong(lower, THEY) || isAmong(lower, FOREIGN_THEY);
  const gender = isAmong(lower, SHE) || isAmong(lower, FOREIGN_SHE) ? 'f' : isAmong(lower, HE) || isAmong(lower, FOREIGN_HE) ? 'm' : null;
  // `Anna You`
  if ((!many && !gender && !isAmong(lower, ANYBODY)) || (lower === 'you' && token.capital && tokens[index - 1]?.capital && tokens[index - 1]?.sentence === token.sentence)) return null;
  return mentionOf({
    piece, first: index, last: index, core: index, text: text.slice(token.start, token.end), kind: 'pronoun', name: token.text, words: [lower === 'my' ? 'i' : lower], of: 'unknown', gender, many,
    modifier: isAmong(lower, 'his their its') || (lower === 'her' && describes(tokens[index + 1])),
  }); // prettier-ignore
}
