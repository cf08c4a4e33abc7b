import type { PageBlock } from '../dom/cut-blocks.ts';
import { isInside, type PageElement, type PageTree } from '../dom/page-tree.ts';
import type { ErrorCode } from '../model.ts';
import { saysWall } from './says-wall.ts';
import { CONSENT_LINES, CONSENT_NAMES, CONSENT_QUESTIONS, PAYWALL_LINES, PAYWALL_NAMES, PAYWALL_STOPS, ROBOT_CHECKS, ROBOT_FRAME, ROBOT_NAMES } from './words/wall-words.ts';

/** What a wall is looked for in. */
export interface WallDraft {
  page: PageTree;
  /** What the page shows, in reading order. */
  all: readonly PageBlock[];
  /** What was taken for the story. */
  chosen: ReadonlySet<PageBlock>;
  /** Elements that hold reader comments. */
  commentPlaces: readonly PageElement[];
  /** The page says that its story is not free to read. */
  paid: boolean;
}

/** A line of fewer words is a button, a menu entry, a label. */
const LINE = 8;
/** With so many words of its own, or a smaller number that is a fair share of all, a page is a story, whatever stands beside it. */
const STORY = 120;
const SHORT_STORY = 60;
const STORY_SHARE = 0.25;
/** A page that checks for robots says little else than that; a little more where the check itself stands in it. */
const ROBOT_REST = 30;
const CHALLENGE_REST = 80;
/** The start of a story in front of a paywall is no longer: where the page says that it is paid for, and where not. */
const PAID_START = 200;
const START = 120;
/** So many blocks after the last words of the story a prompt still cuts it off. */
const NEAR = 6;

/**
 * The wall that stands where the story should: a cookie question, a check for robots, a paywall behind a few words.
 * Null where the page has words enough of its own, so that a story with such a box beside it is read.
 */
export function findWall(draft: WallDraft): ErrorCode | null {
  const { all, chosen, commentPlaces } = draft;
  const shown = all.filter((block) => !commentPlaces.some((place) => isInside(block.element, place)));
  const prose = shown.filter(isProse);
  const taken = prose.filter((block) => chosen.has(block));
  if (isConsent(prose, draft)) return 'wall-consent';
  if (isRobotCheck(shown, prose, draft.page)) return 'wall-robot';
  return isPaywall(shown, taken.length ? taken : prose, draft) ? 'wall-paywall' : null;
}

function isProse(block: PageBlock): boolean {
  return block.words >= LINE && block.linkWords < block.words * 0.6;
}

function isConsent(prose: readonly PageBlock[], { page, all }: WallDraft): boolean {
  const asks = (block: PageBlock): boolean => saysWall(block, CONSENT_QUESTIONS);
  const belongs = (block: PageBlock): boolean => asks(block) || saysWall(block, CONSENT_LINES) || hasName(block.element, CONSENT_NAMES);
  if (!prose.length) return all.length > 0 && page.elements.some((element) => element.tag === 'iframe' && CONSENT_NAMES.test(element.names));
  const words = wordsOf(prose);
  const own = wordsWithout(prose, belongs, STORY);
  if (own >= STORY || (own >= SHORT_STORY && own >= words * STORY_SHARE)) return false;
  return wordsOf(prose.filter(asks)) >= words * 0.15 && words - own >= words * 0.6;
}

function isRobotCheck(shown: readonly PageBlock[], prose: readonly PageBlock[], page: PageTree): boolean {
  const isCheck = (block: PageBlock): boolean => saysWall(block, ROBOT_CHECKS);
  const own = wordsWithout(prose, isCheck, CHALLENGE_REST);
  if (own >= CHALLENGE_REST) return false;
  const checks = shown.filter(isCheck);
  if (checks.length > 0 && own < ROBOT_REST) return true;
  return own < (checks.length ? CHALLENGE_REST : LINE * 2) && page.elements.some((element) => isChallenge(element, page));
}

/** The frame or box of a check: `<iframe src="https://geo.captcha-delivery.com/…">`, `<div id="px-captcha">`. */
function isChallenge(element: PageElement, page: PageTree): boolean {
  if (element.tag === 'iframe') return ROBOT_FRAME.test(page.attribute(element, 'src') ?? '');
  return ROBOT_NAMES.test(element.names);
}

function isPaywall(shown: readonly PageBlock[], taken: readonly PageBlock[], { paid }: WallDraft): boolean {
  const stops = (block: PageBlock): boolean => block.words <= 60 && saysWall(block, PAYWALL_STOPS);
  const prompts = (block: PageBlock): boolean => stops(block) || (block.words <= 60 && saysWall(block, PAYWALL_LINES));
  const most = paid ? PAID_START : START;
  if (wordsWithout(taken, prompts, most) >= most) return false;
  const start = taken.filter((block) => !prompts(block));
  const last = start.at(-1);
  const after = last ? shown.slice(shown.indexOf(last) + 1) : shown;
  // The name alone says nothing before the end: pages mark with it, as search engines ask, the words that are paid for.
  return paid ? after.some((block) => prompts(block) || hasName(block.element, PAYWALL_NAMES)) : after.slice(0, NEAR).some(stops);
}

function hasName(element: PageElement, names: RegExp): boolean {
  for (let at: PageElement | null = element; at && at.tag !== 'body'; at = at.parent) if (names.test(at.names)) return true;
  return false;
}

/** Words of the blocks that are not left out, or some number from `enough` on: a story is told by its first paragraphs. */
function wordsWithout(blocks: readonly PageBlock[], isOut: (block: PageBlock) => boolean, enough: number): number {
  let words = 0;
  for (const block of blocks) {
    if (words >= enough) break;
    if (!isOut(block)) words += block.words;
  }
  return words;
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}
