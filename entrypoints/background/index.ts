import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAsBackground } from '../../lib/messages.ts';
import { forgetOld } from '../../lib/store/bin.ts';
import { openLibrary } from '../../lib/store/db.ts';
import { dropStrayPictures } from '../../lib/store/pictures.ts';
import { takeWordsFrom } from '../../lib/words.ts';
import { keepBackups } from './backups.ts';
import { greet } from './first-days.ts';
import { handlers } from './handlers.ts';
import { offerCommands } from './commands.ts';
import { offerMenus } from './menus.ts';
import { answerOmnibox } from './omnibox.ts';
import { keepBadge } from './badge.ts';
import { keepHabits } from './sites.ts';
import { holdUpdates } from './updates.ts';

/** Long enough for a popup to be open, short enough for the browser to keep the worker so long (milliseconds). */
const TIDY_AFTER = 3000;

export default defineBackground({
  main() {
    takeWordsFrom(browser.i18n);
    // All listeners are set before anything is awaited: a worker that is woken by an event must already listen.
    answerAsBackground(handlers);
    greet();
    offerCommands();
    offerMenus();
    answerOmnibox();
    keepHabits();
    keepBadge();
    holdUpdates();
    keepBackups();
    void openLibrary();
    // Housekeeping comes after whatever the worker was woken for.
    setTimeout(() => void forgetOld().then(dropStrayPictures), TIDY_AFTER);
  },
});
