import type { SaidWords, StoryChanges } from '../../lib/reading/story-changes.ts';
import { say, sayCount, sayList, wordsLanguage } from '../../lib/words.ts';

/** Above a story that was saved again: how its page changed it since the reader last opened it, and on request what. */
export function ChangesNotice({ changes }: { changes: StoryChanges }) {
  const { headline, added, gone, reworded, quotesAdded, quotesGone } = changes;
  const facts = [
    ...(headline ? [say('changesHeadline')] : []),
    ...(added.length > 0 ? [sayCount('changesAdded', added.length)] : []),
    ...(gone.length > 0 ? [sayCount('changesGone', gone.length)] : []),
    ...(reworded.length > 0 ? [sayCount('changesReworded', reworded.length)] : []),
    ...(quotesAdded.length > 0 ? [sayCount('changesQuotesAdded', quotesAdded.length)] : []),
    ...(quotesGone.length > 0 ? [sayCount('changesQuotesGone', quotesGone.length)] : []),
  ];
  return (
    <details class="changes" data-part="story-changes" data-aside>
      <summary lang={wordsLanguage()}>
        <strong>{say('changesTitle')}</strong> <span>{sayList(facts)}</span>
      </summary>
      <dl class="changes-list">
        {headline && <Reworded term={say('changesHeadline')} pairs={[headline]} />}
        <Words term={say('changesNewWords')} texts={added} />
        <Words term={say('changesGoneWords')} texts={gone} />
        <Reworded term={say('changesOtherWords')} pairs={reworded} />
        <Words term={say('changesNewQuotes')} texts={quotesAdded.map(asLine)} />
        <Words term={say('changesGoneQuotes')} texts={quotesGone.map(asLine)} />
      </dl>
    </details>
  );
}

function asLine({ speaker, text }: SaidWords): string {
  return say('changesSaid', text, speaker ?? say('unclearWho'));
}

function Words({ term, texts }: { term: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt lang={wordsLanguage()}>{term}</dt>
      {texts.map((text, index) => (
        <dd key={index} dir="auto">
          {text}
        </dd>
      ))}
    </>
  );
}

function Reworded({ term, pairs }: { term: string; pairs: StoryChanges['reworded'] }) {
  if (pairs.length === 0) return null;
  return (
    <>
      <dt lang={wordsLanguage()}>{term}</dt>
      {pairs.map(({ before, after }, index) => (
        <dd key={index}>
          <p dir="auto">
            <span class="changes-side" lang={wordsLanguage()}>{say('changesBefore')}</span> {before}
          </p>
          <p dir="auto">
            <span class="changes-side" lang={wordsLanguage()}>{say('changesNow')}</span> {after}
          </p>
        </dd>
      ))}
    </>
  );
}
