import { useEffect, useState } from 'preact/hooks';
import type { Headline } from '../../lib/reading/headline.ts';
import { say } from '../../lib/words.ts';
import { NameMark } from '../NameMark.tsx';
import { StoryTop } from './story/StoryTop.tsx';

/** Most stories are there before that (milliseconds): what only holds their place would flash. */
const SHORT = 300;

/**
 * What stands there for the moment in which a story is fetched from the disk: what is known of it, where it will stand.
 * @param headline null where nothing is known yet
 */
export function OpeningStory({ headline }: { headline: Headline | null }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => {
      setIsLong(true);
    }, SHORT);
    return () => {
      clearTimeout(clock);
    };
  }, []);
  return (
    <div class="reader opening">
      <header class="bar">
        <div class="bar-in">
          <NameMark />
        </div>
        <div class="bar-progress" />
      </header>
      <div class="reader-page">
        <main class="story" aria-busy="true" lang={headline?.language} dir={headline?.direction}>
          <article>
            {headline ? (
              <header class="story-head">
                <StoryTop siteName={headline.siteName} title={headline.title}>
                  {headline.title}
                </StoryTop>
              </header>
            ) : (
              <h1 class="sr-only">{say('opening')}</h1>
            )}
            {isLong && [0, 1, 2, 3, 4, 5, 6, 7, 8].map((line) => <span key={line} class="bone" />)}
          </article>
        </main>
        <div class="panels" />
      </div>
    </div>
  );
}
