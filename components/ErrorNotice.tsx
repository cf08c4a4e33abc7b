import { say } from '../lib/words.ts';
import { NameMark } from './NameMark.tsx';

export interface ErrorNoticeProps {
  sentence: string;
  /** The library's address, for a page that it can be left for. */
  library?: string;
  /** What was asked for is no more: the library is the way on, and to try again the lesser one. */
  isGone?: boolean;
  onRetry: () => void;
}

/** A page that has nothing to show but the sentence that says why, and the ways on. */
export function ErrorNotice({ sentence, library, isGone = false, onRetry }: ErrorNoticeProps) {
  const look = (isFirst: boolean): string => (isFirst ? 'button' : 'button button-quiet');
  const again = (
    <button type="button" class={look(!isGone)} onClick={onRetry}>
      {say('tryAgain')}
    </button>
  );
  const back = library !== undefined && (
    <a class={look(isGone)} href={library}>
      {say('allStories')}
    </a>
  );
  return (
    <main class="notice" data-part="error-notice">
      <NameMark />
      <div role="alert">
        <h1>{sentence}</h1>
      </div>
      <div class="notice-ways">
        {isGone && back}
        {again}
        {!isGone && back}
      </div>
    </main>
  );
}
