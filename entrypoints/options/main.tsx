import { render } from 'preact';
import { browser } from 'wxt/browser';
import { beginPage } from '../../components/begin-page.ts';
import { say } from '../../lib/words.ts';
import { Options } from './Options.tsx';

beginPage(browser.i18n);
document.title = say('settings');

const app = document.getElementById('app');
if (app) render(<Options />, app);
