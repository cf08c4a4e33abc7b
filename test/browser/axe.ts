import axe from 'axe-core';
import type { TabSurface } from './surface.ts';

/** The rules: WCAG 2.2 to level AA, and what axe-core knows as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at a page as axe-core does. @returns a line for each element that breaks a rule: the rule, the element, why */
export async function findAccessFaults(tab: TabSurface): Promise<string[]> {
  // Results are sent as text: the two browsers hand other values over differently.
  const json = await tab.page.evaluate(`(async () => {
    if (!('axe' in window)) { ${axe.source} }
    // What is on its way in is looked at once it is there; what is not drawn at the moment never arrives.
    const arrived = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity).map((one) => one.finished);
    await Promise.race([Promise.allSettled(arrived), new Promise((resolve) => setTimeout(resolve, 1000))]);
    const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] });
    return JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' (' + (node.failureSummary ?? '').replace(/\\s+/g, ' ').slice(0, 220) + ')')));
  })()`);
  return JSON.parse(String(json)) as string[];
}
