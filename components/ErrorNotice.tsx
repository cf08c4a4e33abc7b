import { say } from '../lib/words.ts';
import { NameMark } from './NameMark.tsx';

/** A page that has nothing to show but the sentence that says why, and a way to try again. */
export function ErrorNotice({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  return (
    <main class="notice" data-part="error-notice">
      <NameMark />
      <div role="alert">
        <h1>{sentence}</h1>
      </div>
      <button type="button" class="button" onClick={onRetry}>
        {say('tryAgain')}
      </button>
    </main>
  );
}
