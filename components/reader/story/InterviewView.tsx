import type { InterviewHeading, Turn } from '../../../lib/reading/interview.ts';
import { say, wordsLanguage } from '../../../lib/words.ts';
import { speakerSign } from '../sayings/speaker-sign.ts';
import { roleBeside, speakerName } from '../../speaker-words.ts';
import { useGradual } from './use-gradual.ts';

export interface InterviewViewProps {
  items: readonly (Turn | InterviewHeading)[];
  /** Whether they stand in the story's place. */
  isShown: boolean;
  language: string;
  /** To a quotation's place in the story. */
  onJump: (quote: number) => void;
  onLeave: () => void;
}

/** The quotations alone, like an interview: who speaks, and their words, each of which leads to its place. */
export function InterviewView({ items, isShown, language, onJump, onLeave }: InterviewViewProps) {
  const drawn = useGradual(items, isShown);
  return (
    <section class="interview" data-part="interview" data-away={isShown ? undefined : ''} aria-labelledby="interview-title">
      <div class="narrowed" lang={wordsLanguage()}>
        <h2 id="interview-title" tabIndex={-1}>
          {say('onlyQuotations')}
        </h2>
        <button type="button" class="button button-small" aria-keyshortcuts="Q" onClick={onLeave}>
          {say('wholeStory')}
        </button>
      </div>
      {drawn.map((item) =>
        item.kind === 'heading' ? (
          <h3 key={`h${String(item.block)}`} class="interview-heading" lang={language} dir="auto">
            {item.title}
          </h3>
        ) : (
          <div key={item.words[0]?.quote} class="turn" {...speakerSign(item.sign)}>
            <TurnName name={speakerName(item.name, item.certainty)} role={roleBeside(item.name, item.role)} />
            <div class="turn-words">
              {item.words.map(({ quote, text }) => (
                <button
                  key={quote}
                  type="button"
                  class="turn-quote"
                  lang={language}
                  dir="auto"
                  onClick={() => {
                    onJump(quote);
                  }}
                >
                  <span class="sr-only">“</span>
                  {text}
                  <span class="sr-only">
                    ” <span lang={wordsLanguage()}>{say('jumpToText')}</span>
                  </span>
                </button>
              ))}
            </div>
          </div>
        ),
      )}
    </section>
  );
}

/** Who speaks now, and who that is. */
function TurnName({ name, role }: { name: string; role: string | null }) {
  return (
    <p class="turn-name">
      <bdi>{name}</bdi>
      {role !== null && (
        <span class="turn-role">
          <bdi>{role}</bdi>
        </span>
      )}
    </p>
  );
}
