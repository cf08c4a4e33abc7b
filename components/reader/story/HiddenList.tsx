import { useState } from 'preact/hooks';
import type { HiddenPiece, HiddenReason } from '../../../lib/model.ts';
import { groupHidden } from '../../../lib/reading/group-hidden.ts';
import { say, sayCount, sayNumber, type WordKey } from '../../../lib/words.ts';
import { firstWords } from './first-words.ts';

const REASON_WORDS: Record<HiddenReason, WordKey> = {
  'image-credit': 'reasonImageCredit',
  advertisement: 'reasonAdvertisement',
  related: 'reasonRelated',
  newsletter: 'reasonNewsletter',
  share: 'reasonShare',
  poll: 'reasonPoll',
  promo: 'reasonPromo',
  'author-bio': 'reasonAuthorBio',
  tags: 'reasonTags',
  'duplicate-comment': 'reasonDuplicateComment',
  'duplicate-text': 'reasonDuplicateText',
  'comment-control': 'reasonCommentControl',
  navigation: 'reasonNavigation',
  consent: 'reasonConsent',
  'paywall-prompt': 'reasonPaywallPrompt',
  affiliate: 'reasonAffiliate',
  other: 'reasonOther',
};

/** What was left out of the story and why; each piece can be seen. */
export function HiddenList({ hidden }: { hidden: HiddenPiece[] }) {
  return (
    <section id="hidden" class="panel" data-part="hidden" aria-labelledby="hidden-title">
      <h2 id="hidden-title" class="panel-title" tabIndex={-1}>
        {say('hidden')}
      </h2>
      <p class="panel-empty">{hidden.length === 0 ? say('nothingHidden') : say('hiddenWhy')}</p>
      {groupHidden(hidden).map(({ reason, pieces, count }) => (
        <div key={reason} class="hidden-group" data-part="hidden-group" data-reason={reason}>
          <h3>
            {say(REASON_WORDS[reason])} <span class="count">{sayNumber(count)}</span>
          </h3>
          <ul role="list">
            {pieces.map((piece, index) => (
              <HiddenItem key={index} piece={piece} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function HiddenItem({ piece }: { piece: HiddenPiece }) {
  const [shown, setShown] = useState(false);
  return (
    <li class="hidden-piece" data-part="hidden-piece" data-shown={shown ? '' : undefined}>
      <p class="hidden-words" dir="auto">
        {piece.text.trim() || say('noWords')}
      </p>
      {piece.copies > 1 && <span class="tag">{sayCount('copies', piece.copies)}</span>}
      <button
        type="button"
        class="button button-quiet button-small"
        onClick={() => {
          setShown(!shown);
        }}
      >
        {say(shown ? 'hide' : 'show')}
        <span class="sr-only">: {firstWords(piece.text, 40)}</span>
      </button>
    </li>
  );
}
