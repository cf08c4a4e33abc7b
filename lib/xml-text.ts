/** What XML 1.0 has no place for, e.g. a NUL, U+FFFF: one of them makes a whole document unreadable. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the letters that can't stand in XML, e.g. "a\uffffb" is "ab". Nothing is escaped. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

/** The same, escaped, to stand between two tags or in an attribute. */
export function escapedXml(text: string): string {
  return xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');
}
