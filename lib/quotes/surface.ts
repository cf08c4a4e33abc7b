/** What the words of a quotation look like, apart from who said them. */
export interface Surface {
  words: number;
  /** The first word. */
  first: string;
  /** Every word of weight has a capital: the look of a name or a title. */
  titleCase: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Ends in a full stop, question or exclamation mark. */
  stopped: boolean;
  /** Ends in a comma. */
  comma: boolean;
  /** Holds somebody's own voice: I, we, you, a short form, or a finite verb after a pronoun. */
  spoken: boolean;
}

/** Words that stay small in a title. */
const SMALL = new Set('a an the and or nor but of in on at to for by with from as is it vs into n’ n’t y de la le el & part vol'.split(' '));
/** `I`, `you`, `we’re`, `don't`, `is`: what speech has and names of works seldom do. */
const SPOKEN = /(?:^|\s)(?:i|we|you|he|she|they|it|this|that|there)(?:['’]\p{L}+)?\s|\b(?:is|are|was|were|am|have|has|had|do|does|did|can|could|will|would|should|be|been|don['’]t|didn['’]t|it['’]s|that['’]s|can['’]t|won['’]t|i['’]m|i['’]ve|we['’]re|they['’]re)\b|(?:^|\s)(?:me|us|my|our|your)(?=[\s,.!?]|$)/iu;

/** Looks at the words of a quotation. */
export function surfaceOf(text: string): Surface {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.]*/gu) ?? [];
  let weighty = 0;
  let capitals = 0;
  words.forEach((word, index) => {
    if (index > 0 && SMALL.has(word.toLowerCase())) return;
    weighty++;
    if (/^[\p{Lu}\p{N}]/u.test(word) || !/\p{Ll}|\p{Lu}/u.test(word)) capitals++;
  });
  return {
    words: words.length,
    first: words[0] ?? '',
    titleCase: weighty > 0 && capitals === weighty && /^[\p{Lu}\p{N}]/u.test(words[0] ?? ''),
    capital: /^\W*\p{Lu}/u.test(text.slice(0, 12)),
    stopped: /[.!?…]['’”)]*$/.test(text),
    comma: text.endsWith(','),
    spoken: SPOKEN.test(text),
  };
}
