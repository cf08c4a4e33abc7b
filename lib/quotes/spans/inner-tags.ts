import type { Cue } from '../cues.ts';
import { isUpper } from '../letters.ts';
import { INVERTED_PRONOUN } from '../reports/find-reports.ts';

/** Where words stand in a piece. */
interface Range {
  start: number;
  end: number;
}

/** `a-t-elle confié`, `ont-ils dit`, `a assuré`. */
const HELPER = /^(?:a|ont|avait)(-t?-?(?:ils?|elles?|on))?$/;
/** What a tag goes on with: somebody by name or article. */
const SOMEBODY = /^(?:l['’]|(?:le|la|les|un|une|son|sa)$)/;
/** How many words a tag has at most. */
const LONGEST = 12;

/** `« Je pars, a-t-elle confié au Courrier, et je reste. »`: the words before and after each tag that stands inside the marks, as French prints them. */
export function outsideTags(text: string, span: Range, cues: ReadonlyMap<string, Cue>): Range[] {
  const parts: Range[] = [];
  let { start } = span;
  const speech = text.slice(0, span.end);
  for (let comma = speech.indexOf(', ', start); comma >= 0; comma = speech.indexOf(', ', comma + 1)) {
    if (comma < start) continue;
    const tag = /^[^,.!?;]*/.exec(speech.slice(comma + 2, comma + 120))?.[0] ?? '';
    if (!isTag(tag.split(/\s+/, LONGEST + 1), cues)) continue;
    parts.push({ start, end: comma });
    start = comma + 2 + tag.length;
    while (/[,.\s]/.test(speech.charAt(start))) start++;
  }
  return [...parts, { start, end: span.end }].filter((part) => part.end > part.start);
}

function isTag(words: readonly string[], cues: ReadonlyMap<string, Cue>): boolean {
  const [first = '', second = '', third = ''] = words;
  if (words.length > LONGEST) return false;
  const helper = HELPER.exec(first);
  const verb = helper ? second : first;
  const next = helper ? third : second;
  return cues.has(verb.replace(INVERTED_PRONOUN, '')) && (Boolean(helper?.[1]) || INVERTED_PRONOUN.test(verb) || isUpper(next) || SOMEBODY.test(next));
}
