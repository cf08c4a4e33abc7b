import { render } from 'preact';
import { browser } from 'wxt/browser';
import { beginPage } from '../../components/begin-page.ts';
import { showDisplay } from '../../components/show-display.ts';
import { inTime } from '../../lib/in-time.ts';
import { displayOf } from '../../lib/reading/display.ts';
import { readSettings } from '../../lib/settings.ts';
import { firstStories } from '../../lib/store/shelves.ts';
import { Library } from './Library.tsx';
import { FIRST } from './use-saved.ts';

/** So long nothing is drawn, so that what is drawn first has the first rows in it (milliseconds). */
const PATIENCE = 60;

const first = firstStories(FIRST);

beginPage(browser.i18n);
// The page lays itself out before its stories come: the browser's own way back to a place would miss it.
history.scrollRestoration = 'manual';

const app = document.getElementById('app');
if (app) {
  // The first paint remembers what was shown last; the settings may have come from elsewhere since.
  void readSettings().then((settings) => {
    showDisplay(displayOf(settings));
  });
  void inTime(first, PATIENCE).then((rows) => {
    render(<Library first={rows ?? first} />, app);
  });
}
