import type { Quote, StoryCard } from '../../lib/model.ts';
import { asSpoken } from '../../lib/reading/as-spoken.ts';
import { say, sayAgo, sayCount, sayDay } from '../../lib/words.ts';
import { Icon } from '../Icon.tsx';
import { outletWords } from '../speaker-words.ts';
import { ShelfBones } from './ShelfBones.tsx';

export interface PersonViewProps {
  name: string;
  /** By story, the latest first; null while they are being read. */
  said: readonly { card: StoryCard; quotes: readonly { index: number; quote: Quote }[] }[] | null;
  now: number;
  /** The address of a quotation in its story. */
  addressOf: (card: StoryCard, quote: number) => string;
  opensBeside: boolean;
  onBack: () => void;
}

/** All that one speaker says, over all saved stories. */
export function PersonView({ name, said, now, addressOf, opensBeside, onBack }: PersonViewProps) {
  const count = said?.reduce((sum, { quotes }) => sum + quotes.length, 0) ?? 0;
  const beside = opensBeside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <main class="library-main" tabIndex={-1} aria-labelledby="library-title" data-part="person">
      <button type="button" class="button button-quiet button-small library-back" onClick={onBack}>
        <Icon name="back" />
        {say('libraryPeople')}
      </button>
      <div class="library-head">
        <h1 id="library-title">
          <bdi>{name}</bdi>
        </h1>
        <p class="library-count" role="status">
          {said && sayCount('libraryQuotesIn', count, sayCount('stories', said.length))}
        </p>
      </div>
      {said === null && <ShelfBones />}
      {said?.map(({ card, quotes }) => (
        <section key={card.id} class="across" data-part="said-in">
          <h2 lang={card.language} dir={card.direction}>
            {card.title}
          </h2>
          <p class="shelf-facts dotted">
            <span class="shelf-site"><bdi>{card.siteName}</bdi></span>
            <span>
              <bdi>{card.publishedAt !== null ? sayDay(card.publishedAt) : sayAgo(card.savedAt ?? 0, now)}</bdi>
            </span>
          </p>
          <ul role="list">
            {quotes.map(({ index, quote }) => (
              <li key={index}>
                <blockquote class="across-quote">
                  <a dir="auto" lang={card.language} href={addressOf(card, index)} {...beside}>
                    “{asSpoken(quote.text)}”
                  </a>
                </blockquote>
                {outletWords(quote) !== null && <p class="across-how">{outletWords(quote)}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
