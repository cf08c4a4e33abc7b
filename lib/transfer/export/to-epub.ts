import { toXast } from 'hast-util-to-xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { StoryBundle } from '../backup/story-bundle.ts';
import { xmlText } from '../../xml-text.ts';
import { h } from './export-tree.ts';
import type { ExportWords } from './story-sheet.ts';
import { storyBody } from './to-html.ts';

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
const DOCTYPE = '<!DOCTYPE html>\n';
const MODIFIED = /\.\d+Z$/; // the fraction in "2026-03-04T10:15:00.000Z", which EPUB has not

/** What stands first in every EPUB, uncompressed. */
export const EPUB_TYPE = 'application/epub+zip';

/** XML that any reader takes: "]]>" may stand in no text, and the writer leaves it. There is no CDATA in these files. */
function xml(tree: Parameters<typeof toXml>[0]): string {
  return toXml(tree).replaceAll(']]>', ']]&gt;');
}

/** One story as a chapter. */
export function epubChapter(bundle: StoryBundle, say: ExportWords): string {
  const { card } = bundle;
  const page = h('html', { lang: card.language || 'und', dir: card.direction }, h('head', {}, h('title', {}, card.title || card.canonicalUrl)), h('body', {}, ...storyBody(bundle, 'named', say)));
  return `${XML}${DOCTYPE}${xml(toXast(page, { space: 'html' }))}`;
}

/** A chapter's file and title. */
export interface Chapter {
  file: string;
  title: string;
}

/** The files of an EPUB 3 besides its chapters: where its package is, the package, the contents. */
export function epubFrame(title: string, language: string, chapters: readonly Chapter[], id: string, now: Date): Record<string, string> {
  const container = x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [x('rootfile', { 'full-path': 'OEBPS/content.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]);
  const opf = x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' }, [
    x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
      x('dc:identifier', { id: 'id' }, `urn:uuid:${id}`),
      x('dc:title', xmlText(title)),
      x('dc:language', language),
      x('meta', { property: 'dcterms:modified' }, now.toISOString().replace(MODIFIED, 'Z')),
    ]),
    x('manifest', [
      x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
      ...chapters.map(({ file }, place) => x('item', { id: `c${String(place)}`, href: file, 'media-type': 'application/xhtml+xml' })),
    ]),
    x('spine', chapters.map((_chapter, place) => x('itemref', { idref: `c${String(place)}` }))), // prettier-ignore
  ]);
  const links = chapters.map(({ file, title: name }) => x('li', [x('a', { href: file }, xmlText(name) || file)]));
  const nav = x('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language }, [
    x('head', [x('title', xmlText(title))]),
    x('body', [x('nav', { 'epub:type': 'toc' }, [x('h1', xmlText(title)), x('ol', links)])]),
  ]);
  return { 'META-INF/container.xml': XML + xml(container), 'OEBPS/content.opf': XML + xml(opf), 'OEBPS/nav.xhtml': XML + DOCTYPE + xml(nav) };
}
