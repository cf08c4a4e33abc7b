/** Named references that pages double-encode in their metadata ("Tom &amp;amp; Ann"); all others stay as they are. */
const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', eacute: 'é', egrave: 'è',
}; // prettier-ignore

/** A character reference left over in metadata: "&#8217;", "&#x27;", "&amp;". */
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
/** Control and invisible formatting characters that no line of text needs: NUL, soft hyphen, zero-width space, bidi overrides, BOM. */
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * Makes one trimmed line of plain text out of any value a page gave, at most `limit` characters long. Markup in it
 * stays the characters it is made of ("<b>x</b>"). Empty where the value is no text.
 */
export function plainText(value: unknown, limit = 500): string {
  if (typeof value !== 'string') return '';
  const line = value.slice(0, limit * 8).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…` : line;
}

/** The same for a value of metadata, in which character references were often encoded once too often. */
export function metadataText(value: unknown, limit = 500): string {
  if (typeof value !== 'string') return '';
  const once = decodeReferences(value.slice(0, limit * 8));
  return plainText(once.includes('&') ? decodeReferences(once) : once, limit);
}

function decodeReferences(value: string): string {
  return value.replace(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
