import { useCallback, useRef, useState } from 'preact/hooks';
import type { Story, StoryCard } from '../../lib/model.ts';
import { readsTheSame } from '../../lib/reading/reads-the-same.ts';
import { openStory } from '../../lib/store/stories.ts';

/** Whether the story's page was read again since the story was opened here, and now says something else. */
export function useRefreshed({ card, story }: { card: StoryCard; story: Story }) {
  const [isRefreshed, setIsRefreshed] = useState(false);
  /** Which reading was looked at last: the row changes with each place that is kept, too. */
  const looked = useRef(card.capturedAt);
  const onCard = useCallback(
    ({ id, capturedAt }: StoryCard): void => {
      if (capturedAt === card.capturedAt) setIsRefreshed(false);
      else if (capturedAt !== looked.current) {
        void openStory(id).then((now) => {
          if (looked.current === capturedAt) setIsRefreshed(now.ok && !readsTheSame(story, now.value.story));
        });
      }
      looked.current = capturedAt;
    },
    [card.capturedAt],
  );
  return { isRefreshed, onCard };
}
