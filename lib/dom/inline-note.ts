import type { PageElement } from './page-tree.ts';

/** Class words of the words of a note; its number, its link and the box round all of them are called after it, too. */
const NOTE_NAME = / (?:foot|side|margin) ?note (?!link|ref|num|mark|back|wrap|contain)/;
/** Fewer words are a number or a sign. */
const LEAST_WORDS = 3;

/** True for a note that a page writes in the middle of the sentence that it is about, and shows beside it: `<span class="sidenote">`. */
export function isInlineNote(element: PageElement): boolean {
  return element.tag === 'span' && element.words >= LEAST_WORDS && NOTE_NAME.test(element.names) && !NOTE_NAME.test(element.parent?.names ?? '');
}
