import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Root } from 'hast';
import type { StoryBundle } from '../backup/story-bundle.ts';
import { exportTree, h, type Pictures } from './export-tree.ts';
import { type ExportWords, storySheet, toldBehind } from './story-sheet.ts';

/** What the file may do: show its own style and pictures. No script runs, whatever is in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; base-uri 'none'; form-action 'none'";
const STYLE =
  ':root{color-scheme:light dark}body{max-inline-size:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Charter,Georgia,serif}h1,h2,h3{line-height:1.2;font-family:system-ui,sans-serif}' +
  'header p,figcaption,figure small,.facts{color:color-mix(in srgb,currentcolor 68%,transparent);font-size:.9em}img{max-inline-size:100%;block-size:auto}figure{margin:1.5rem 0}figure small{display:block}blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid color-mix(in srgb,currentcolor 30%,transparent)}' +
  'table{border-collapse:collapse}td,th{padding:.25rem .5rem;border:1px solid color-mix(in srgb,currentcolor 30%,transparent)}.note{white-space:pre-wrap}article+section{margin-block-start:3rem;border-block-start:1px solid}';

/** One story as one HTML file that needs nothing else. Its pictures stay on their sites, and are loaded from there. */
export function storyToHtml(bundle: StoryBundle, say: ExportWords): string {
  const { card } = bundle;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        { lang: card.language || 'und', dir: card.direction },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', {}, card.title),
          h('style', {}, STYLE),
        ),
        h('body', {}, ...storyBody(bundle, 'linked', say)),
      ),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** The parts of a story's page: headline, text, who said what, note, marks. */
export function storyBody(bundle: StoryBundle, pictures: Pictures, say: ExportWords): Element[] {
  const { card, text } = bundle;
  const sheet = storySheet(bundle);
  const facts = [card.byline.length > 0 ? `${say.by} ${card.byline.join(', ')}` : '', card.siteName, card.publishedAt?.slice(0, 10) ?? ''].filter(Boolean).join(' · ');
  const article: ElementContent[] = text ? elementsOf(exportTree(text.story.article, pictures, say.credit)) : [h('p', {}, say.notFetched)];
  const parts = [
    h(
      'header',
      {},
      h('h1', {}, card.title),
      ...(text?.story.dek ? [h('p', {}, text.story.dek)] : []),
      h('p', {}, facts),
      h('p', {}, `${say.source}: `, h('a', { href: card.canonicalUrl, rel: ['noopener', 'noreferrer'] }, card.canonicalUrl)),
    ),
    h('article', {}, ...article),
  ];
  if (sheet.voices.length > 0) {
    const said = sheet.voices.flatMap(({ name, role, sayings }) => [
      h('h3', {}, name ?? say.unclear, ...(role ? [`, ${role}`] : [])),
      h('ul', {}, ...sayings.map((saying) => h('li', {}, `“${saying.text}”`, ...factsOf(toldBehind(saying.said, say))))),
    ]);
    parts.push(h('section', {}, h('h2', {}, say.whoSaidWhat), ...said));
  }
  if (sheet.note) parts.push(h('section', {}, h('h2', {}, say.note), h('p', { className: ['note'] }, sheet.note)));
  if (sheet.marks.length > 0) {
    const marks = sheet.marks.flatMap(({ text: passage, note, speaker }) => [
      h('blockquote', {}, h('p', { className: ['note'] }, passage), ...(speaker ? [h('p', { className: ['facts'] }, `— ${speaker}`)] : [])),
      ...(note ? [h('p', { className: ['note'] }, note)] : []),
    ]);
    parts.push(h('section', {}, h('h2', {}, say.marks), ...marks));
  }
  return parts;
}

function factsOf(words: string): Element[] {
  return words === '' ? [] : [h('span', { className: ['facts'] }, words)];
}

function elementsOf(root: Root): ElementContent[] {
  return root.children.flatMap((node) => (node.type === 'element' || node.type === 'text' ? [node] : []));
}
