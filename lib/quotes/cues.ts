import { isAmong } from './among.ts';
import type { Stance } from '../model.ts';
import { ENGLISH_CUES } from './words/cues-en.ts';
import { ENDINGS, OTHER_CUES } from './words/cues-other.ts';

/** A form of a reporting verb. */
export interface Cue {
  stance: Stance;
  lemma: string;
  /** Reports only where the quotation hangs on it directly. */
  weak: boolean;
  form: 'base' | 'present' | 'past' | 'ing';
}

/** Verbs whose last consonant doubles: `admitted`, `quipping`. */
const DOUBLING = 'admit quip blog rebut brag snap stop slam refer grin dub plan plot';

function inflect(entry: string): [string, Cue['form']][] {
  const forms = entry.split('/');
  const lemma = forms[0] ?? entry;
  if (forms.length > 1) {
    const [, present = lemma, past = lemma, ...rest] = forms;
    const ing = rest.at(-1) ?? lemma;
    return [[lemma, 'base'], [present, 'present'], [past, 'past'], ...rest.slice(0, -1).map((word): [string, Cue['form']] => [word, 'past']), [ing, 'ing']];
  }
  const consonantY = /[^aeiou]y$/.test(lemma);
  const hissing = /(?:s|sh|ch|x|z)$/.test(lemma);
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : isAmong(lemma, DOUBLING) ? lemma + lemma.slice(-1) : lemma;
  const present = consonantY ? `${lemma.slice(0, -1)}ies` : hissing ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return [[lemma, 'base'], [present, 'present'], [past, 'past'], [`${stem}ing`, 'ing']];
}

/** Every form of a verb, given as in the list of cues. */
export const formsOf = (entry: string): string[] => inflect(entry).map(([form]) => form);

const STANCES: Stance[] = ['says', 'claims', 'alleges', 'denies', 'confirms', 'jokes', 'writes', 'asks', 'sings', 'thinks'];

function english(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const stance of STANCES) {
    for (const entry of ENGLISH_CUES[stance].split(' ')) {
      const weak = entry.endsWith('*');
      const forms = inflect(weak ? entry.slice(0, -1) : entry);
      for (const [form, kind] of forms) cues.set(form, { stance, lemma: forms[0]?.[0] ?? entry, weak, form: kind });
    }
  }
  return cues;
}

function other(language: string): Map<string, Cue> | null {
  const lists = OTHER_CUES[language];
  if (!lists) return null;
  const cues = new Map<string, Cue>();
  for (const stance of STANCES) {
    for (const verb of (lists[stance] ?? '').split(' ').filter(Boolean)) {
      const forms = verb.endsWith('~') ? (ENDINGS[language] ?? []).map((ending) => verb.slice(0, -1) + ending) : [verb];
      for (const form of forms) cues.set(form, { stance, lemma: form, weak: false, form: 'past' });
    }
  }
  return cues;
}

const known = new Map<string, Map<string, Cue>>();

/** The reporting verbs of a language (BCP 47), by form in lower case; English where the language has no list. */
export function cuesOf(language: string): Map<string, Cue> {
  const tag = (/^[a-z]{2}/.exec(language.toLowerCase()) ?? ['en'])[0];
  let cues = known.get(tag);
  if (!cues) {
    cues = other(tag) ?? english();
    known.set(tag, cues);
  }
  return cues;
}

/** Whether these are the verbs of English, whose grammar many rules know. */
export function isEnglish(cues: ReadonlyMap<string, Cue>): boolean {
  return cues.has('said');
}
