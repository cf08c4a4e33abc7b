import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { escapedXml } from '../lib/xml-text.ts';

const { window } = new JSDOM();

describe('a headline in XML, as Chromium’s address bar and a book want it', () => {
  it.each(['a\u0000b', 'a\u0007b', 'a\uffffb', 'a\ufffeb', 'a\ud800b', '<url>a</url>', '"&amp;\'', ']]>', 'plain – 🛶'])('never breaks what stands around it: %j', (title) => {
    const parsed = new window.DOMParser().parseFromString(`<match>${escapedXml(title)}</match>`, 'text/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.children).toHaveLength(0);
    expect(parsed.documentElement.textContent).toBe(title.toWellFormed().replace(/[\0\u0007\ufffe\uffff]/, ''));
  });
});
