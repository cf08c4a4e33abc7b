import type { PageElement } from '../dom/page-tree.ts';
import { CREDIT_AGENCIES, CREDIT_LABELS } from './words/credits.ts';

/** Class names of a credit: ` image credit `, ` photo copyright `, ` image agency `. */
const CREDIT_NAMES = / (credit|credits|copyright|photographer|photo by|image source|photo source|attribution|mediacredit|imagecredit|photocredit|(?:image|photo|picture) agency) /;

/** A line that is a credit from its first word on: "Image credits: anna", "Photo by Ann Lee/AP", "© Getty", "Courtesy of Fox". */
const LABELLED = new RegExp(
  `^[\\[(]?\\s*(?:(?:${CREDIT_LABELS})\\s*(?:credits?|by|via|source|courtesy(?: of)?|copyright|:|©|/)\\s*:?|(?:credits?|copyright)\\s*(?:by|:|\\.\\.\\.)|©|\\(c\\)\\s|via\\s*:?\\s(?!.*:$)|courtesy(?: of|:))`,
  'i',
);
/** A line without one of these need not be searched for names beside it, which is dear. */
const HAS_AGENCY = new RegExp(CREDIT_AGENCIES);
/** A line that is a name or two and an agency: "Getty Images", "Ann Lee/AP", "Kevin Winter/Getty Images for Fox". */
const NAME = "[\\p{Lu}][\\p{L}.'’&-]*";
const SIGNED = `(?:${NAME}(?: ${NAME}){0,4}\\s*[/,;|–-]\\s*){0,4}(?:${CREDIT_AGENCIES})(?:(?:\\s*[/,;|–-]\\s*|\\s+(?:for|via|by)\\s+)${NAME}(?: ${NAME}){0,4}){0,3}`;
const BARE = new RegExp(`^[\\[(]?${SIGNED}[\\])]?\\.?$`, 'u');
/** Such names behind the last sentence of a caption, or in brackets: "On stage. Ann Lee/Getty Images", "(AP Photo/Ann Lee, File)", "(Ann Lee / The Star)", "| Drawing by Ann Lee". */
const SIGNED_TAIL = new RegExp(
  `(?:(?<=[.!?”"’)])\\s*${SIGNED}\\.?|\\s*[\\[(](?:(?:[^()[\\]]{0,80}[ /])?(?:${CREDIT_AGENCIES})\\b[^()[\\]]{0,60}|${NAME}(?: ${NAME}){1,4} ?/ ?${NAME}[^()[\\]]{0,40})[)\\]]|\\s*\\| [^|]{2,60})\\s*$`,
  'u',
);
/** A credit at the end of a caption, glued or in brackets: "in 2017Credit: Getty", "on stage (Image: AP)", "on set. Photo: Ann Lee". */
const TAIL = new RegExp(
  `(?:\\s*[\\[(]\\s*(?:${CREDIT_LABELS}|credit|courtesy of|via|©)\\b\\s*:?[^)\\]]{2,120}[)\\]]|\\s*(?:(?:${CREDIT_LABELS})\\s*(?:credits?|by|source|copyright)?|credits?|copyright)\\s*(?::|\\.\\.\\.|…)\\s?[^:]{2,120}|\\s*©\\s?[^©]{2,100})\\s*$`,
  'i',
);

/** What every signed tail holds: an agency, a stroke before a bracket's end, or an upright one. */
const MAY_BE_SIGNED = new RegExp(`${CREDIT_AGENCIES}|/[^/]*[)\\]]|\\| `);

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
  return (LABELLED.test(text) && labelledCaption(text) === null) || (words <= 14 && HAS_AGENCY.test(text) && BARE.test(text));
}

/** "Image: The bill was backed by members": a label before a caption, which has words that no name has. */
function labelledCaption(text: string): string | null {
  const said = /^(?:image|picture|photo|pic|bild|foto|imagen|imagem)\s*:\s*(.+)$/i.exec(text)?.[1] ?? '';
  return said.split(/\s+/).filter((word) => /^\p{Ll}{2,}$/u.test(word) && !NAME_JOINERS.test(word)).length >= 2 ? said : null;
}

const NAME_JOINERS = /^(?:via|by|of|for|from|and|the|courtesy|von|van|de|der|und|et|photo|image|images)$/;

/** Cuts a credit off the end of a line that may be a caption. */
export function splitCredit(text: string): { words: string; credit: string | null } {
  return cutTail(text, TAIL.exec(text));
}

/** Cuts a credit off the end of a line that is a caption: here names of agencies alone are one too. */
export function splitCaption(text: string): { words: string; credit: string | null } {
  const said = labelledCaption(text) ?? text;
  return cutTail(said, TAIL.exec(said) ?? (MAY_BE_SIGNED.test(said) ? SIGNED_TAIL.exec(said) : null));
}

function cutTail(text: string, found: RegExpExecArray | null): { words: string; credit: string | null } {
  if (!found) return { words: text, credit: null };
  return { words: text.slice(0, found.index).trimEnd(), credit: found[0].replace(/^[\s|]+/, '').trim() };
}
