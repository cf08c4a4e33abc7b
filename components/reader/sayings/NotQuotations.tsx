import type { Story } from '../../../lib/model.ts';
import { say } from '../../../lib/words.ts';
import type { SayingDesk } from './SayingItem.tsx';

/** What the reader said is no quotation, each with a way to take that back. */
export function NotQuotations({ quotes, desk }: { quotes: Story['quotes']; desk: Pick<SayingDesk, 'byQuote' | 'language' | 'onTakeBack'> }) {
  const refused = [...desk.byQuote].filter(([, correction]) => !correction.isQuote).map(([quote]) => quote);
  if (refused.length === 0) return null;
  return (
    <div class="not-quotations" data-part="not-quotations">
      <h3>{say('notQuotations')}</h3>
      <ul role="list">
        {refused.map((quote) => (
          <li key={quote}>
            <span class="not-quotation" lang={desk.language} dir="auto">
              “{quotes[quote]?.text}”
            </span>
            <button
              type="button"
              class="button button-quiet button-small"
              onClick={() => {
                desk.onTakeBack([quote]);
              }}
            >
              {say('takeBack')}
              <span class="sr-only">: {quotes[quote]?.text.slice(0, 40)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
