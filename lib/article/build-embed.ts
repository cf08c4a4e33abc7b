import type { ArticleNode, ArticleText } from '../model.ts';
import { cutBlocks } from '../dom/cut-blocks.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { buildInline } from './build-inline.ts';
import { makeElement, type Building } from './building.ts';
import { findTag } from './picture-source.ts';
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

/**
 * Lines of a post's own code that say who wrote it, and when: "— Ann Lee (@annlee) March 3, 2021", "A post shared by Ann
 * (@ann) on …", "Posted by Ann Lee on Tuesday, May 2, 2023", "Post by @ann", "@ann".
 */
const SIGNATURES: readonly RegExp[] = [
  /^\s*[—–-]+\s*(.+?\(@?[\w.-]+\))\s*(.*)$/,
  /^a (?:post|photo|video) (?:shared|posted) by (.+?)(?: on (.+))?$/i,
  /^posted by (.+?) on (.+)$/i,
  /^post by (@[\w.]+)$/i,
  /^(@[\w.]+)$/,
];
/** What else such code writes around the words: "View on Threads", "♬ original sound", "[image or embed]", the post's address. */
const POST_CHROME = /^(?:https?:\/\/\S+$|view (?:this |more |it )?(?:posts? )?on \w+|posted @|♬|\[image or embed\]$|loading$)/i;
/** Reddit's code under a post's title: "by u/ann in kettles", in older pages "from kettles". */
const REDDIT_END = /\n?\s*(?:by\s*(u\/[\w-]+)\s+)?(?:in|from)\s*[\w/-]+$/;

/** Markup that a broken embed shows as words: `<a href="https://kettle.example/tag">#kettle</a>`. */
const SHOWN_TAG = /<a\b[^<>]*>/i;
const SHOWN_TAGS = /<\/?(?:a|br|span|p)\b[^<>]*>/gi;

/** True for the block quotation or box that stands for a post of a social network. */
export function isEmbed(element: PageElement): boolean {
  return (element.tag === 'blockquote' || element.tag === 'div') && sourceOf(element) !== null;
}

/** True where an element is such a post or stands in one. */
export function standsInEmbed(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 4; at = at.parent, up++) if (isEmbed(at)) return true;
  return false;
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
    const signature = SIGNATURES.map((pattern) => pattern.exec(block.text)).find(Boolean);
    const reddit = source === 'Reddit' ? REDDIT_END.exec(block.text) : null;
    if (signature) {
      author ||= signature[1] ?? '';
      date ||= signature[2] ?? '';
    } else if (reddit) {
      author = reddit[1] ?? '';
      const text: ArticleText = { type: 'text', value: block.text.slice(0, reddit.index).trim() };
      building.sources.set(text, block.element);
      if (text.value) words.push(makeElement('p', [text]));
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
  const href = ownLink(element, source, building);
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

/** The post's own address: said in an attribute, else its first link on Reddit, its last one elsewhere (a tweet's is its date). */
function ownLink(element: PageElement, source: string, building: Building): string | null {
  const { page, base } = building;
  for (const name of ['data-instgrm-permalink', 'data-text-post-permalink', 'cite', 'data-href']) {
    const said = safeLink(page.attribute(element, name), base);
    if (said) return said;
  }
  const first = source === 'Reddit' ? findTag(element, 'a') : null;
  if (first) return safeLink(page.attribute(first, 'href'), base);
  // The network's script has put a frame in the place of the words.
  const frame = findTag(element, 'iframe');
  const id = frame && page.attribute(frame, 'data-tweet-id');
  if (id && /^\d{1,25}$/.test(id)) return `https://x.com/i/status/${id}`;
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
