import type { ErrorCode } from './model.ts';
import { say, type WordKey } from './words.ts';

/** For each known failure the words for people: what happened, what was kept, what to do. */
const SENTENCES: Record<ErrorCode, WordKey> = {
  'no-article': 'errorNoArticle',
  'empty-page': 'errorEmptyPage',
  'link-list': 'errorLinkList',
  'wall-consent': 'errorWallConsent',
  'wall-paywall': 'errorWallPaywall',
  'wall-robot': 'errorWallRobot',
  'too-big': 'errorTooBig',
  'broken-page': 'errorBrokenPage',
  'page-not-allowed': 'errorPageNotAllowed',
  'page-gone': 'errorPageGone',
  'page-silent': 'errorPageSilent',
  busy: 'errorBusy',
  'story-gone': 'errorStoryGone',
  'disk-full': 'errorDiskFull',
  'store-damaged': 'errorStoreDamaged',
  'store-newer': 'errorStoreNewer',
  'store-upgraded': 'errorStoreUpgraded',
  'store-failed': 'errorStoreFailed',
  'bad-message': 'errorBadMessage',
};

/** The sentence that the reader sees for a known failure, in the reader's language. */
export function errorSentence(code: ErrorCode): string {
  return say(SENTENCES[code]);
}

/** Whether a string from outside is one of the known failures. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(SENTENCES, code);
}
