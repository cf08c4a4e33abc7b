import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAsBackground } from '../../lib/messages.ts';
import { forgetOld } from '../../lib/store/bin.ts';
import { dropStrayPictures } from '../../lib/store/pictures.ts';
import { takeWordsFrom } from '../../lib/words.ts';
import { keepBackups } from './backups.ts';
import { greet } from './first-days.ts';
import { handlers } from './handlers.ts';
import { offerCommands } from './commands.ts';
import { offerMenus } from './menus.ts';
import { answerOmnibox } from './omnibox.ts';
import { keepHabits } from './sites.ts';
import { holdUpdates } from './updates.ts';

export default defineBackground({
  type: 'module',
  main() {
    takeWordsFrom(browser.i18n);
    // All listeners are set before anything is awaited: a worker that is woken by an event must already listen.
    answerAsBackground(handlers);
    greet();
    offerCommands();
    offerMenus();
    answerOmnibox();
    keepHabits();
    holdUpdates();
    keepBackups();
    void forgetOld().then(dropStrayPictures);
  },
});
