import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { StoryBundle } from '../backup/story-bundle.ts';
import { xmlText } from '../../xml-text.ts';
import { exportTree, h } from './export-tree.ts';
import { type ExportWords, type StorySheet, storySheet, toldBehind } from './story-sheet.ts';

/** One story as Markdown, with front matter that Obsidian reads as properties. */
export function storyToMarkdown(bundle: StoryBundle, say: ExportWords): string {
  const { card, text } = bundle;
  const sheet = storySheet(bundle);
  const body = text ? exportTree(text.story.article, 'linked', say.credit) : { type: 'root' as const, children: [h('p', {}, say.notFetched)] };
  if (text?.story.dek) body.children.unshift(h('p', {}, h('em', {}, text.story.dek)));
  body.children.unshift(h('h1', {}, card.title), h('p', {}, h('a', { href: card.canonicalUrl }, card.siteName || card.canonicalUrl)));
  const parts = [frontMatter(bundle, sheet), written(toMdast(body))];
  if (sheet.voices.length > 0) parts.push(written(toMdast({ type: 'root', children: voices(sheet, say) })));
  if (sheet.note) parts.push(`## ${say.note}\n\n${quoted(sheet.note)}\n`);
  if (sheet.marks.length > 0) {
    parts.push(`## ${say.marks}\n`);
    for (const { text: passage, note, speaker } of sheet.marks) {
      const quote = toMdast({ type: 'root', children: [h('blockquote', {}, ...passage.split(/\n{2,}/).map((block) => h('p', {}, block)), ...(speaker ? [h('p', {}, `— ${speaker}`)] : []))] });
      parts.push(`${written(quote)}${note ? `\n- ${safeNote(note).split('\n').join('\n  ')}\n` : ''}`);
    }
  }
  return parts.join('\n');
}

function frontMatter({ card, highlights }: StoryBundle, { voices: said }: StorySheet): string {
  const day = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString().slice(0, 10));
  const fields: [string, string | string[] | number | null][] = [
    ['title', card.title],
    ['url', card.canonicalUrl],
    ['site', card.siteName],
    ['author', card.byline],
    ['published', card.publishedAt],
    ['saved', day(card.savedAt)],
    ['tags', card.tags.map(obsidianTag).filter((tag) => tag !== '')],
    ['speakers', said.flatMap(({ name }) => name ?? [])],
    ['highlights', highlights.length],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [`${name}: ${yaml(value)}`]));
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Every JSON string without a bare line separator is a YAML string: nothing in it can end it or begin another field. */
function yaml(value: string | string[] | number): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  return JSON.stringify(xmlText(value)).replace(/[\u007f-\u009f\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A tag as Obsidian takes it: letters, digits, `-`, `_` and `/`; "long reads" is "long-reads". */
function obsidianTag(tag: string): string {
  return xmlText(tag).trim().replace(/[^\p{L}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, ''); // prettier-ignore
}

function voices({ voices: said }: StorySheet, say: ExportWords) {
  return [
    h('h2', {}, say.whoSaidWhat),
    ...said.flatMap(({ name, role, sayings }) => [
      h('h3', {}, name ?? say.unclear, ...(role ? [`, ${role}`] : [])),
      h('ul', {}, ...sayings.map(({ text, said: saying }) => h('li', {}, `“${text}”${toldBehind(saying, say)}`))),
    ]),
  ];
}

function written(tree: ReturnType<typeof toMdast>): string {
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  return toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()] });
}

function quoted(note: string): string {
  return safeNote(note).split('\n').map((line) => `> ${line}`).join('\n'); // prettier-ignore
}

/**
 * A note is Markdown that the reader wrote, or another app brought: it stays as it is, but nothing in it can become an
 * element, or a link to anything but the web. A link's target after "](" or "]:" must begin with http, https or mailto.
 */
function safeNote(note: string): string {
  return xmlText(note)
    .replace(/\r\n?/g, '\n')
    .replaceAll('<', '\\<')
    .replace(/\]([(:])(?!(?:https?:\/\/|mailto:|#))/gi, '\\]$1');
}
