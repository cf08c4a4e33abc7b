import type { ErrorCode } from './model.ts';

/** For each known failure one sentence for people: what happened, what was kept, what to do. */
const SENTENCES: Record<ErrorCode, string> = {
  'no-article': 'There is no story on this page that Greenroom can read. Your reading list is unchanged.',
  'empty-page': 'This page is empty, or still loading. Wait until it shows its story, then try again.',
  'link-list': 'This page is a list of links, not a story. Open one of its stories and try again.',
  'wall-consent': 'The page shows only its cookie question. Answer it on the page, then try again.',
  'wall-paywall': 'The page shows only the start of its story and asks for a subscription. Greenroom can read what the page shows you once you are signed in there.',
  'wall-robot': 'The page is checking that you are not a robot. Pass its check, then try again.',
  'too-big': 'This page is too big to read safely. Nothing was changed or saved.',
  'broken-page': 'Something on this page stopped Greenroom from reading it. Nothing was changed or saved.',
  'page-not-allowed': 'The browser lets no extension read this page. Your reading list works as always.',
  'page-gone': 'The page was closed or left before it was read. Open it and try again.',
  'page-silent': 'The page did not answer in time. Reload it and try again.',
  busy: 'Greenroom is still reading this page. It will be done in a moment.',
  'story-gone': 'This story is no longer in your reading list. It may have been removed in another window.',
  'disk-full': 'The disk is full, so nothing more could be stored. What was saved before is still there. Make room, then try again.',
  'store-damaged': 'The browser could not open your saved stories, or some are missing. Greenroom has changed nothing. Restart the browser and look again.',
  'store-newer': 'Your stories were written by a newer version of Greenroom. Update the extension; nothing was changed.',
  'store-upgraded': 'Greenroom was updated while this page was open, so this page stores nothing more. Reload it: what you wrote comes back.',
  'store-failed': 'The browser could not store this just now. What you wrote is still on the screen; try again.',
  'bad-message': 'Greenroom got an answer that it could not understand, and ignored it. Reload the page and try again.',
};

/** The sentence that the reader sees for a known failure. */
export function errorSentence(code: ErrorCode): string {
  return SENTENCES[code];
}

/** Whether a string from outside is one of the known failures. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(SENTENCES, code);
}
