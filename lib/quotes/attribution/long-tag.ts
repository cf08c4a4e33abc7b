import { isAmong } from '../among.ts';
import { isFunctionWord } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionOf } from '../mentions/mention.ts';
import type { Report } from '../reports/find-reports.ts';
import { BE } from '../reports/find-subject.ts';
import type { Token } from '../tokens.ts';
import { written } from '../tokens.ts';
import type { Link } from './link.ts';
import { firstAfter, mentionsAround, NOUN_REACH, TAG_REACH } from './reach.ts';

/** `his war on the “vain,” and stated aims`: the sentence goes on with another thing. */
const NO_TAG = 'and or but nor which that while with as for in of';
/** `“a river,” a phrase that critics have said is kind`: what the writer says of the words. */
const REMARK = 'phrase term line word nod reference remark slogan nickname joke';

/** What a description of somebody begins with. */
const ARTICLES = 'the a an another one';

/** `“…,” Anna Holt, founder of the Lake House told us` · `“…,” said a U.S. official`: the sentence that goes on after a comma holds the tag. */
export function longTag(tokens: readonly Token[], at: number, reports: readonly Report[], mentions: readonly Mention[], text: string): Link | null {
  const quote = tokens[at];
  const next = tokens[at + 1];
  if (!quote || next?.kind !== 'word' || isAmong(next.lower, NO_TAG) || isAmong(tokens[at + 2]?.lower, REMARK) || !/[,?!]/.test(text.charAt(quote.end - 1))) return null;
  for (let index = firstAfter(reports, at); index < reports.length; index++) {
    const report = reports[index];
    if (!report || report.at - at > TAG_REACH || report.sentence !== next.sentence) return null;
    if (tokens.slice(at + 1, report.at).some((token) => token.kind === 'quote')) return null;
    if (report.cue.weak || report.cue.form === 'ing' || report.cue.form === 'base' || report.link === 'noun') continue;
    const first = report.subject?.first ?? -1;
    if (first > at && tokens.slice(at + 1, first).some(({ lower }) => isAmong(lower, BE) || isAmong(lower, 'has had have did'))) return null;
    if (report.subject && first > at && report.link !== 'loose') return { manner: 'tag', report, subject: report.subject, distance: report.at - at };
    const inverted = report.at === at + 1;
    const from = inverted ? report.at + 1 : at + 1;
    const near = mentionsAround(mentions, from).find((mention) => mention.first >= from && mention.first <= (inverted ? from + NOUN_REACH : report.at) && !mention.modifier && mention.kind !== 'pronoun' && tokens[mention.first]?.sentence === next.sentence);
    const whole = near?.kind !== 'role' || inverted || near.last + 1 >= report.at || tokens[near.last + 1]?.kind !== 'word' ? near : (nounPhrase(tokens, from, report.at - 1, text) ?? near);
    if (whole && !(inverted && whole.first > from + (tokens[from]?.lower === 'the' ? 1 : 0) && isAmong(tokens[from]?.lower, ARTICLES))) return { manner: 'tag', report, subject: whole, distance: 1 };
    if (inverted) {
      let last = from;
      while (tokens[last + 1]?.kind === 'word' && !isFunctionWord(tokens[last + 1]?.lower ?? '')) last++;
      return isAmong(tokens[from]?.lower, ARTICLES) ? { manner: 'tag', report, subject: nounPhrase(tokens, from, last, text), distance: 1 } : null;
    }
    return { manner: 'tag', report, subject: nounPhrase(tokens, from, report.at - 1, text), distance: 1 };
  }
  return null;
}

/** `countless viewers quipped`, `a four-justice majority wrote`: words that no list knows as somebody, but that say something. */
function nounPhrase(tokens: readonly Token[], first: number, last: number, text: string): Mention | null {
  const end = tokens[last];
  if (!end || last - first >= NOUN_REACH || end.kind !== 'word' || tokens.slice(first, last + 1).some((token, index) => token.kind !== 'word' || (index > 0 && isFunctionWord(token.lower)))) return null;
  return mentionOf({ piece: -1, first, last, core: last, text: written(tokens, text, first, last), kind: 'role', words: [end.lower], many: end.lower.endsWith('s'), determiner: 'indefinite' });
}
