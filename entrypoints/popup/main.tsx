import { render } from 'preact';
import { browser } from 'wxt/browser';
import { beginPage } from '../../components/begin-page.ts';
import { showDisplay } from '../../components/show-display.ts';
import { inTime } from '../../lib/in-time.ts';
import { askBackground } from '../../lib/messages.ts';
import { displayOf } from '../../lib/reading/display.ts';
import { readSettings } from '../../lib/settings.ts';
import { Popup } from './Popup.tsx';

/** So long nothing is drawn, so that what is drawn first has the first rows in it (milliseconds). A background that sleeps takes longer. */
const PATIENCE = 40;

const first = askBackground('firstStories', {});

beginPage(browser.i18n);
// The first paint remembers what was shown last; the settings may have come from elsewhere since.
void readSettings().then((settings) => {
  showDisplay(displayOf(settings));
});

const app = document.getElementById('app');
if (app) void inTime(first, PATIENCE).then((rows) => { render(<Popup first={rows ?? first} />, app); }); // prettier-ignore
