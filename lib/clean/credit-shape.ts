import type { PageElement } from '../dom/page-tree.ts';
import { CREDIT_AGENCIES, CREDIT_LABELS } from './words/credits.ts';

/** Class names of a credit: ` image credit `, ` photo copyright `, ` image agency `. */
const CREDIT_NAMES = / (credit|credits|copyright|photographer|photo by|image source|photo source|attribution|mediacredit|imagecredit|photocredit|(?:image|photo|picture) agency) /;

const LABEL = CREDIT_LABELS.join('|');
const AGENCY = CREDIT_AGENCIES.join('|');

/** A line that is a credit from its first word on: "Image credits: anna", "Photo by Ann Lee/AP", "© Getty", "Courtesy of Fox". */
const LABELLED = new RegExp(
  `^[\\[(]?\\s*(?:(?:${LABEL})\\s*(?:credits?|by|source|courtesy(?: of)?|copyright|:|©|/)\\s*:?|(?:credits?|copyright)\\s*(?:by|:)|©|\\(c\\)\\s|via\\s*:?\\s|courtesy(?: of|:))`,
  'i',
);
/** A line that is a name or two and an agency: "Getty Images", "Ann Lee/AP", "Kevin Winter/Getty Images for Fox". */
const NAME = "[\\p{Lu}][\\p{L}.'’&-]*";
const BARE = new RegExp(
  `^[\\[(]?(?:${NAME}(?: ${NAME}){0,4}\\s*[/,;|–-]\\s*){0,4}(?:${AGENCY})(?:(?:\\s*[/,;|–-]\\s*|\\s+(?:for|via|by)\\s+)${NAME}(?: ${NAME}){0,4}){0,3}[\\])]?\\.?$`,
  'u',
);
/** A credit at the end of a caption, glued or in brackets: "in 2017Credit: Getty", "on stage (Image: AP)", "on set. Photo: Ann Lee". */
const TAIL = new RegExp(
  `(?:\\s*[\\[(]\\s*(?:${LABEL}|credit|courtesy of|via|©)\\b\\s*:?[^)\\]]{2,120}[)\\]]|\\s*(?:(?:${LABEL})\\s*(?:credits?|by|source|copyright)?|credits?|copyright)\\s*:\\s?[^:]{2,120}|\\s*©\\s?[^©]{2,100})\\s*$`,
  'i',
);

/** Words from which on a line says more than who made a picture. */
const MOST_CREDIT_WORDS = 24;

/** True for an element that the page itself names a credit. */
export function isCreditElement(element: PageElement): boolean {
  return CREDIT_NAMES.test(element.names) && element.words <= 40;
}

/** True for a line that as a whole says who made a picture. */
export function isCreditLine(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > MOST_CREDIT_WORDS) return false;
  return LABELLED.test(text) || (words <= 14 && BARE.test(text));
}

/** Cuts a credit off the end of a caption. */
export function splitCredit(text: string): { words: string; credit: string | null } {
  const found = TAIL.exec(text);
  if (!found) return { words: text, credit: null };
  return { words: text.slice(0, found.index).trimEnd(), credit: found[0].trim() };
}
