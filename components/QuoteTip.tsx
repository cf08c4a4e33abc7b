import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { QuoteMark } from '../lib/reading/quote-marks.ts';
import { boxOf, floatBelow, type Box } from './float-below.ts';
import { speakerSign } from './speaker-sign.ts';
import { outletWords, speakerName } from './speaker-words.ts';

const WIDTH = 260;

/** Whose words these are, shown at the words under the pointer or at the label that has the focus. Escape puts it away. */
export function QuoteTip({ article, markOf }: { article: RefObject<HTMLElement | null>; markOf: (quote: number) => QuoteMark | undefined }) {
  const [tip, setTip] = useState<{ quote: number; box: Box } | null>(null);
  useEffect(() => {
    const place = article.current;
    const show = (event: Event): void => {
      const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-quote], .quote-label-line') : null;
      const quote = at && Number(at.dataset.quote ?? at.dataset.label);
      setTip(at && quote !== null ? { quote, box: boxOf(at) } : null);
    };
    const hide = (): void => {
      setTip(null);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    place?.addEventListener('pointerover', show);
    place?.addEventListener('focusin', show);
    place?.addEventListener('pointerleave', hide);
    place?.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKey);
    return () => {
      place?.removeEventListener('pointerover', show);
      place?.removeEventListener('focusin', show);
      place?.removeEventListener('pointerleave', hide);
      place?.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  const mark = tip && markOf(tip.quote);
  if (!tip || !mark) return null;
  const outlet = outletWords(mark);
  return (
    <div class="quote-tip" aria-hidden="true" data-part="quote-tip" style={floatBelow(tip.box, WIDTH)} {...speakerSign(mark.sign)}>
      <strong dir="auto">{speakerName(mark.name, mark.certainty)}</strong>
      {mark.role !== null && <span dir="auto">{mark.role}</span>}
      {outlet !== null && <span dir="auto">{outlet}</span>}
    </div>
  );
}
