import { useRef } from 'preact/hooks';
import { say, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { useFocusLeft } from '../use-focus-left.ts';

/** Above a story that is narrowed to one speaker: whose words are left, and the way back to the whole. */
export function Narrowed({ name, onWhole }: { name: string; onWhole: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useFocusLeft(line);
  return (
    <p ref={line} class="narrowed" lang={wordsLanguage()}>
      <bdi dir={wordsDirection()}>{say('narrowedTo', name)}</bdi>
      <button type="button" class="button button-small" onClick={onWhole}>
        {say('wholeStory')}
      </button>
    </p>
  );
}
