/** So many letters of a path tell where a link leads. */
const PATH = 48;

/**
 * Where a link leads, in short: the host, and the start of the path below it. Nothing is asked for.
 * @param href http, https or mailto; null comes back for anything else
 */
export function linkTarget(href: string): { host: string; path: string } | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return { host: url.pathname, path: '' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const path = url.pathname === '/' ? '' : url.pathname;
  return { host: url.host.replace(/^www\./, ''), path: path.length > PATH ? `${path.slice(0, PATH)}…` : path };
}
