import * as v from 'valibot';
import type { Check } from '../check.ts';
import { pageScript } from '../lab/page-script.ts';
import { storyPage } from '../lab/story-page.ts';

const PAGES = ['popup.html', 'reader.html', 'options.html'];

/** No string becomes HTML in an extension page: the browser refuses it. */
export const sinksCheck: Check = {
  number: 4,
  name: 'six HTML sinks refused by the browser, none tried by Greenroom itself',
  short: true,
  async run(lab) {
    const failures: string[] = [];
    for (const file of PAGES) {
      const tab = await lab.session.openOwn(file);
      for (const open of v.parse(v.array(v.string()), await tab.page.evaluate(pageScript('sinks')))) failures.push(`${file}: ${open} is open`);
      await tab.page.close();
    }
    const opened = await lab.read(lab.web.put('story', '/plain', { body: storyPage() }));
    const tried = await opened.reader.run(() => (window as unknown as { greenroomViolations?: string[] }).greenroomViolations ?? ['no listeners']);
    await opened.close();
    failures.push(...tried.map((violation) => `in the clean view: ${violation}`));
    return { figure: `6 sinks × ${String(PAGES.length)} pages, ${String(failures.length)} open or tried`, failures };
  },
};
