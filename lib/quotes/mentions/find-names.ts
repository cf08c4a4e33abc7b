import { isUpper } from '../letters.ts';
import { isAmong } from '../among.ts';
import { genderOfName, genderOfTitle, isBodyWord, isCapitalWord, isFirstName, isFunctionWord, isHonorific, isOffice, roleOf } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isInitials, written } from '../tokens.ts';
import { isForeignPronoun } from './find-roles.ts';
import type { Mention } from './mention.ts';
import { mentionOf } from './mention.ts';
import { isOfficeAlone, lastOffice } from './offices.ts';
import { isInitial, type WordUse } from './word-use.ts';

/** Small words inside names: `Bruna de la Marquez`, `Oskar van der Helden`. */
const PARTICLES = 'de da di del della van von bin al el la le du dos das y ten ter';
/** `Duchess of Sussex`, `University of Kent`. */
const TAKES_OF = 'chief secretary duchess duke prince princess king queen earl countess university department house bank church museum academy college bureau institute ministry city council society association federation guild board';

/** How long a nickname inside a name may be: `Mike “The Miller” Moor`. */
const NICKNAME = 20;

/** `Duchess of Kent`. */
const RANK = /^(?:Duchess|Duke|Prince|Princess|Countess|Count|Earl|Queen|King|Baroness|Baron|Lady|Lord|Marquess) of /;

/** `LEEDS —`, `NEW HALVER (May 2) --`, `LEEDS, May 2 —`: where and when a report was written is nobody; not `ANNA HOLT —`. */
const DATELINE = /^\p{Lu}{3,}(?: ?[—–-]|[\p{Lu} .’']*(?:, [^—–“"]{1,30}?)?(?: \([^)]{1,30}\))? ?(?:—|–|--)) /u;

/** Finds the names of one piece. `known` (for headings in capitals) restricts names to words that the body uses as names. */
export function findNames(tokens: readonly Token[], piece: number, text: string, use: WordUse, known: ReadonlySet<string> | null, foreign = false): Mention[] {
  const names: Mention[] = [];
  // Few pieces begin so, and an expression's first use costs a browser some tenths of a millisecond.
  const { length } = (isUpper(text, 2) && !isFirstName(tokens[0]?.lower ?? '') && DATELINE.exec(text)?.[0]) || '';
  let index = tokens.findIndex(({ start }) => start >= length);
  while (index >= 0 && index < tokens.length) {
    const end = isNameStart(tokens, index, use, known) && !(foreign && isSmall(tokens, index)) ? runEnd(tokens, index, known, text) : -1;
    if (end < 0) {
      index++;
      continue;
    }
    const name = readName(tokens, index, end, piece, text, use);
    if (name && !isNumbered(tokens, name) && !isOfficeAlone(tokens, name) && acceptable(tokens, name, use, known)) names.push(name);
    index = end + 1;
  }
  return joinRanks(tokens, names, text);
}

/** `a Moor Rower 3`: a thing of which there are several. */
function isNumbered(tokens: readonly Token[], { last, words, of }: Mention): boolean {
  return words.length > 1 && of !== 'person' && /^\d{1,3}$/.test(tokens[last + 1]?.text ?? '');
}

/** `Mara, Duchess of Kent`: the rank after the comma is no second person. */
function joinRanks(tokens: readonly Token[], names: Mention[], text: string): Mention[] {
  return names.filter((name, index) => {
    const before = names[index - 1];
    if (!before || !RANK.test(name.name) || name.first !== before.last + 2 || tokens[before.last + 1]?.text !== ',') return true;
    before.last = name.last;
    before.role = name.name;
    before.modifier = name.modifier;
    before.text = written(tokens, text, before.first, name.last);
    before.of = 'person';
    before.gender ??= genderOfTitle(name.words[0]?.toLowerCase() ?? '');
    return false;
  });
}

/** `Says the miller, “…”`: verbs that may begin a sentence. */
const TURNED = 'says said adds added writes wrote explains explained recalls recalled jokes joked quips quipped notes noted replied insists insisted';

/** `Un`, `Die`, `Wie`, `Ihre`: at the head of a sentence in another language than English. */
function isSmall(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || isForeignPronoun(token.lower)) return true;
  return isInitial(tokens, index) && (token.text.length < 4 || token.lower === 'ihre') && !isFirstName(token.lower) && !isUpper(token.text, 1);
}

function isNameStart(tokens: readonly Token[], index: number, use: WordUse, known: ReadonlySet<string> | null): boolean {
  const token = tokens[index];
  // `Nina Dell, D-Moor,`: party and place
  if (!token || token.kind !== 'word' || !token.capital || /^[DRI]-[A-Z]/.test(token.text)) return false;
  if (known) return known.has(token.lower) || ((isHonorific(token.lower) || isFirstName(token.lower)) && known.has(tokens[index + 1]?.lower ?? ''));
  const initial = isInitial(tokens, index);
  const innerUse = use.inner.get(token.lower) ?? 0;
  // `Will Holt`; not `Will he`, `There Will Be Rain`
  if (isFunctionWord(token.lower) && !(token.text === 'Will' && (initial ? innerUse > 0 : !tokens[index - 1]?.capital))) return false;
  if (!initial) return true;
  if (isAmong(token.lower, TURNED)) return false;
  const next = tokens[index + 1];
  const lowerUse = use.lower.get(token.lower) ?? 0;
  if (next?.kind === 'word' && next.capital && !token.possessive && isFirstName(token.lower)) return true;
  if (!isFirstName(token.lower) && !isHonorific(token.lower) && roleOf(token.lower) === null && next?.kind === 'word' && isFirstName(next.lower) && tokens[index + 2]?.capital) return false;
  return innerUse > 0 || lowerUse === 0;
}

function runEnd(tokens: readonly Token[], start: number, known: ReadonlySet<string> | null, text: string): number {
  let end = start;
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (!token || token.possessive) return end;
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (!next) return end;
    let particles = isAmong(next.lower, PARTICLES) ? 2 : 1;
    if (particles > 1 && isAmong(tokens[at + 2]?.lower, 'der den la los')) particles++;
    const joins = (candidate: Token | undefined): boolean => candidate?.kind === 'word' && candidate.capital && (known ? known.has(candidate.lower) : !isFunctionWord(candidate.lower) || (candidate.text.length === 1 && isUpper(candidate.text)));
    if (joins(tokens[at + particles])) at += particles;
    else if (next.text === '.' && next.start === token.end && isShort(token) && joins(after) && after?.kind === 'word') at += 2;
    else if (next.lower === 'of' && joins(after) && (isAmong(token.lower, TAKES_OF) || (at > start && isAmong(tokens[start]?.lower, TAKES_OF)))) at += 2;
    else if (next.text === '&' && joins(after)) at += 2;
    else if (next.kind === 'quote' && next.end - next.start <= NICKNAME && isFirstName(token.lower) && joins(after) && after?.sentence === token.sentence && !/[,.?!]/.test(text.charAt(next.end - 1))) at += 2;
    else return end;
    end = at;
  }
}

function isShort(token: Token): boolean {
  return isInitials(token.text) || isAmong(token.text, 'Mr Mrs Ms Dr St Rev Sen Rep Gov Gen Lt Sgt Capt Col Prof Jr Sr');
}

function readName(tokens: readonly Token[], start: number, end: number, piece: number, text: string, use: WordUse): Mention | null {
  let core = start;
  let honorific: string | null = null;
  let role: string | null = null;
  const office = lastOffice(tokens, start, end, use);
  if (office > start) {
    role = written(tokens, text, start, office);
    core = office + 1;
  }
  while (core < end) {
    const token = tokens[core];
    if (!token) break;
    if (tokens[core + 1]?.lower === 'of') break;
    if (token.kind === 'mark') core++;
    else if (isHonorific(token.lower) || (token.lower === 'major' && tokens[core + 1]?.lower === 'general')) {
      honorific = token.text;
      core++;
    } else if ((isOffice(token.lower) || roleOf(token.lower)?.kind === 'person') && !isFirstName(token.lower)) {
      role = token.text;
      core++;
    } else if (isCapitalWord(token.lower) && !isFirstName(token.lower)) core++;
    else break;
  }
  const words = tokens.slice(core, end + 1).filter((token) => token.kind === 'word').map((token) => token.text);
  const head = tokens[core];
  if (!head || words.length === 0 || words.length > 7) return null;
  const lowers = words.map((word) => word.toLowerCase());
  const first = lowers[0] ?? '';
  const body = lowers.some((word) => isBodyWord(word)) && !(isFirstName(first) && words.length === 2 && !isBodyWord(lowers[1] ?? ''));
  const nicknamed = tokens.slice(core, end + 1).some((token) => token.kind === 'quote');
  const handle = head.text.startsWith('@');
  return mentionOf({
    piece, first: start, last: end, core,
    text: written(tokens, text, start, end),
    kind: 'name', name: nicknamed ? words.join(' ') : written(tokens, text, core, end).replace(/\s+/g, ' '), words, honorific, role,
    of: honorific || (isFirstName(first) && !body) || handle ? 'person' : body ? 'group' : 'unknown',
    gender: honorific ? (genderOfTitle(honorific.toLowerCase()) ?? genderOfName(first)) : genderOfName(first),
    modifier: tokens[end]?.possessive ?? false,
  }); // prettier-ignore
}

/** What stands after a verb at the head of a sentence rather than after a name. */
const VERB_TAKES = 'the a an my your his her their our its this that these those by on for with to about into how what why him them';

function acceptable(tokens: readonly Token[], name: Mention, use: WordUse, known: ReadonlySet<string> | null): boolean {
  const only = name.words[0]?.toLowerCase() ?? '';
  // `wrote @moor_fan`: others tag whom they write of
  if (only.startsWith('@') && !isUpper(name.words[0] ?? '', 1)) return [tokens[name.first - 1], tokens[name.last + 1]].some((beside) => /(?:ed|ote|said|says|user|fan)$/.test(beside?.lower ?? ''));
  if (name.words.length > 1 || name.honorific) return true;
  // `Halver, N.M.`
  if (isCapitalWord(only) || /^\d/.test(only) || (/^.\../.test(only) && tokens[name.first - 1]?.text === ',')) return false;
  if (known) return true;
  if (roleOf(only) && !isFirstName(only)) return (use.inner.get(only) ?? 0) > 0;
  // `People go wild`: no paper
  if (only === 'people' && isInitial(tokens, name.core) && /^[a-z]*[^sd]$/.test(tokens[name.last + 1]?.text ?? '')) return false;
  if (!isInitial(tokens, name.core) || isUpper(name.words[0] ?? '', 1)) return true;
  // `People also came`: no paper
  if (isBodyWord(only) && !use.inner.get(only)) return false;
  // `Considering your wish`, `Begin with a walk`: a verb, no name
  if (!use.inner.get(only) && !isFirstName(only) && (only.endsWith('ing') || isAmong(tokens[name.last + 1]?.lower, VERB_TAKES))) return false;
  return (use.inner.get(only) ?? 0) > 0 || isFirstName(only) || tokens[name.last]?.possessive === true || tokens[name.last + 1]?.kind === 'word';
}
