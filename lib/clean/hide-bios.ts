import { foldWords } from '../extract/fold-text.ts';
import { removeBlock, type CleaningStep } from './draft.ts';
import { BIO_SENTENCES } from './words/bios.ts';

/** So many blocks at the end may tell of the writer. */
const END = 5;
/** And so many at its start, by name. */
const START = 3;
const MOST_BIO_WORDS = 200;

/** The lines at the story's end, or above its start, that tell who wrote it: "Ann Lee is a freelance writer based in Leeds." */
export const hideBios: CleaningStep = {
  name: 'bios',
  find(draft) {
    const lines = draft.blocks.filter((block) => draft.chosen.has(block));
    if (lines.length < 4) return [];
    const names = new Set(draft.byline.flatMap((name) => foldWords(name)));
    return lines.flatMap((block, at) => {
      const atEnd = at >= lines.length - END;
      if (block.words > MOST_BIO_WORDS || (at >= START && !atEnd)) return [];
      const tells = atEnd && BIO_SENTENCES.some(({ stems, pattern }) => stems.test(block.text) && pattern.test(block.text));
      const [first] = foldWords(block.text.slice(0, 60));
      const ofAuthor = first !== undefined && names.has(first);
      return tells || (ofAuthor && BIO_OF_AUTHOR.test(block.text)) ? [removeBlock(block, 'author-bio')] : [];
    });
  },
};

/** What is said of a named author: "Ann is the deputy editor", "Lee has written for", "Ann covers television", "Ann Lee / Ann currently works for The Lantern". */
const BIO_OF_AUTHOR = /^(?:[\p{Lu}][\p{L}.’'-]*\s+(?:[/|–—-]\s+)?){1,4}(?:currently )?(?:is|was|has|covers|writes|joined|works|lives|spends|can be|started|began|graduated|studied|est|ist|es|é)\b/u;
