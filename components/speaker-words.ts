import type { Stance } from '../lib/model.ts';
import { SOCIAL } from '../lib/quotes/words/outlets.ts';
import { roleTold } from '../lib/reading/role-told.ts';
import type { Certainty } from '../lib/reading/who-said-what.ts';
import { say } from '../lib/words.ts';

/** A speaker's name as the reader sees it: with a question mark where it is likely, "unclear who" where it is not known. */
export function speakerName(name: string | null, certainty: Certainty): string {
  if (name === null || certainty === 'unclear') return say('unclearWho');
  return certainty === 'likely' ? say('likelyWho', name) : name;
}

/** What somebody is, as a line of its own beside their name; null where there is nothing to tell. */
export function roleBeside(name: string | null, role: string | null): string | null {
  const told = roleTold(name, role);
  // `iPhone designer` begins as it should
  return told === null || /^\p{Ll}\p{Lu}/u.test(told) ? told : told.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A row of posts is no interview. The list alone: the engine's index of all outlets would come into the page with it. */
const POSTED = new Set(SOCIAL.split('|'));

/**
 * To whom it was said: "told Variety", "Variety, same interview", "via Instagram"; where that is not told, how it was said, unless it
 * was plainly said: "denied". Else nothing.
 */
export function outletWords(said: { cue: string | null; stance: Stance | null; outlet: string | null; outletInferred: boolean }): string | null {
  if (said.outlet === null) return said.stance === 'says' ? null : said.cue;
  if (said.outletInferred && !POSTED.has(said.outlet)) return say('sameInterview', said.outlet);
  return said.cue === 'told' ? say('toldOutlet', said.outlet) : say('viaOutlet', said.outlet);
}
