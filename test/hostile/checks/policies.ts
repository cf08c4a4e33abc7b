import type { Check } from '../check.ts';
import { HEADLINE, storyPage } from '../lab/story-page.ts';
import { click } from '../../browser/surface.ts';
import { openPopup } from '../../browser/walk.ts';
import { until } from '../../browser/until.ts';

const POLICIES = [
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
  'sandbox',
  "sandbox allow-scripts; default-src 'none'",
];

/** Pages whose own policy forbids nearly everything: reading and tidying go on. */
export const policiesCheck: Check = {
  number: 10,
  name: 'pages with strict policies of their own are read and tidied',
  short: true,
  async run(lab) {
    const failures: string[] = [];
    const inside = '<p>Image credits: lanternpress</p><aside class="newsletter-signup"><p>Sign up for our newsletter and never miss a story again.</p></aside>';
    for (const [at, policy] of POLICIES.entries()) {
      const url = lab.web.put('story', `/policy-${String(at)}`, { body: storyPage({ inside }), headers: { 'content-security-policy': policy } });
      try {
        const opened = await lab.read(url);
        const title = await opened.reader.run(() => document.querySelector('.story-title')?.textContent ?? '');
        if (title !== HEADLINE) failures.push(`${policy}: read as ${title}`);
        await opened.close();
        const page = await lab.session.open(url);
        await click(await openPopup(lab.session, page), { role: 'button', name: 'Tidy' });
        await until(`tidied under ${policy}`, () => page.run(() => {
          const box = document.querySelector('.newsletter-signup');
          return box !== null && !box.checkVisibility();
        }), 8_000); // prettier-ignore
        await page.page.close();
      } catch (error) {
        failures.push(`${policy}: ${String(error)}`);
      }
    }
    return { figure: `${String(POLICIES.length)} policies, ${String(failures.length)} stopped it`, failures };
  },
};
