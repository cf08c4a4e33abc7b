import { isAmong } from './among.ts';
import { unfoldNames } from './unfold-names.ts';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './words/first-names.ts';
import { BODY_WORDS, CAPITAL_WORDS, FUNCTION_WORDS } from './words/function-words.ts';
import { DOCUMENT_ROLES, FEMALE_ROLES, GROUP_ROLES, HONORIFICS, MALE_ROLES, MORE_OFFICES, OTHER_MEN, OTHER_ROLES, OTHER_WOMEN, PERSON_ROLES } from './words/roles.ts';

export type Gender = 'f' | 'm' | null;

/** What a noun says of whom it names. */
export interface Role {
  kind: 'person' | 'group' | 'document';
  gender: Gender;
}

const words = (list: string): string[] => list.split(' ').filter(Boolean);

const general = new Set<string>();
const nameless = new Set<string>();
const honorifics = new Set(words(HONORIFICS));
const offices = new Set<string>();

/** The word of an entry, whose marks are noted. */
function unmark(entry: string): string {
  const [word = '', marks = ''] = entry.split(/(?=[=^+*])(.*)/);
  if (marks.includes('=')) offices.add(word);
  if (marks.includes('^')) honorifics.add(word);
  if (marks.includes('+')) general.add(word);
  if (marks.includes('*')) nameless.add(word);
  return word;
}

function buildRoles(): Map<string, Role> {
  const roles = new Map<string, Role>();
  const add = (list: string, role: Role): void => {
    for (const word of words(list).map(unmark)) if (!roles.has(word)) roles.set(word, role);
  };
  add(FEMALE_ROLES, { kind: 'person', gender: 'f' });
  add(MALE_ROLES, { kind: 'person', gender: 'm' });
  add(PERSON_ROLES, { kind: 'person', gender: null });
  add(OTHER_ROLES, { kind: 'person', gender: null });
  add(OTHER_WOMEN, { kind: 'person', gender: 'f' });
  add(OTHER_MEN, { kind: 'person', gender: 'm' });
  add(GROUP_ROLES, { kind: 'group', gender: null });
  add(DOCUMENT_ROLES, { kind: 'document', gender: null });
  return roles;
}

function buildNames(): Map<string, Gender> {
  const names = new Map<string, Gender>();
  for (const name of unfoldNames(FEMALE_NAMES)) names.set(name, 'f');
  for (const name of unfoldNames(MALE_NAMES)) names.set(name, 'm');
  for (const name of unfoldNames(OTHER_NAMES)) names.set(name, null);
  return names;
}

const roles = buildRoles();
for (const word of words(MORE_OFFICES).map(unmark)) offices.add(word);
const firstNames = buildNames();
const functionWords = new Set(words(FUNCTION_WORDS));
const capitalWords = new Set(words(CAPITAL_WORDS));
const bodyWords = new Set(words(BODY_WORDS));
const FEMALE_TITLES = 'mrs ms miss dame lady princess queen duchess congresswoman councilwoman sister';
const MALE_TITLES = 'mr sir lord prince king duke congressman councilman father brother pope';

/** Words made of others: `stepmother`, `ex-wife`, `co-star`; `mother-in-law`, `dad-of-two`; `spokeswoman`, `l’actrice`, `Sängerin`. */
const MADE = /^(?:ex-|step|grand|god|super|co-?|l['’])(.+)$|^(.+[^aeiou])in$|^([a-z]+)-(?:of|in)-|^(business|spokes|chair|congress|council|sales|police|stunt|camera|weather|front|news|anchor|fire|crafts)((?:wo)?m[ae]n|person|people)$/;

/** What a noun in lower case says of whom it names, the plural of one person's word among them; null for any other word. */
export function roleOf(lower: string): Role | null {
  const known = roles.get(lower);
  if (known) return known;
  const single = lower.endsWith('s') ? roleOf(lower.slice(0, -1)) : null;
  if (single?.kind === 'person') return { kind: 'group', gender: single.gender };
  const [, kin, woman, parent, worker, last = ''] = MADE.exec(lower) ?? [];
  if (worker) return { kind: /^(?:people|men|women)$/.test(last) ? 'group' : 'person', gender: last.startsWith('w') ? 'f' : last.startsWith('m') ? 'm' : null };
  if (woman) return roles.get(woman)?.kind === 'person' ? { kind: 'person', gender: 'f' } : null;
  const made = roles.get(kin ?? parent ?? '');
  return made?.kind === 'person' ? made : null;
}
/** `fortunately`, `finally`; not `Kelly` or `McNally`. */
const ADVERB = /(?:[ciru]al|[oi]nal|nt|ate|us|ed|ng|ar|[aiu]b|ful|st)ly$/;
/** `don’t`, `we’re`. */
const SHORTENED = /n?['’](?:t|re|m|ve|d|ll)$/;

/** True for a description so general that anybody prominent of that gender may be meant: `the star`. */
export const isGeneral = (lower: string): boolean => general.has(lower);
/** An office that may stand in the middle of a run of capitals: `minister`. */
export const isOffice = (lower: string): boolean => offices.has(lower);
/** True for people who stay without a name: `the insider`. */
export const isNameless = (lower: string): boolean => nameless.has(lower) || lower.startsWith('spokes');
/** True for a word that is somebody's first name. */
export const isFirstName = (lower: string): boolean => firstNames.has(lower);
/** The gender that a first name mostly goes with; null where it goes with both or is not known. */
export const genderOfName = (lower: string): Gender => firstNames.get(lower) ?? null;
export const isFunctionWord = (lower: string): boolean => ADVERB.test(lower) || functionWords.has(lower.replace(SHORTENED, ''));
/** Capitalised, but nobody's name: days, months, peoples, awards. */
export const isCapitalWord = (lower: string): boolean => capitalWords.has(lower);
/** True for a word that makes a capitalised run a company, a paper or a place. */
export const isBodyWord = (lower: string): boolean => bodyWords.has(lower);
export const isHonorific = (lower: string): boolean => honorifics.has(lower);
export const genderOfTitle = (lower: string): Gender => (isAmong(lower, FEMALE_TITLES) ? 'f' : isAmong(lower, MALE_TITLES) ? 'm' : null);
