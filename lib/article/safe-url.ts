/** Addresses that a reader may follow from a story. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const PICTURE_SCHEMES = new Set(['http:', 'https:']);

/** The longest address that is kept: longer ones are data or an attack. */
const LONGEST = 4_000;

/** An address of a page resolved against its base: http, https or mailto, without credentials; null for all others. */
export function safeLink(address: string | null, base: string): string | null {
  return safeUrl(address, base, LINK_SCHEMES);
}

/** The address of a picture resolved against the page's: http or https, without credentials; null for all others. */
export function safePicture(address: string | null, base: string): string | null {
  return safeUrl(address, base, PICTURE_SCHEMES);
}

function safeUrl(address: string | null, base: string, schemes: ReadonlySet<string>): string | null {
  if (!address || address.length > LONGEST) return null;
  const url = URL.parse(address.trim(), URL.canParse(base) ? base : 'about:blank');
  if (!url || !schemes.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}
