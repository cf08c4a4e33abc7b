import * as v from 'valibot';
import type { TabSurface } from '../../browser/surface.ts';
import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { pageScript } from '../lab/page-script.ts';
import { BATCH_POLICY, batchPage, storyPage } from '../lab/story-page.ts';
import { readVectors } from '../vectors.ts';

const BATCH = { short: 120, full: 60 };
/** A vector that would take its own page away before it is read: `<meta http-equiv="refresh">`. Read in pages without scripts. */
const LEAVES = /http-equiv|<frameset/i;
/** So many vectors of the short form. */
const FEW = 240;
/** The control must see so many run of each hundred, or the test is blind. */
const LEAST_CONTROL = 8;
/** So many of each hundred paragraphs between the vectors must arrive, or little was tested. */
const LEAST_ARRIVED = 90;

const auditAnswer = v.object({ problems: v.array(v.string()), text: v.string(), elements: v.number(), ran: v.array(v.string()), violations: v.array(v.string()), flags: v.array(v.string()) });
export type Audit = v.InferOutput<typeof auditAnswer>;

/** Reads a page by the reader's own path and says all that must not be in its clean view. */
export async function auditPage(lab: Lab, url: string): Promise<Audit & { failures: string[] }> {
  const opened = await lab.read(url);
  const audit = await auditReader(opened.reader, url);
  await opened.close();
  return audit;
}

/** Says all that must not be in a clean view; `name` stands before each. */
export async function auditReader(reader: TabSurface, name: string): Promise<Audit & { failures: string[] }> {
  const dialogs: string[] = [];
  reader.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const before = await reader.run(() => location.href);
  const audit = v.parse(auditAnswer, await reader.page.evaluate(pageScript('audit')));
  const href = await reader.run(() => location.href);
  const failures = [
    ...audit.problems,
    ...audit.ran.map((what) => `ran: ${what}`),
    ...audit.flags.map((what) => `left its mark: ${what}`),
    ...dialogs.map((what) => `dialog: ${what}`),
    ...audit.violations.map((what) => `policy: ${what}`),
    ...(href.split('#')[0] === before.split('#')[0] ? [] : [`went to ${href}`]),
  ];
  return { ...audit, failures: failures.map((failure) => `${name}: ${failure}`) };
}

async function control(lab: Lab, vectors: readonly string[]): Promise<number> {
  const tab = await lab.session.open(lab.web.put('control', '/', { body: `<!doctype html><title>Control</title><script>${pageScript('control')}</script>` }));
  tab.page.on('dialog', (dialog) => void dialog.dismiss());
  let ran = 0;
  for (let at = 0; at < vectors.length; at += BATCH.full) {
    const part = JSON.stringify(vectors.slice(at, at + BATCH.full));
    ran += v.parse(v.number(), await tab.page.evaluate(`runControl(${part})`));
  }
  await tab.page.close();
  return ran;
}

/** All vectors through page, content script, tree and clean view. */
export const vectorsCheck: Check = {
  number: 1,
  name: 'vectors through the real path',
  short: true,
  async run(lab, size) {
    const all = readVectors(size === 'full').map(({ html }) => html);
    const step = size === 'full' ? 1 : Math.ceil(all.length / FEW);
    const chosen = all.filter((_html, at) => at % step === 0);
    const leaving = chosen.filter((html) => LEAVES.test(html));
    const staying = chosen.filter((html) => !LEAVES.test(html));
    const failures: string[] = [];
    let arrived = 0;
    let elements = 0;
    for (let at = 0; at < staying.length; at += BATCH[size]) {
      const part = staying.slice(at, at + BATCH[size]);
      const url = lab.web.put('story', `/batch-${String(at)}`, { body: batchPage(part, at), headers: { 'content-security-policy': BATCH_POLICY } });
      try {
        const audit = await auditPage(lab, url);
        failures.push(...audit.failures);
        elements += audit.elements;
        arrived += part.filter((_html, index) => audit.text.includes(`canary${String(at + index)} `)).length;
      } catch (error) {
        failures.push(`${url}: ${String(error)}`);
      }
    }
    for (let at = 0; at < leaving.length; at += 12) {
      const inside = leaving.slice(at, at + 12).map((html) => `<p>Words before a strange part of the page that somebody wrote.</p><div>${html}</div>`).join('\n');
      const url = lab.web.put('story', `/still-${String(at)}`, { body: storyPage({ after: inside }), headers: { 'content-security-policy': "sandbox; default-src 'none'" } });
      try {
        failures.push(...(await auditPage(lab, url)).failures);
      } catch (error) {
        failures.push(`${url}: ${String(error)}`);
      }
    }
    const raw = await control(lab, chosen);
    if (raw * 100 < LEAST_CONTROL * chosen.length) failures.push(`the control is blind: ${String(raw)} of ${String(chosen.length)} ran`);
    if (arrived * 100 < LEAST_ARRIVED * staying.length) failures.push(`only ${String(arrived)} of ${String(staying.length)} paragraphs arrived`);
    return { figure: `${String(chosen.length)} vectors, ${String(failures.length)} ran or left anything; ${String(raw)} run as plain innerHTML; ${String(arrived)} of ${String(staying.length)} paragraphs beside them and ${String(elements)} elements arrived`, failures };
  },
};
