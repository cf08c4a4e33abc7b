import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { BATCH_POLICY, batchPage } from '../lab/story-page.ts';
import { pause } from '../../browser/until.ts';

/** Ways to make a page load something; `@` is an address on a host of its own. Those of pictures come first. */
const PICTURES = ['<img src="@" width="640" height="480" alt="A pier">', '<picture><source srcset="@"><img src="@" width="640" height="480"></picture>', '<img srcset="@ 2x" src="@" crossorigin="use-credentials" referrerpolicy="unsafe-url" width="640" height="480">', '<figure><img src="@" width="640" height="480"><figcaption>The pier</figcaption></figure>'];
const OTHERS = [
  '<img src="@" width="1" height="1">', '<input type="image" src="@">', '<video src="@" autoplay></video>', '<video poster="@"></video>', '<audio src="@" autoplay></audio>', '<video><source src="@"></video>', '<video><track default src="@"></video>',
  '<iframe src="@"></iframe>', '<object data="@"></object>', '<embed src="@">', '<link rel="stylesheet" href="@">', '<link rel="preload" as="image" href="@">', '<link rel="prefetch" href="@">', '<link rel="dns-prefetch" href="@">', '<link rel="icon" href="@">', '<link rel="manifest" href="@">',
  '<style>body{background:url(@)}</style>', '<style>@import "@";</style>'.replace('@import', '\\40 import'), '<p style="background:url(@)">styled words</p>', '<p style="list-style-image:url(@)">styled words</p>', '<table background="@"><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>', '<body background="@">',
  '<svg><image href="@"></image></svg>', '<svg><use href="@#x"></use></svg>', '<svg><feImage href="@"></feImage></svg>', '<script src="@"></script>', '<a href="https://a.example/" ping="@">words</a>', '<blockquote cite="@">quoted words of a block</blockquote>',
]; // prettier-ignore

function addressed(lab: Lab, kind: string): string[] {
  return [...PICTURES, ...OTHERS].map((html, at) => html.replaceAll('@', lab.web.url(`${kind}${String(at)}`, '/dot.gif')));
}

async function setPictures(lab: Lab, pictures: 'on' | 'off'): Promise<void> {
  const own = await lab.session.openOwn('popup.html');
  await own.run(async (value) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome;
    await storage.local.set({ settings: { pictures: value } });
  }, pictures);
  await own.page.close();
}

/** Reads the page with all the ways to load; gives what the web was asked for afterwards, and by whom. */
async function loads(lab: Lab, pictures: 'on' | 'off') {
  await setPictures(lab, pictures);
  const kind = `load-${pictures}-`;
  const url = lab.web.put('story', `/${kind}`, { body: batchPage(addressed(lab, kind), 0), headers: { 'content-security-policy': BATCH_POLICY } });
  const opened = await lab.read(url);
  await opened.reader.run(async () => {
    for (const image of document.images) image.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await pause(700);
  const shown = await opened.reader.run(() => document.querySelectorAll('.story-body img').length);
  const href = await opened.reader.run(() => location.href);
  await opened.close();
  return { asked: lab.web.asked.filter(({ host }) => host.startsWith(kind)), shown, href };
}

/** What the clean view loads from elsewhere, and what it says of the reader in doing so. */
export const remoteCheck: Check = {
  number: 6,
  name: 'loading from elsewhere, with pictures off and on',
  short: true,
  async run(lab) {
    const failures: string[] = [];
    // A cookie on each picture's host, as a visit there would leave one; its page has a sign of its own, or the browser asks for one late.
    for (let at = 0; at < PICTURES.length; at++) {
      const tab = await lab.session.open(lab.web.put(`load-on-${String(at)}`, '/', { body: '<link rel="icon" href="data:,"><p>Hello</p>', headers: { 'set-cookie': 'who=me; Path=/' } }));
      await tab.page.close();
    }
    lab.web.asked.length = 0;
    const before = (await lab.session.requests()).length;
    const off = await loads(lab, 'off');
    for (const { type, url } of (await lab.session.requests()).slice(before)) failures.push(`with pictures off the extension asks: ${type} ${url}`);
    for (const { host } of off.asked) failures.push(`with pictures off: ${host}`);
    if (off.shown > 0) failures.push('with pictures off: pictures are shown');
    const on = await loads(lab, 'on');
    // Firefox sends cookies that have no SameSite to pictures of extension pages; without host permissions no extension can keep them back.
    const told = lab.kind === 'firefox' ? ['referer', 'origin'] : ['referer', 'origin', 'cookie'];
    const withCookies = on.asked.filter(({ headers }) => headers.cookie !== undefined).length;
    const hosts = new Set(on.asked.map(({ host }) => host));
    for (const { host, headers } of on.asked) {
      const number = Number(host.split('-').at(-1));
      if (number >= PICTURES.length) failures.push(`with pictures on: ${host} ${OTHERS[number - PICTURES.length] ?? ''}`);
      for (const name of told) if (headers[name] !== undefined) failures.push(`${host} was told ${name}: ${String(headers[name])}`);
    }
    if (hosts.size < 2) failures.push(`with pictures on only ${String(hosts.size)} hosts were asked: the test is blind`);
    if (!on.href.includes('/reader.html?id=')) failures.push(`went to ${on.href}`);
    return { figure: `${String(PICTURES.length + OTHERS.length)} constructs; off: ${String(off.asked.length)} requests; on: ${String(hosts.size)} hosts, of pictures alone, none told referrer or origin; ${String(withCookies)} got the host's own cookie`, failures };
  },
};
