import { isAmong } from '../among.ts';
import { formsOf } from '../cues.ts';
import type { Mention } from '../mentions/mention.ts';
import { NOUNS } from '../reports/find-reports.ts';
import { isAdverb } from '../reports/find-subject.ts';
import type { Token } from '../tokens.ts';
import type { Link } from './link.ts';

/** Every form of some verbs. */
const forms = (verbs: string): string => verbs.split(' ').flatMap(formsOf).join(' ');

/** `described the plan as “cold”`. */
const SEEN_AS = forms('describe characterize characterise portray depict dismiss denounce brand label hail deride mock slam blast condemn frame regard see/sees/saw/seen view defend praise paint cast/cast');
/** `thanked them for “their help”`, `slams “shambolic” stage`. */
const JUDGES = forms('thank praise blame criticize criticise slam blast apologize condemn denounce mock dismiss reject hail');
/** `claims of “fraud”`: what somebody says, as a noun. */
const SAYINGS = 'claim claims allegation allegations accusation accusations complaint complaints warning warnings criticism criticisms report reports talk charges suggestion suggestions assertion assertions comments remarks admission';
/** `a plan to “bury” them`: what somebody means to do, as a noun or a verb. */
const AIMS = 'plan plans threat threats effort efforts campaign intention intentions intent attempt attempts bid scheme plot vow pledge promise proposal order orders instructions demand demands call calls';
const MEANS = forms('plan plot threaten vow pledge promise conspire intend seek/seeks/sought urge order ask tell/told instruct agree');
/** Words that may stand between `to` or `of` and the marks. */
const SMALL = 'a an the being be not to help simply as having his her their its';

/** How far back the word stands that governs a few quoted words. */
const REACH = 30;

/**
 * The link of a few quoted words that a verb or a noun of saying or intending governs, though nobody reports them as
 * speech: then they are somebody's words, not the writer's irony. Its subject is null where nobody is named (`was
 * described as “cold”`). Null where nothing governs them.
 */
export function governingLink(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Link | null {
  const quote = tokens[at];
  const owning = tokens[at - 1];
  // `Holt’s “odd river” remark`
  if (isAmong(tokens[at + 1]?.lower, NOUNS) && (owning?.possessive || isAmong(owning?.lower, 'his her their'))) return linkTo(mentions.find((mention) => mention.last === at - 1) ?? null, 1);
  let back = at - 1;
  while (isSmall(tokens[back], quote) || joins(tokens, back)) back--;
  const last = tokens[back + 1]?.lower ?? '';
  const between = tokens.slice(back + 1, at).map((token) => token.lower);
  const opener = [tokens[back]?.lower ?? '', last, ...between];
  for (let word = at - 1; word >= 0 && at - word <= REACH; word--) {
    const token = tokens[word];
    if (!token || token.sentence !== quote?.sentence || /^[;:]$/.test(token.text)) return null;
    if (token.kind !== 'word') continue;
    const verb =
      (isAmong(token.lower, SEEN_AS) && opener.includes('as')) ||
      (token.lower.startsWith('accus') && tokens.slice(word, at).some(({ lower }) => lower === 'of')) ||
      (isAmong(token.lower, JUDGES) && (opener.includes('for') || (at - word <= 4 && tokens.slice(word + 1, at).every(({ capital, possessive, lower }) => capital || possessive || isAmong(lower, SMALL))))) ||
      (isAmong(token.lower, 'hit hits lash lashes lashed') && tokens[word + 1]?.lower === 'out' && at - word <= 5) ||
      (isAmong(token.lower, MEANS) && !isAmong(token.lower, AIMS) && between.includes('to') && at - word <= 6);
    if (verb) return linkTo(verbSubject(tokens, word, mentions), at - word);
    const noun = (isAmong(token.lower, SAYINGS) && isAmong(tokens[word + 1]?.lower, 'of about that') && at - word <= 5) || (isAmong(token.lower, AIMS) && tokens[word + 1]?.lower === 'to' && between.includes('to'));
    if (noun) return linkTo(owner(word, mentions), at - word);
  }
  return null;
}

function linkTo(subject: Mention | null, distance: number): Link {
  return { manner: 'governed', report: null, subject, distance };
}

function isSmall(token: Token | undefined, quote: Token | undefined): boolean {
  return token?.kind === 'word' && token.sentence === quote?.sentence && isAmong(token.lower, SMALL);
}

/** `as “cold” and “vain”`: what governs the first governs the second. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'quote' ? isAmong(tokens[at + 1]?.text, 'and or ,') : isAmong(token?.text, 'and or ,') && tokens[at - 1]?.kind === 'quote';
}

/** Who does it: the mention right before an active verb; after a passive, whom `by` names. */
function verbSubject(tokens: readonly Token[], verb: number, mentions: readonly Mention[]): Mention | null {
  let index = verb - 1;
  while (isAmong(tokens[index]?.lower, 'has have had also later once since then now') || isAdverb(tokens[index])) index--;
  if (isAmong(tokens[index]?.lower, 'is was are were be been being got gets')) {
    const by = tokens.findIndex((token, at) => at > verb && at < verb + 5 && token.lower === 'by');
    return by < 0 ? null : (mentions.find((mention) => mention.first === by + 1) ?? null);
  }
  return mentions.find((mention) => mention.last === index && !mention.modifier) ?? null;
}

/** `Novak’s claims of`, `their plan to`: whose it is. */
function owner(noun: number, mentions: readonly Mention[]): Mention | null {
  const near = mentions.find((mention) => mention.first < noun && mention.last >= noun - 2 && mention.last <= noun);
  return near?.possessor ?? (near?.modifier || near?.text.toLowerCase() === 'her' ? near : null);
}
