import { render } from 'preact';
import { browser } from 'wxt/browser';
import { beginPage } from '../../components/begin-page.ts';
import { Reader } from './Reader.tsx';

beginPage(browser.i18n);

const app = document.getElementById('app');
// The address holds an id and nothing else; what is not an id of the library gives "story gone".
const storyId = new URLSearchParams(location.search).get('id') ?? '';
if (app) render(<Reader storyId={storyId} />, app);
