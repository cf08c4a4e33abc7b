import { useEffect, useState } from 'preact/hooks';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { OpeningStory } from '../../components/OpeningStory.tsx';
import { errorSentence } from '../../lib/errors.ts';
import type { Result } from '../../lib/model.ts';
import { openStory, type OpenedStory } from '../../lib/store/stories.ts';
import { OpenReader } from './OpenReader.tsx';

/** Opens the story that the address names, or says why it cannot. */
export function Reader({ storyId }: { storyId: string }) {
  const [opened, setOpened] = useState<Result<OpenedStory> | null>(null);
  const open = (): void => {
    setOpened(null);
    void openStory(storyId).then(setOpened);
  };
  useEffect(open, [storyId]);
  useEffect(() => {
    if (opened?.ok) document.title = `${opened.value.story.title} · Greenroom`;
  }, [opened]);
  if (!opened) return <OpeningStory />;
  if (!opened.ok) return <ErrorNotice sentence={errorSentence(opened.code)} onRetry={open} />;
  return <OpenReader key={storyId} opened={opened.value} />;
}
