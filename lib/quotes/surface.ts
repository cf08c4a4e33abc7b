import { isAmong } from './among.ts';
import { isUpper, isWordy, letterAt } from './letters.ts';

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
const SMALL = 'a an the and or nor but of in on at to for by with from as is it that vs into n’ n’t y de la le el & part vol';
/** Who speaks or is spoken of before a verb: `I was`, `we’re here`. */
const SPEAKERS = 'i we you he she they it this that there';
/** `is`, `don't`, `my`: what speech has and names of works seldom do. */
const SPOKEN = 'is are was were am have has had do does did can could will would should be been dont didnt its thats cant wont im ive theyre me us my our your';

/** Looks at the words of a quotation. */
export function surfaceOf(text: string): Surface {
  const words: string[] = [];
  let weighty = 0;
  let capitals = 0;
  let spoken = false;
  for (let at = 0; at < text.length; at++) {
    if (!isWordy(text, at)) continue;
    const start = at;
    while (at < text.length && (letterAt(text, at) !== 'other' || "'’-.".includes(text.charAt(at)))) at++;
    const word = text.slice(start, at);
    const lower = word.toLowerCase();
    words.push(word);
    if (words.length === 1 || !isAmong(lower, SMALL)) {
      weighty++;
      if (letterAt(word, 0) !== 'lower' || lower === word.toUpperCase()) capitals++;
    }
    spoken ||= (at < text.length && text.charAt(at).trim() === '' && isAmong(lower.split(/['’]/, 1)[0], SPEAKERS)) || lower.split(/[-.]/).some((part) => isAmong(part.replace(/['’]/, ''), SPOKEN));
  }
  const first = words[0] ?? '';
  return {
    words: words.length,
    first,
    titleCase: weighty > 0 && capitals === weighty && letterAt(first, 0) !== 'lower',
    capital: isUpper(first),
    stopped: /[.!?…]['’”)]*$/.test(text),
    comma: text.endsWith(','),
    spoken,
  };
}
