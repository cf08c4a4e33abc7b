import { say } from '../lib/words.ts';
import { NameMark } from './NameMark.tsx';

/**
 * A page that has nothing to show but the sentence that says why, and a way to try again.
 * @param library the library's address, for a page that it can be left for
 */
export function ErrorNotice({ sentence, library, onRetry }: { sentence: string; library?: string; onRetry: () => void }) {
  return (
    <main class="notice" data-part="error-notice">
      <NameMark />
      <div role="alert">
        <h1>{sentence}</h1>
      </div>
      <div class="notice-ways">
        <button type="button" class="button" onClick={onRetry}>
          {say('tryAgain')}
        </button>
        {library !== undefined && (
          <a class="button button-quiet" href={library}>
            {say('allStories')}
          </a>
        )}
      </div>
    </main>
  );
}
