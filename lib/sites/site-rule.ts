/** What Greenroom does by itself on a site: open stories in the clean view, or tidy pages in place. */
export const SITE_HABITS = ['clean', 'tidy'] as const;
export type SiteHabit = (typeof SITE_HABITS)[number];

/** What the reader chose for one site. */
export interface SiteRule {
  /** The host, as the address bar names it: `www.lantern.example`, `127.0.0.1:8080`. */
  host: string;
  habit: SiteHabit;
  /** Paths that are left alone: `/live` is that path and all below it, a `*` stands for anything. */
  except: string[];
}

/** The site of an address: its host, with a port where it has one. Null for what is no page of the web. */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.host !== '' ? url.host : null;
}

/** What the browser is asked for, to see the pages of one site and of no other. Browsers know no ports there. */
export function originsOf(host: string): string[] {
  return [`*://${host.replace(/:\d+$/, '')}/*`]; // without ":8080"
}

/** What the reader chose for an address; null where there is nothing, on a site's front page, and on an excepted path. */
export function habitAt(address: string, rules: readonly SiteRule[]): SiteHabit | null {
  const url = URL.parse(address);
  const rule = rules.find(({ host }) => host === siteOf(address));
  if (!url || !rule || url.pathname === '/') return null;
  return rule.except.some((path) => isBelow(url.pathname, path)) ? null : rule.habit;
}

/** The rules with another habit for one site; null takes the site's rule away. */
export function withHabit(rules: readonly SiteRule[], host: string, habit: SiteHabit | null): SiteRule[] {
  if (habit === null) return rules.filter((rule) => rule.host !== host);
  if (!rules.some((rule) => rule.host === host)) return [...rules, { host, habit, except: [] }];
  return rules.map((rule) => (rule.host === host ? { ...rule, habit } : rule));
}

/** Paths as a reader types them, one a line; each begins with a slash. */
export function readPaths(typed: string): string[] {
  const paths = typed.split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore
  return [...new Set(paths.map((path) => (path.startsWith('/') ? path : `/${path}`)))];
}

/** Compared piece by piece, not by a pattern: what a reader types can't be made slow. */
function isBelow(path: string, excepted: string): boolean {
  const pieces = excepted.replace(/\/$/, '').split('*'); // "/live/" is "/live"
  let rest = path;
  for (const [place, piece] of pieces.entries()) {
    const at = place === 0 ? (rest.startsWith(piece) ? 0 : -1) : rest.indexOf(piece);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length);
  }
  return rest === '' || rest.startsWith('/') || excepted.endsWith('*');
}
