import { render } from 'preact';
import { browser } from 'wxt/browser';
import { beginPage } from '../../components/begin-page.ts';
import { say } from '../../lib/words.ts';
import { Welcome } from './Welcome.tsx';

beginPage(browser.i18n);
document.title = say('welcomePage');

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
