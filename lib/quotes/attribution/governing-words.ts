import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens.ts';
import type { Link } from './link.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `described the plan as “cold”`. */
const SEEN_AS = words('describe describes described describing characterize characterizes characterized characterizing characterised portray portrays portrayed portraying depict depicts depicted depicting dismiss dismisses dismissed dismissing denounce denounces denounced denouncing brand branded branding label labels labeled labelled labeling hail hails hailed hailing deride derides derided mock mocked slam slams slammed slamming blast blasts blasted blasting condemn condemned condemning frame framed framing regard regards regarded see sees saw seen view views viewed defend defended defending praise praises praised praising paint painted cast'); // prettier-ignore
/** `accused of being “cold”`. */
const CHARGES = words('accuse accuses accused accusing');
/** `thanked them for “their help”`. */
const JUDGES = words('thank thanks thanked thanking praise praises praised praising blame blames blamed blaming criticize criticizes criticized criticizing criticised slam slams slammed slamming blast blasts blasted blasting apologize apologized apologizing condemn condemned condemning'); // prettier-ignore
/** `claims of “fraud”`: what somebody says, as a noun. */
const SAYINGS = words('claim claims allegation allegations accusation accusations complaint complaints warning warnings criticism criticisms report reports talk charges suggestion suggestions assertion assertions comments remarks admission');
/** `a plan to “bury” them`: what somebody means to do, as a noun or a verb. */
const AIMS = words('plan plans threat threats effort efforts campaign intention intentions intent attempt attempts bid scheme plot vow pledge promise proposal order orders instructions demand demands call calls'); // prettier-ignore
const MEANS = words('planned planning plotted plotting threatened threatens threatening vowed vows vowing pledged pledges pledging promised promises promising conspired intended intends sought seeks urged urges urging ordered asked told instructed agreed agrees'); // prettier-ignore
/** Words that may stand between `to` or `of` and the marks. */
const SMALL = words('a an the being be not to help simply as having his her their its');

/** How far back the word stands that governs a few quoted words. */
const REACH = 16;

/**
 * The link of a few quoted words that a verb or a noun of saying or intending governs, though nobody reports them as
 * speech: then they are somebody's words, not the writer's irony. Its subject is null where nobody is named (`was
 * described as “cold”`). Null where nothing governs them.
 */
export function governingLink(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Link | null {
  const quote = tokens[at];
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
      (SEEN_AS.has(token.lower) && opener.includes('as')) ||
      (CHARGES.has(token.lower) && tokens.slice(word, at).some(({ lower }) => lower === 'of')) ||
      (JUDGES.has(token.lower) && opener.includes('for')) ||
      (MEANS.has(token.lower) && between.includes('to') && at - word <= 6);
    if (verb) return linkTo(verbSubject(tokens, word, mentions), at - word);
    const noun = (SAYINGS.has(token.lower) && /^(?:of|about|that)$/.test(tokens[word + 1]?.lower ?? '') && at - word <= 5) || (AIMS.has(token.lower) && tokens[word + 1]?.lower === 'to' && between.includes('to'));
    if (noun) return linkTo(owner(word, mentions), at - word);
  }
  return null;
}

function linkTo(subject: Mention | null, distance: number): Link {
  return { manner: 'governed', report: null, subject, distance };
}

function isSmall(token: Token | undefined, quote: Token | undefined): boolean {
  return token?.kind === 'word' && token.sentence === quote?.sentence && SMALL.has(token.lower);
}

/** `as “cold” and “vain”`: what governs the first governs the second. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'quote' ? /^(?:and|or|,)$/.test(tokens[at + 1]?.text ?? '') : /^(?:and|or|,)$/.test(token?.text ?? '') && tokens[at - 1]?.kind === 'quote';
}

/** Who does it: the mention right before an active verb; after a passive, whom `by` names. */
function verbSubject(tokens: readonly Token[], verb: number, mentions: readonly Mention[]): Mention | null {
  let index = verb - 1;
  while (/^(?:has|have|had|also|later|once|since|then|now|previously|repeatedly|publicly|\p{L}+ly)$/u.test(tokens[index]?.lower ?? '')) index--;
  if (/^(?:is|was|are|were|be|been|being|got|gets)$/.test(tokens[index]?.lower ?? '')) {
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
