import type { Check } from '../check.ts';
import { storyPage } from '../lab/story-page.ts';
import { click } from '../../browser/surface.ts';
import { pause } from '../../browser/until.ts';
import { openPopup } from '../../browser/walk.ts';

/** A whole run through what a reader does, with pictures off: the extension asks nothing of the web. */
export const networkCheck: Check = {
  number: 46,
  name: 'a whole run asks nothing of the web with pictures off',
  short: true,
  async run(lab) {
    const own = await lab.session.openOwn('popup.html');
    await own.run(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome;
      await storage.local.set({ settings: { pictures: 'off' } });
    });
    await own.page.close();
    const before = (await lab.session.requests()).length;
    const inside = `<figure><img src="${lab.web.url('picture', '/x.gif')}" width="640" height="480"></figure>`;
    const page = await lab.session.open(lab.web.put('story', '/whole-run', { body: storyPage({ inside }) }));
    const popup = await openPopup(lab.session, page);
    await click(popup, { role: 'button', name: 'Save' });
    await pause(800);
    await click(popup, { role: 'button', name: 'Tidy' });
    await pause(800);
    await lab.session.closePopup();
    const opened = await lab.read(lab.web.url('story', '/whole-run'));
    await pause(500);
    await opened.close();
    await page.page.close();
    const asked = (await lab.session.requests()).slice(before).map(({ type, url }) => `${type} ${url}`);
    return { figure: `look, save, tidy, read, read again: ${String(asked.length)} requests by the extension`, failures: asked };
  },
};
