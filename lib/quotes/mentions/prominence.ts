import { isAmong } from '../among.ts';
import { isFunctionWord } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './mention.ts';

/** Words after which a new clause, and so a subject, may begin. */
const CLAUSE_STARTS = 'and but as when while that because if since after before where although though whereas until once so then than what how why whether however';
/** Function words that can follow a subject: `she was`, `Holt also`. */
const VERBAL = 'is are was were has have had does do did can could will would shall should may might must also then just never still always later soon now once who';

/**
 * How prominent a mention is in its sentence: 2 for the subject of a clause at the sentence's head, 1.7 for a subject
 * further on, 1 for an object, less for a name that only describes something else.
 */
export function prominence(tokens: readonly Token[], mention: Mention): number {
  if (mention.modifier) return 0.55;
  const before = tokens[mention.first - 1];
  const after = tokens[mention.last + 1];
  const opens = !before || before.sentence !== tokens[mention.first]?.sentence || before.kind === 'quote';
  const starts = opens || isAmong(before.lower, 'even only yet still') || before.text === ',' || before.text === '—' || before.text === '–' || before.text === ':' || isAmong(before.lower, CLAUSE_STARTS);
  if (!starts) return 1;
  const verb = after?.kind === 'word' && !after.capital && (isAmong(after.lower, VERBAL) || (!isFunctionWord(after.lower) && /(?:s|ed|t|d|n|w|k|e)$/.test(after.lower)));
  const apposed = after?.text === ',' || after?.text === '(';
  if (opens) return verb ? 2 : apposed ? 1.8 : 1.5;
  return verb ? 1.7 : apposed && before.text === ',' ? 1.4 : 1;
}
