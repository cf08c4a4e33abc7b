import type { ComponentChildren } from 'preact';
import { say, sayNumber, wordsLanguage } from '../../../lib/words.ts';

/** A raised number of the text that opens its footnote. A link as an element, since a button would let the line break before it. */
export function FootnoteReference({ number, children }: { number: number; children: ComponentChildren }) {
  return (
    <a
      href="#story"
      role="button"
      class="footnote-reference"
      aria-haspopup="dialog"
      // The name is of our words, in a story that may be of another language.
      lang={wordsLanguage()}
      aria-label={say('footnote', sayNumber(number))}
      data-footnote={number}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {children}
    </a>
  );
}
