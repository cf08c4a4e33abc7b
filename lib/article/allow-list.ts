import { type Article, type ArticleElement, type ArticleNode, type ArticleProperties, ARTICLE_TAGS, type ArticleTag } from '../model.ts';
import { safeLink, safePicture } from './safe-url.ts';

/** Caps on what is kept of a tree that comes from outside; Preact's own stack gives out between 500 and 2,000 levels. */
const DEEPEST = 100;
const MOST_NODES = 60_000;
const MOST_TEXT = 5_000_000;

const TAGS: ReadonlySet<string> = new Set(ARTICLE_TAGS);
const ROLES = ['embed', 'video', 'credit', 'page'] as const;
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;
/** A language tag, e.g. "pt-BR". */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;

type PropertyReader = (value: unknown) => Partial<ArticleProperties>;
const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const whole = (value: unknown, most: number): number | null => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null);
const one = <T extends string>(known: readonly T[], value: unknown): T | null => known.find((name) => name === value) ?? null;
const kept = <K extends keyof ArticleProperties>(name: K, value: ArticleProperties[K] | null): Partial<ArticleProperties> => (value === null ? {} : { [name]: value });

/** How each property is read from an untrusted value; one that does not fit is left behind. */
const READERS: { [K in keyof Required<ArticleProperties>]: PropertyReader } = {
  href: (value) => kept('href', safeLink(string(value), 'about:blank')),
  src: (value) => kept('src', safePicture(string(value), 'about:blank')),
  alt: (value) => kept('alt', string(value)),
  width: (value) => kept('width', whole(value, 20_000)),
  height: (value) => kept('height', whole(value, 20_000)),
  start: (value) => kept('start', whole(value, 1_000_000)),
  value: (value) => kept('value', whole(value, 1_000_000)),
  colSpan: (value) => kept('colSpan', whole(value, 1_000)),
  rowSpan: (value) => kept('rowSpan', whole(value, 1_000)),
  lang: (value) => kept('lang', typeof value === 'string' && LANGUAGE_TAG.test(value) ? value : null),
  dir: (value) => kept('dir', one(DIRECTIONS, value)),
  role: (value) => kept('role', one(ROLES, value)),
  source: (value) => kept('source', string(value)),
  author: (value) => kept('author', string(value)),
  date: (value) => kept('date', string(value)),
};
type PropertyName = keyof ArticleProperties;

/** Which properties an element may hold besides `lang` and `dir`. */
const OWN_PROPERTIES: Partial<Record<ArticleTag, readonly PropertyName[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  li: ['value'],
  th: ['colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
  section: ['href', 'role', 'source', 'author', 'date'],
  figure: ['role'],
  small: ['role'],
};

/**
 * Rebuilds an Article field by field from an untrusted value (a message, a stored row, a file): fresh objects with
 * known tags and properties only, so that nothing of the value itself is kept. Elements that are not allowed are left
 * out with all they hold; what nests deeper than 100 levels is cut.
 * @returns null where the value is no article at all, or a bigger one than any page's
 */
export function checkArticle(value: unknown): Article | null {
  if (!isRecord(value) || value['type'] !== 'root' || !Array.isArray(value['children'])) return null;
  const article: Article = { type: 'root', children: [] };
  let nodes = 0;
  let letters = 0;
  // A list of what is still to be done, not recursion: the value may be nested as deep as its sender liked.
  const open: { from: unknown[]; into: ArticleNode[]; depth: number }[] = [{ from: value['children'], into: article.children, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.from) {
      if (++nodes > MOST_NODES) return null;
      const node = checkNode(child);
      if (!node) continue;
      if (node.type === 'text') {
        letters += node.value.length;
        if (letters > MOST_TEXT) return null;
      } else if (isRecord(child) && Array.isArray(child['children']) && next.depth < DEEPEST) {
        open.push({ from: child['children'], into: node.children, depth: next.depth + 1 });
      }
      next.into.push(node);
    }
  }
  return article;
}

function checkNode(value: unknown): ArticleNode | null {
  if (!isRecord(value)) return null;
  if (value['type'] === 'text') return typeof value['value'] === 'string' ? { type: 'text', value: value['value'] } : null;
  if (value['type'] !== 'element' || !isTag(value['tagName'])) return null;
  const node: ArticleElement = { type: 'element', tagName: value['tagName'], properties: checkProperties(value['tagName'], value['properties']), children: [] };
  // A picture without an address is nothing to look at.
  return node.tagName === 'img' && node.properties.src === undefined ? null : node;
}

function checkProperties(tag: ArticleTag, value: unknown): ArticleProperties {
  if (!isRecord(value)) return {};
  const names: PropertyName[] = ['lang', 'dir', ...(OWN_PROPERTIES[tag] ?? [])];
  const properties: ArticleProperties = {};
  for (const name of names) if (Object.hasOwn(value, name)) Object.assign(properties, READERS[name](value[name]));
  return properties;
}

function isTag(value: unknown): value is ArticleTag {
  return typeof value === 'string' && TAGS.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
