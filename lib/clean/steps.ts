import type { CleaningStep } from './draft.ts';
import { hideUnchosen } from './hide-unchosen.ts';
import { hideTitle } from './hide-title.ts';
import { hideCredits } from './hide-credits.ts';

/** All steps, in the order in which they run. */
export const steps: readonly CleaningStep[] = [hideTitle, hideCredits, hideUnchosen];
