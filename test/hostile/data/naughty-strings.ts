/** Texts that break sloppy handling of text: each is to be the same, code unit for code unit, after it was stored. */
export const NAUGHTY_STRINGS: readonly string[] = [
  '\ud800', '\udfff', 'a\ud83d', '\ude00b', '\udc00\ud800', '\u0000', 'a\u0000b', '\u0001\u0002\u001f\u007f', '\ufeff', '\ufffe\uffff', '\ufffd',
  '\u202eabc', '\u202d\u202ebackwards\u202c', '\u2066\u2067\u2068\u2069', '\u200f\u200e\u061c', 'ab\u200b\u200c\u200d\u2060c', '\u00ad', '\u180e',
  'שלום abc (def)', 'مرحبا 123 abc', '‏مرحبا‏', 'e\u0301 \u00e9', '\u1112\u1161\u11ab', 'ﬃ Ǆ ß İ ı', '👩‍👩‍👧‍👦', '🇺🇳🇺', '👍🏽', '𝓣𝓮𝔁𝓽', '田中さん', '𠜎𠜱',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮', '\u0e49'.repeat(50), 'ﷺ', '￼', '\u2028\u2029', '\r\n\t\v\f', '   ', '\u00a0\u2003\u3000',
  'null', 'undefined', 'NaN', 'true', '[object Object]', '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'then', '-0', '1e400', '0x', '０',
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '"a","b"', "'; DROP TABLE stories; --", '{{7*7}}', '${7*7}', '<%= 7 %>', '%s%n%x', '../../etc/passwd', 'CON', 'a/b\\c:d*e?f"g<h>i|j', '.', '..',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt; &amp;amp; &#x202e;', ']]>', '-->', '</textarea>', '</title>', 'javascript:alert(1)', '[x](javascript:alert(1))', '```', '---\ntitle: x\n---',
  'a'.repeat(10_000), '\ud83d\ude00'.repeat(5_000), 'ᄀ'.repeat(1_000), 'مرحبا '.repeat(500),
]; // prettier-ignore
