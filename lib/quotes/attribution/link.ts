import type { Mention } from '../mentions/mention.ts';
import type { Report } from '../reports/find-reports.ts';

/**
 * How a quotation hangs on its speaker, from the surest to the least sure:
 * `tag` “…,” she said · `lead` she said: “…” · `split` “…,” she said. “…” · `frame` she said the film was “…” ·
 * `after` “…” was all there was, she said · `indirect` she said it was late. “…” · `topic` She opened up about it. “…” ·
 * `resumed` the next paragraph of a speech left open · `turn` an interview's turn · `source` the name beside a block
 * quotation · `carried` a paragraph that is nothing but speech · `echo` words that the body gives to somebody ·
 * `governed` a few words after a verb or noun of judging, charging or intending: their plan to “…”.
 */
export type Manner =
  | 'tag' | 'lead' | 'split' | 'frame' | 'after' | 'indirect' | 'topic' | 'resumed' | 'turn' | 'source' | 'carried' | 'echo' | 'governed'; // prettier-ignore

/** A quotation with the reporting word and the mention that it hangs on. */
export interface Link {
  manner: Manner;
  report: Report | null;
  subject: Mention | null;
  /** How many words stand between the reporting word and the quotation. */
  distance: number;
}
