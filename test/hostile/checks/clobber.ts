import type { TabSurface } from '../../browser/surface.ts';
import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { HEADLINE, PARAGRAPHS, storyPage } from '../lab/story-page.ts';

/** Names that a form control or a picture can lay over its form or its document. */
const NAMES = 'parentNode parentElement firstChild lastChild nextSibling previousSibling nextElementSibling previousElementSibling firstElementChild lastElementChild childNodes children childElementCount nodeType nodeName nodeValue tagName localName textContent innerHTML outerHTML innerText className classList id attributes style getAttribute setAttribute removeAttribute hasAttribute querySelector querySelectorAll getElementsByTagName closest matches remove removeChild replaceChild appendChild insertBefore cloneNode ownerDocument contains'.split(' ');
/** Names that a picture can lay over the document itself. */
const DOCUMENT_NAMES = 'documentElement body head cloneNode createElement querySelector querySelectorAll getElementsByTagName defaultView location title firstChild baseURI contentType createTreeWalker'.split(' ');
/** A page like this opens within so many milliseconds, or, on a machine that is busy, in three times what a plain page takes. */
const LIMIT = 2_000;
const TIMES_PLAIN = 3;

const controls = (names: readonly string[]): string => names.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');

/** Each page: what it is called, and its HTML. */
function pages(): [string, string][] {
  const around = (name: string): string => `<!doctype html><html lang="en"><title>${HEADLINE}</title><form><input name="${name}" type="hidden"><article><h1>${HEADLINE}</h1>${PARAGRAPHS}${PARAGRAPHS.replaceAll('Tuesday', 'Friday')}</article></form></html>`;
  return [
    ...NAMES.map((name): [string, string] => [`form with ${name}`, around(name)]),
    ['all names at once', `<form>${controls(NAMES)}${storyPage()}</form>`],
    ['document names', storyPage({ inside: DOCUMENT_NAMES.map((name) => `<img name="${name}" id="${name}" width="1" height="1"><form name="${name}"></form>`).join('') })],
    ['objects and frames', storyPage({ inside: DOCUMENT_NAMES.map((name) => `<object id="${name}"></object><embed name="${name}"><iframe name="${name}"></iframe>`).join('') })],
    ['controls that name their form from elsewhere', storyPage({ inside: `<form id="f"><p>A form with words in it.</p></form>`, after: NAMES.map((name) => `<input type="hidden" form="f" name="${name}">`).join('') })],
  ];
}

async function lookAgain(lab: Lab, url: string, page: TabSurface) {
  await lab.session.closePopup();
  await page.page.close();
  return lab.look(url);
}

/** Pages whose named controls shadow the DOM. */
export const clobberCheck: Check = {
  number: 8,
  name: 'pages that clobber the DOM',
  short: true,
  async run(lab, size) {
    const all = pages();
    const chosen = size === 'full' ? all : [...all.filter(([name]) => /parentNode|querySelectorAll/.test(name)), ...all.slice(-4)];
    const failures: string[] = [];
    let slowest = 0;
    const plain = await lab.look(lab.web.put('story', '/clobber-none', { body: storyPage() }));
    await lab.session.closePopup();
    await plain.page.page.close();
    const limit = Math.max(LIMIT, TIMES_PLAIN * plain.milliseconds);
    for (const [at, [name, html]] of chosen.entries()) {
      try {
        const url = lab.web.put('story', `/clobber-${String(at)}`, { body: html });
        const first = await lab.look(url);
        // Firefox's popup may keep a question of the test waiting for 5 s; a page that is slow is so a second time too.
        const { says, milliseconds, page } = first.milliseconds > limit ? await lookAgain(lab, url, first.page) : first;
        slowest = Math.max(slowest, milliseconds);
        if (!says.includes(HEADLINE)) failures.push(`${name}: the popup says ${says.slice(0, 120)}`);
        if (milliseconds > limit) failures.push(`${name}: ${String(milliseconds)} ms`);
        await page.page.close();
      } catch (error) {
        failures.push(`${name}: ${String(error)}`);
      }
    }
    return { figure: `${String(chosen.length)} pages, ${String(failures.length)} not read; the slowest in ${String(slowest)} ms, a plain page in ${String(plain.milliseconds)} ms`, failures };
  },
};

const NATIVES = ['String.prototype.replace', 'String.prototype.trim', 'Array.prototype.push', 'Array.prototype.filter', 'Node.prototype.cloneNode', 'Element.prototype.getAttribute', 'JSON.stringify', 'Map.prototype.get', 'Document.prototype.createElement', 'Object.hasOwn'];

/** A page that overrides what scripts are made of. */
export const nativesCheck: Check = {
  number: 9,
  name: 'overridden natives',
  short: true,
  async run(lab) {
    const override = `<script>for (const path of ${JSON.stringify(NATIVES)}) {
      const names = path.split('.'); const last = names.pop();
      const holder = names.reduce((at, name) => at[name], window);
      holder[last] = function () { document.documentElement.dataset.called = path; return '<img src=x onerror=alert(1)>'; };
    } Object.defineProperty(Object.prototype, 'greenroom', { value: 'x' }); Object.defineProperty(Node.prototype, 'childNodes', { get() { return []; } });</script>`;
    const words = async (path: string, html: string): Promise<{ story: string; called: string }> => {
      const opened = await lab.read(lab.web.put('story', path, { body: html }));
      const story = await opened.reader.run(() => document.querySelector('.story-body')?.outerHTML ?? '');
      const called = await opened.page.run(() => document.documentElement.dataset['called'] ?? '');
      await opened.close();
      return { story, called };
    };
    const clean = await words('/natives-clean', storyPage());
    const bent = await words('/natives-bent', storyPage({ after: override }));
    const failures = [...(clean.story && clean.story === bent.story ? [] : ['the story is another one']), ...(bent.called ? [`the page's own ${bent.called} was called`] : [])];
    return { figure: `${String(NATIVES.length + 2)} natives, ${failures.length ? 'another story' : 'the same story'}`, failures };
  },
};
