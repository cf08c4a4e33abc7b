import type { Check } from '../check.ts';
import { storyPage } from '../lab/story-page.ts';
import { pause } from '../../browser/until.ts';

const LEADS_AWAY = (away: string): string => `<meta http-equiv="refresh" content="0;url=${away}"><base href="${away}" target="_top"><form action="${away}" id="f"><input name="submit"><button autofocus>Go</button></form>
<a href="/near" target="_top" ping="${away}">words of a link</a><iframe src="${away}"></iframe><object data="${away}"></object><body onload="location='${away}'">`;

/** Nothing of a page moves the clean view elsewhere. */
export const navigationCheck: Check = {
  number: 7,
  name: 'the clean view stays where it is',
  short: true,
  async run(lab, size) {
    const away = lab.web.url('away', '/gone');
    const opened = await lab.read(lab.web.put('story', '/leads-away', { body: storyPage({ inside: LEADS_AWAY(away) }), headers: { 'content-security-policy': "sandbox; default-src 'none'" } }));
    const before = await opened.reader.run(() => location.href);
    lab.web.asked.length = 0;
    await pause(size === 'full' ? 5_000 : 1_500);
    const after = await opened.reader.run(() => location.href);
    // The speakers' labels are links of our own, to a place of the same page.
    const targets = await opened.reader.run(() => [...document.querySelectorAll<HTMLAnchorElement>('.story-body a:not([data-label])')].filter((link) => link.ping || link.target !== '_blank').length);
    await opened.close();
    const asked = lab.web.asked.filter(({ host }) => host === 'away');
    const failures = [...(after === before ? [] : [`went to ${after}`]), ...asked.map(() => `asked ${away}`), ...(targets ? ['a link keeps its target or its ping'] : [])];
    return { figure: `refresh, base, form, target, ping, frame, onload: ${String(failures.length)} moved it`, failures };
  },
};
