import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { QuoteMark } from '../../../lib/reading/quote-marks.ts';
import { wordsDirection } from '../../../lib/words.ts';
import { useFloat } from '../use-float.ts';
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
  const card = useRef<HTMLDivElement>(null);
  const place = useFloat(card, tip?.box ?? null, WIDTH);
  const mark = tip && markOf(tip.told);
  if (!tip || !mark) return null;
  const outlet = outletWords(mark);
  const role = roleBeside(mark.name, mark.role);
  return (
    <div ref={card} class="quote-tip" aria-hidden="true" data-part="quote-tip" {...place} {...speakerSign(mark.sign)}>
      <strong dir="auto">{speakerName(mark.name, mark.certainty)}</strong>
      {role !== null && <span dir="auto">{role}</span>}
      {outlet !== null && <span dir={wordsDirection()}>{outlet}</span>}
    </div>
  );
}
