import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './data/tracking-parameters.ts';

/** Public suffixes of two parts that entertainment sites use; enough to tell `star.co.uk` from `other.co.uk`. */
const DOUBLE_SUFFIX = /^(?:co|com|org|net|gov|edu|ac|gob|or|ne)\.[a-z]{2}$/;

/**
 * The address that names a story: no tracking parameters, no fragment, no credentials, host in lower case. The page's
 * own canonical link counts where it stays on the same site and names more than its front page. Empty where the address
 * is none of http or https.
 */
export function canonicalUrl(url: string, linkRelCanonical: string | null): string {
  const own = webAddress(url, null);
  const linked = linkRelCanonical ? webAddress(linkRelCanonical, own) : null;
  const trusted = linked && (!own || (siteOf(linked.hostname) === siteOf(own.hostname) && (linked.pathname !== '/' || own.pathname === '/'))) ? linked : own;
  if (!trusted) return '';
  if (own && trusted === linked && own.protocol === 'https:' && trusted.protocol === 'http:') trusted.protocol = 'https:';
  return cleaned(trusted);
}

/** The address without what only says how the reader came: tracking parameters, fragment, credentials. */
function cleaned(address: URL): string {
  // Not by an iterator: Firefox gives content scripts those of URLSearchParams without a way to step through them.
  const names = new Set<string>();
  address.searchParams.forEach((_value, name) => names.add(name));
  for (const name of names) if (isTracking(name)) address.searchParams.delete(name);
  address.hash = '';
  address.username = '';
  address.password = '';
  if (address.searchParams.size === 0) address.search = '';
  return address.href;
}

/** True for a parameter that only says how the reader came. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

function webAddress(url: string, base: URL | null): URL | null {
  const given = url.trim();
  if (!given || given.length > 4_000 || !URL.canParse(given, base?.href)) return null;
  const address = new URL(given, base?.href);
  return (address.protocol === 'https:' || address.protocol === 'http:') && address.hostname ? address : null;
}

/** The part of a host that one owner holds: `news.star.co.uk` is `star.co.uk`. */
function siteOf(host: string): string {
  const parts = host.toLowerCase().replace(/\.$/, '').split('.');
  return parts.slice(DOUBLE_SUFFIX.test(parts.slice(-2).join('.')) ? -3 : -2).join('.');
}
