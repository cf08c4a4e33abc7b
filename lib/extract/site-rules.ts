import type { HiddenReason } from '../model.ts';

/** What the shape of a page can't tell, of the sites of one owner: class names as words between spaces (`nameWords`). */
export interface SiteRule {
  /** The sites' hosts, without `www.`; their subdomains count too. */
  hosts: readonly string[];
  /** Boxes by a class name that is theirs alone, and what they are for. */
  boxes: readonly { reason: HiddenReason; names: RegExp }[];
}

/** The registry: class names seen in the pages of the sites or noted of them (notes on pages, section 2); no behaviour. */
export const SITE_RULES: readonly SiteRule[] = [
  {
    hosts: ['boredpanda.com', 'demilked.com'],
    boxes: [
      { reason: 'navigation', names: / (open list (footer|block footer|pagination|recent items)|show all contributors|append open list|open list full list link) / },
      { reason: 'promo', names: / (add post short|add new image|fixed bottom facebook widget|fixed popup|do you like box) / },
      { reason: 'newsletter', names: / (ml subscribe form|newsletter variation) / },
      { reason: 'related', names: / (post recommendations|post bottom recommendation block) / },
      { reason: 'tags', names: / post bottom meta links / },
      { reason: 'comment-control', names: / (open list comments|comment feature|post comments area) / },
    ],
  },
  {
    hosts: ['variety.com', 'deadline.com', 'hollywoodreporter.com', 'rollingstone.com', 'indiewire.com', 'billboard.com', 'tvline.com', 'vibe.com', 'wwd.com'],
    boxes: [
      { reason: 'related', names: / (injected related story|o tease list) / },
      { reason: 'advertisement', names: / (admz|pmc adm|pmc contextual player) / },
    ],
  },
]; // prettier-ignore

/** The boxes that are known for a page's address; none for all other sites. */
export function siteBoxes(url: string): SiteRule['boxes'] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.toLowerCase();
  return SITE_RULES.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)))?.boxes ?? [];
}
