import type { Result, Story } from '../../lib/model.ts';
import { makeStory, type Made } from '../../lib/story.ts';
import { openAnyRoot } from './open-root.ts';

/** Kinds of documents that are pages: a picture, a PDF or a text file that the browser shows is none. */
const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];

/** Makes the story of the page that this script runs in. A page that breaks the reading gives `broken-page`. */
export function readThisPage(): Result<Made> {
  if (!PAGE_TYPES.includes(document.contentType)) return { ok: false, code: 'page-not-allowed' };
  try {
    return makeStory(document, location.href, openAnyRoot);
  } catch (error) {
    // Whatever a hostile page makes us trip over is said to the reader as that page's fault, and shown to developers.
    console.warn('Greenroom could not read this page.', error);
    return { ok: false, code: 'broken-page' };
  }
}

/** The story alone, as it is sent to the background. */
export function captureStory(): Result<Story> {
  const made = readThisPage();
  return made.ok ? { ok: true, value: made.value.story } : made;
}
