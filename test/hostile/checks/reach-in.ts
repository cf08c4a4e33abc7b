import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { storyPage } from '../lab/story-page.ts';
import { pause, until } from '../../browser/until.ts';
import { openPopup } from '../../browser/walk.ts';

const OWN_FILES = ['reader.html', 'popup.html', 'icon/128.png', 'content-scripts/article.js', 'manifest.json'];

/** What a web page can reach of the extension: by loading, framing, opening, messages. */
export const reachInCheck: Check = {
  number: 15,
  name: 'a web page reaches in',
  short: true,
  async run(lab) {
    const addresses = OWN_FILES.map((file) => lab.session.extensionUrl(file));
    const page = await lab.session.open(lab.web.put('story', '/reaches-in', { body: storyPage() }));
    const reached = await page.run(async (urls: string[]) => {
      const found: string[] = [];
      const late = (milliseconds: number) => new Promise<string>((resolve) => setTimeout(resolve, milliseconds, ''));
      for (const url of urls) {
        if (await fetch(url).then(() => true, () => false)) found.push(`fetch ${url}`);
        if (await fetch(url, { mode: 'no-cors' }).then(() => true, () => false)) found.push(`fetch without cors ${url}`);
        const image = new Image();
        const loaded = new Promise<string>((resolve) => {
          image.onload = () => { resolve('load'); };
          image.onerror = () => { resolve(''); };
        }); // prettier-ignore
        image.src = url;
        if (await Promise.race([loaded, late(1_000)])) found.push(`picture ${url}`);
        const script = document.createElement('script');
        const ran = new Promise<string>((resolve) => {
          script.onload = () => { resolve('load'); };
          script.onerror = () => { resolve(''); };
        }); // prettier-ignore
        script.src = url;
        document.head.append(script);
        if (await Promise.race([ran, late(1_000)])) found.push(`script ${url}`);
      }
      const web = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } }; browser?: { runtime?: { sendMessage?: unknown } } };
      if (web.chrome?.runtime?.sendMessage ?? web.browser?.runtime?.sendMessage) found.push('runtime.sendMessage');
      return found;
    }, addresses);
    // A frame and a window with the clean view: neither may hold its document.
    const before = (await lab.session.tabs()).filter((url) => url.includes('reader.html')).length;
    await page.run((url: string) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      try {
        window.open(url);
      } catch { /* Refused at once, as it should be. */ }
      window.postMessage({ greenroom: 'readThisPage', asked: {} }, '*');
      return true;
    }, addresses[0] ?? '');
    await pause(1_500);
    const framed = page.page.frames().filter((frame) => frame.url().includes('-extension://'));
    const opened = (await lab.session.tabs()).filter((url) => url.includes('reader.html')).length - before;
    const failures = [...reached, ...framed.map((frame) => `framed ${frame.url()}`)];
    if (opened > 0) failures.push('a window with the clean view was opened by the page, or its message was answered');
    await page.page.close();
    return { figure: `${String(OWN_FILES.length)} files by fetch, picture and script, one frame, one window, two message ways: ${String(failures.length)} reached`, failures };
  },
};

/** Names of messages that only Greenroom's own pages may send, and shapes that nobody may. */
const FORGED: readonly unknown[] = [
  { greenroom: 'savePage', asked: { tabId: 1 } }, { greenroom: 'lookAtPage', asked: { tabId: 1 } }, { greenroom: 'readPage', asked: { tabId: 1 } }, { greenroom: 'tidyPage', asked: { tabId: 1 } },
  { greenroom: 'listStories', asked: { search: '', limit: 10 } }, { greenroom: 'openStory', asked: { storyId: 'x', place: null } }, { greenroom: 'removeStory', asked: { storyId: 'x' } }, { greenroom: 'restoreStory', asked: { storyId: 'x' } },
  { greenroom: 'undoSave', asked: { storyId: 'x', was: 'new' } }, { greenroom: 'constructor', asked: {} }, { greenroom: '__proto__', asked: {} }, { greenroom: 'toString', asked: {} }, { greenroom: 5, asked: {} },
  { greenroom: ['savePage'], asked: {} }, { asked: {} }, { greenroom: 'savePage' }, 'savePage', 5, null, [], { greenroom: 'readThisPage', asked: { tabId: 3 } },
]; // prettier-ignore

/** Evaluates in the content script's own world, as a bug in it or a hostile frame would. Chromium alone lets a test in there. */
async function sendFromContentScript(lab: Lab, messages: readonly unknown[]): Promise<unknown> {
  const page = await lab.session.open(lab.web.put('story', '/forges', { body: storyPage() }));
  const client = await page.page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await client.send('Runtime.enable');
  await openPopup(lab.session, page);
  const world = await until('the content script', () => worlds.find(({ origin }) => origin.startsWith('chrome-extension:')));
  const expression = `(async () => {
    const answers = [];
    for (const one of ${JSON.stringify(messages)}) answers.push(await Promise.race([chrome.runtime.sendMessage(one).then((answer) => answer ?? null, () => null), new Promise((resolve) => setTimeout(resolve, 400, null))]));
    return JSON.stringify(answers);
  })()`;
  const { result } = await client.send('Runtime.evaluate', { contextId: world.id, expression, awaitPromise: true });
  await lab.session.closePopup();
  await page.page.close();
  return JSON.parse(String(result.value));
}

/** Messages forged in a content script. */
export const forgedCheck: Check = {
  number: 16,
  name: 'forged messages from a content script',
  short: true,
  async run(lab) {
    if (lab.kind === 'firefox') return { figure: 'the sender and shape checks are unit-tested (test/messages.test.ts); Firefox lets no test into a content script’s world', failures: [] };
    const answers = await sendFromContentScript(lab, FORGED);
    if (!Array.isArray(answers)) return { figure: 'not run', failures: [String(answers)] };
    const failures = answers.flatMap((answer: unknown, at) => {
      const isRefused = answer === null || JSON.stringify(answer) === '{"ok":false,"code":"bad-message"}';
      return isRefused ? [] : [`${JSON.stringify(FORGED[at])} was answered: ${JSON.stringify(answer)}`];
    });
    return { figure: `${String(FORGED.length)} messages, ${String(failures.length)} answered`, failures };
  },
};
