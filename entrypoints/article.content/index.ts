import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { errorSentence } from '../../lib/errors.ts';
import type { Done } from '../../lib/message-contract.ts';
import { answerAsPage, askFromWebPage } from '../../lib/messages.ts';
import { say, takeWordsFrom, type WordKey } from '../../lib/words.ts';
import { captureStory } from './capture.ts';
import { readNext } from './read-next.ts';
import { PageStage } from './page-stage.ts';
import { TidySwitch } from './tidy-switch.ts';

const DONE_WORDS: Record<Done, WordKey> = { saved: 'toastSaved', refreshed: 'toastRefreshed', there: 'toastThere', highlighted: 'toastHighlighted', 'not-in-story': 'toastNotInStory' };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // Injected a second time, it takes the place of the first: that one ends and leaves the page as it was.
  main(ctx) {
    takeWordsFrom(browser.i18n);
    const stage = new PageStage(ctx);
    const tidy = new TidySwitch(ctx, stage);
    const undoSave = async (): Promise<void> => {
      // The page can reach the notice's button by a script; a reader's press it can't make.
      if (!navigator.userActivation.isActive) return;
      const undone = await askFromWebPage('undoSaveOfThisPage', {});
      stage.say(undone.ok ? say('toastUndone') : errorSentence(undone.code));
    };
    const stop = answerAsPage({
      capture: captureStory,
      readNext: ({ url }) => readNext(url),
      toggleTidy: () => tidy.toggle(),
      keepTidy: () => tidy.keepOn(),
      sayDone: ({ done }) => {
        stage.say(say(DONE_WORDS[done]), done === 'there' ? undefined : () => void undoSave());
        return Promise.resolve({ ok: true, value: null });
      },
    });
    ctx.onInvalidated(stop);
  },
});
