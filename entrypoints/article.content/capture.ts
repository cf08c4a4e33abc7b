import type { Result, Story } from '../../lib/model.ts';
import { makeStoryInSteps, type Made } from '../../lib/story.ts';
import { openAnyRoot } from './open-root.ts';

/** Kinds of documents that are pages: a picture, a PDF or a text file that the browser shows is none. */
const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];
/** After so many milliseconds of work the page has its turn: with the longest step it stays below the 50 ms that people feel. */
const TURN = 20;

/**
 * Makes the story of the page that this script runs in, in turns with the page's own work. A page that breaks the reading
 * gives `broken-page`.
 */
export async function readThisPage(): Promise<Result<Made>> {
  if (!PAGE_TYPES.includes(document.contentType)) return { ok: false, code: 'page-not-allowed' };
  try {
    const steps = makeStoryInSteps(document, location.href, openAnyRoot);
    for (let since = performance.now(); ; ) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - since < TURN) continue;
      await nextTurn();
      since = performance.now();
    }
  } catch (error) {
    // Whatever a hostile page makes us trip over is said to the reader as that page's fault, and shown to developers.
    console.warn('Greenroom could not read this page.', error);
    return { ok: false, code: 'broken-page' };
  }
}

/** The story alone, as it is sent to the background. */
export async function captureStory(): Promise<Result<Story>> {
  const made = await readThisPage();
  return made.ok ? { ok: true, value: made.value.story } : made;
}

/** Ends when the page has had its turn. By a message, since timers of a tab that is not looked at come once a second. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
