import type { RefObject } from 'preact';
import type { QuoteMark } from '../../../lib/reading/quote-marks.ts';
import { wordsDirection } from '../../../lib/words.ts';
import { floatBelow } from '../float-below.ts';
import { speakerSign } from './speaker-sign.ts';
import { outletWords, roleBeside, speakerName } from '../../speaker-words.ts';
import { useTip } from '../use-tip.ts';

const WIDTH = 260;

/** Whose words these are, shown at the words under the pointer or at the label that has the focus. Escape puts it away. */
export function QuoteTip({ article, markOf }: { article: RefObject<HTMLElement | null>; markOf: (quote: number) => QuoteMark | undefined }) {
  const tip = useTip(article, (element) => {
    const at = element.closest<HTMLElement>('[data-quote], .quote-label-line');
    return at && { at, told: Number(at.dataset.quote ?? at.dataset.label) };
  });
  const mark = tip && markOf(tip.told);
  if (!tip || !mark) return null;
  const outlet = outletWords(mark);
  const role = roleBeside(mark.name, mark.role);
  return (
    <div class="quote-tip" aria-hidden="true" data-part="quote-tip" style={floatBelow(tip.box, WIDTH)} {...speakerSign(mark.sign)}>
      <strong dir="auto">{speakerName(mark.name, mark.certainty)}</strong>
      {role !== null && <span dir="auto">{role}</span>}
      {outlet !== null && <span dir={wordsDirection()}>{outlet}</span>}
    </div>
  );
}
