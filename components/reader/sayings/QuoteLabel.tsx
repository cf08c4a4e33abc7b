import type { QuoteMark } from '../../../lib/reading/quote-marks.ts';
import { say, wordsDirection, wordsLanguage } from '../../../lib/words.ts';
import { speakerSign } from './speaker-sign.ts';
import { outletWords, speakerName } from '../../speaker-words.ts';

export interface QuoteLabelProps {
  mark: QuoteMark;
  /** In the margin, with the whole name; or in the line, with initials. The style sheet shows the one that has room. */
  where: 'margin' | 'line';
}

/**
 * A speaker's name at their words; it leads to "Who said what". It is beside the text, never part of it. A link as an
 * element, since a button would let the line break before it.
 */
export function QuoteLabel({ mark, where }: QuoteLabelProps) {
  const name = speakerName(mark.name, mark.certainty);
  const outlet = outletWords(mark);
  return (
    <a
      href="#people"
      role="button"
      class={`quote-label quote-label-${where}`}
      data-aside
      data-label={mark.quote}
      lang={wordsLanguage()}
      aria-description={[...(mark.certainty === 'likely' ? [say('likely')] : []), say('labelLeads')].join('. ')}
      {...speakerSign(mark.sign)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {where === 'line' ? (
        <>
          <span aria-hidden="true">{mark.certainty === 'likely' ? say('likelyWho', mark.initials) : mark.initials}</span>
          {/* With a direction of its own: a headline that finds its direction by its first letters passes it over. */}
          <span class="sr-only" dir={wordsDirection()}>
            {[name, outlet].filter(Boolean).join(', ')}
          </span>
        </>
      ) : (
        <>
          <span class="quote-label-name" dir="auto">
            {name}
          </span>
          {outlet !== null && (
            <span class="quote-label-outlet">
              <bdi dir={wordsDirection()}>{outlet}</bdi>
            </span>
          )}
        </>
      )}
    </a>
  );
}
