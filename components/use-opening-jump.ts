import { useEffect, useRef } from 'preact/hooks';

/** Where a story can be opened on: `quote-3` is its fourth quotation, `mark-ID` a highlight. */
const QUOTE = /^quote-(\d{1,5})$/;
const MARK = /^mark-([\w-]{1,100})$/;

/** Jumps once to what the story was opened on, as soon as that stands there; what is not in the story is left alone. */
export function useOpeningJump(target: string, jumps: { toQuote: (quote: number) => void; toHighlight: (id: string) => void }): void {
  const isDone = useRef(target === '');
  useEffect(() => {
    if (isDone.current) return;
    const quote = QUOTE.exec(target)?.[1];
    const mark = MARK.exec(target)?.[1];
    const selector = quote !== undefined ? `[data-quote="${quote}"]` : mark !== undefined ? `[data-highlight="${CSS.escape(mark)}"]` : null;
    if (selector === null) isDone.current = true;
    else if (document.querySelector(selector)) {
      isDone.current = true;
      if (quote !== undefined) jumps.toQuote(Number(quote));
      else if (mark !== undefined) jumps.toHighlight(mark);
    }
  });
}
