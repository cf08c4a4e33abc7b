import { useState } from 'preact/hooks';
import { errorSentence } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messages.ts';
import { say } from '../../lib/words.ts';

interface NextPageReading {
  isReadingNext: boolean;
  onReadNext: () => void;
}

/** Reads the story's next page onto its end, and takes it off again. @param renew shows the story as it now is */
export function useNextPage(storyId: string, renew: () => Promise<void>, tell: (text: string, undo?: () => void) => void): NextPageReading {
  const [isReadingNext, setIsReading] = useState(false);
  const drop = async (): Promise<void> => {
    const dropped = await askBackground('dropNextPage', { storyId });
    await renew();
    tell(dropped.ok ? say('toastUndone') : errorSentence(dropped.code));
  };
  const read = async (): Promise<void> => {
    setIsReading(true);
    const joined = await askBackground('joinNextPage', { storyId });
    if (joined.ok) await renew();
    setIsReading(false);
    if (joined.ok) tell(say('toastJoined'), () => void drop());
    else tell(errorSentence(joined.code));
  };
  return { isReadingNext, onReadNext: () => void read() };
}
