import type { QuotePlace, Story } from '../../../lib/model.ts';
import { readingMinutes } from '../../../lib/reading/reading-minutes.ts';
import { say, sayCount, sayDay, sayList, wordsLanguage } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';
import type { BlockMarks } from './inline-nodes.tsx';
import { MarkedLine } from './MarkedLine.tsx';
import { StoryTop } from './StoryTop.tsx';

export interface StoryHeaderProps {
  story: Story;
  quoteCount: number;
  marksAt: (place: QuotePlace, block: number) => BlockMarks;
}

/** What stands above the story: where it is from, its headline, who wrote it and when, and its own key points. */
export function StoryHeader({ story, quoteCount, marksAt }: StoryHeaderProps) {
  const { title, dek, byline, publishedAt, siteName, keyPoints } = story;
  return (
    <header class="story-head">
      <StoryTop
        siteName={siteName}
        title={title}
        beside={
          <a class="story-original" lang={wordsLanguage()} href={story.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {say('original')}
            <Icon name="original" />
          </a>
        }
      >
        <MarkedLine text={title} marks={marksAt('title', 0)} />
      </StoryTop>
      {dek !== null && (
        <p class="story-dek" dir="auto">
          <MarkedLine text={dek} marks={marksAt('dek', 0)} />
        </p>
      )}
      <p class="story-facts dotted" lang={wordsLanguage()}>
        {byline.length > 0 && (
          <span class="story-byline">
            <bdi>{say('by', sayList(byline))}</bdi>
          </span>
        )}
        {publishedAt !== null && (
          <time dateTime={publishedAt}>
            <bdi>{sayDay(publishedAt)}</bdi>
          </time>
        )}
        <span>
          <bdi>{sayCount('minutes', readingMinutes(story.wordCount, story.language))}</bdi>
        </span>
        {quoteCount > 0 && (
          <span>
            <bdi>{sayCount('quotations', quoteCount)}</bdi>
          </span>
        )}
      </p>
      {keyPoints.length > 0 && (
        <section class="key-points" aria-labelledby="key-points">
          <h2 id="key-points" lang={wordsLanguage()}>{say('keyPoints')}</h2>
          <ul>
            {keyPoints.map((point, index) => (
              <li key={index} dir="auto">
                <MarkedLine text={point} marks={marksAt('key-point', index)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}
