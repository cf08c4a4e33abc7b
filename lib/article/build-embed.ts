import type { ArticleNode, ArticleText } from '../model.ts';
import { cutBlocks } from '../dom/cut-blocks.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { buildInline } from './build-inline.ts';
import { makeElement, type Building } from './building.ts';
import { safeLink } from './safe-url.ts';

/** Class names of embedded posts, and where the post lives. */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/ twitter (tweet|video) | tweet (embed|blockquote) /, 'X'],
  [/ instagram media /, 'Instagram'],
  [/ tiktok embed /, 'TikTok'],
  [/ fb (post|video) /, 'Facebook'],
  [/ (reddit embed|reddit card|reddit embed bq) /, 'Reddit'],
  [/ bluesky embed /, 'Bluesky'],
  [/ mastodon embed /, 'Mastodon'],
  [/ text post media /, 'Threads'],
];

/** The signature under a quoted post: "— Ann Lee (@annlee) March 3, 2021". */
const SIGNATURE = /^\s*[—–-]+\s*(.+?\(@?[\w.]+\))\s*(.*)$/;
/** What Instagram's own code writes around a post: "View this post on Instagram", "A post shared by Ann (@ann) on …". */
const POST_CHROME = /^(?:view (?:this|more)(?: post)? on \w+|a (?:post|photo|video) (?:shared|posted) by|posted @)/i;
const SHARED_BY = /^a (?:post|photo|video) (?:shared|posted) by (.+?)(?: on (.+))?$/i;

/** Markup that a broken embed shows as words: `<a href="https://kettle.example/tag">#kettle</a>`. */
const SHOWN_TAG = /<a\b[^<>]*>/i;
const SHOWN_TAGS = /<\/?(?:a|br|span|p)\b[^<>]*>/gi;

/** True for the block quotation or box that stands for a post of a social network. */
export function isEmbed(element: PageElement): boolean {
  return (element.tag === 'blockquote' || element.tag === 'div') && sourceOf(element) !== null;
}

function sourceOf(element: PageElement): string | null {
  return POSTS.find(([pattern]) => pattern.test(element.names))?.[1] ?? null;
}

/** An embedded post as a text card: where it lives, who wrote it, when, its words, a link. */
export function buildEmbed(element: PageElement, building: Building): ArticleNode[] {
  const source = sourceOf(element) ?? '';
  let author = '';
  let date = '';
  const words: ArticleNode[] = [];
  for (const block of cutBlocks(element)) {
    const signature = SIGNATURE.exec(block.text);
    const shared = SHARED_BY.exec(block.text);
    if (signature) {
      author = signature[1] ?? '';
      date = signature[2] ?? '';
    } else if (shared) {
      author = shared[1] ?? '';
      date = shared[2] ?? '';
    } else if (SHOWN_TAG.test(block.text)) {
      const value = block.text.replace(SHOWN_TAGS, '').replaceAll('&amp;', '&').trim();
      const text: ArticleText = { type: 'text', value };
      building.sources.set(text, block.element);
      if (value) words.push(makeElement('p', [text]));
    } else if (!POST_CHROME.test(block.text)) {
      const children = buildInline(block.nodes, block.element, building);
      if (children.length) words.push(makeElement('p', children));
    }
  }
  const href = lastLink(element, building);
  if (!words.length && !href) return [];
  return [
    makeElement('section', words, {
      role: 'embed',
      source,
      ...(author ? { author: author.slice(0, 200) } : {}),
      ...(date ? { date: date.slice(0, 100) } : {}),
      ...(href ? { href } : {}),
    }),
  ];
}

/** The post's own address: said in an attribute, or its last link (a tweet's is its date). */
function lastLink(element: PageElement, building: Building): string | null {
  const { page, base } = building;
  for (const name of ['data-instgrm-permalink', 'cite', 'data-href']) {
    const said = safeLink(page.attribute(element, name), base);
    if (said) return said;
  }
  let last: string | null = null;
  const search = (parent: PageElement): void => {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue;
      if (child.tag === 'a') last = safeLink(page.attribute(child, 'href'), base) ?? last;
      search(child);
    }
  };
  search(element);
  return last;
}
