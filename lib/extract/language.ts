import type { PageTree } from '../dom/page-tree.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { foldWords } from './fold-text.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-|$)/i;
/** Scripts that tell the language, or the likeliest one, by themselves. */
const SCRIPTS: readonly [RegExp, RegExp, string][] = [
  [/\p{Script=Hangul}/gu, /^ko/, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, /^ja/, 'ja'],
  [/\p{Script=Han}/gu, /^(?:zh|ja|yue|ko)/, 'zh'],
  [/\p{Script=Arabic}/gu, /^(?:ar|fa|ur|ps|ckb|sd|ug)/, 'ar'],
  [/\p{Script=Hebrew}/gu, /^(?:he|iw|yi)/, 'he'],
  [/\p{Script=Cyrillic}/gu, /^(?:ru|uk|bg|sr|be|mk|kk)/, 'ru'],
  [/\p{Script=Greek}/gu, /^el/, 'el'],
  [/\p{Script=Thai}/gu, /^th/, 'th'],
  [/\p{Script=Devanagari}/gu, /^(?:hi|mr|ne)/, 'hi'],
];

/**
 * The story's language (BCP 47) and direction: what the page declares, unless the sample of its text is written in a
 * script that this language does not use; where it declares nothing, what its script or its small words tell; `und`
 * where they tell nothing.
 */
export function findLanguage(page: PageTree, linked: readonly LinkedArticle[], meta: MetaTags, sample: string): { language: string; direction: 'ltr' | 'rtl' } {
  const body = page.root.children.find((child) => child.kind === 'element' && child.tag === 'body');
  const declared = [
    page.attribute(page.root, 'lang'),
    page.attribute(page.root, 'xml:lang'),
    body?.kind === 'element' ? page.attribute(body, 'lang') : null,
    meta.first('content-language', 'dc.language', 'og:language', 'language'),
    linked.find((article) => article.language)?.language,
    meta.first('og:locale'),
  ];
  const tag = declared.map((value) => canonicalTag(value ?? '')).find(Boolean) ?? '';
  const script = languageOfScript(sample);
  const language = script && !script.fits.test(tag) ? script.language : tag || languageOfText(sample);
  const said = page.attribute(page.root, 'dir') ?? (body?.kind === 'element' ? page.attribute(body, 'dir') : null);
  return { language, direction: directionOf(language, said?.toLowerCase() === 'rtl') };
}

/** Which way a language is written; one that is not known as its page says. */
export function directionOf(language: string, saysRightToLeft: boolean): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) || (language === 'und' && saysRightToLeft) ? 'rtl' : 'ltr';
}

/** What a text's script or its small words tell of its language; `und` where they tell nothing. */
export function languageOfText(text: string): string {
  return languageOfScript(text)?.language ?? (languageOfWords(text) || 'und');
}

/** "en_us" is "en-US"; empty where it is no language tag. */
function canonicalTag(value: string): string {
  const tag = (value.split(/[,;\s]/)[0] ?? '').replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return ''; // Not a well-formed tag: as good as none.
  }
}

/** A letter of any script but the Latin one, whose accented letters and punctuation stand outside of this. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\ufaff]/;

function languageOfScript(sample: string): { fits: RegExp; language: string } | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [letter, fits, language] of SCRIPTS) {
    if (letters > 20 && (sample.match(letter)?.length ?? 0) > letters * 0.3) return { fits, language };
  }
  return null;
}

function languageOfWords(sample: string): string {
  const words = foldWords(sample);
  let best = '';
  let most = 2;
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    const stops = new Set(list.split(' '));
    const count = words.filter((word) => stops.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
