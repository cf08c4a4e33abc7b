import type { PageTree } from '../dom/page-tree.ts';
import { metadataText } from './plain-text.ts';

/** What one JSON-LD object says of an article; each field null or empty where it does not. */
export interface LinkedArticle {
  headline: string;
  people: string[];
  organisations: string[];
  published: string;
  publisher: string;
  language: string;
  /** Where the object says which page it is about. */
  url: string;
  /** It says that the story is not free to read. */
  paid: boolean;
}

/** Types of schema.org that stand for the page's own story. */
const STORY_TYPE = /(?:Article|BlogPosting|Reportage|Review|LiveBlogPosting|ItemPage|WebPage|Recipe|SocialMediaPosting)$/i;
/** Types that hold stories of others: their entries are not this page's. */
const LIST_FIELDS = new Set(['itemListElement', 'liveBlogUpdate', 'hasPart', 'comment', 'mentions', 'relatedLink', 'itemReviewed', 'citation', 'isPartOf']);
const MOST_OBJECTS = 2_000;

type Fields = Record<string, unknown>;

/**
 * Reads every JSON-LD block of the page: graphs, arrays and nested objects; what is broken is repaired where it is
 * plain how (CDATA marks, comments, trailing commas, raw line ends), else passed over. Articles come before web pages.
 */
export function readJsonLd(page: PageTree): LinkedArticle[] {
  const objects: Fields[] = [];
  for (const element of page.elements) {
    if (element.tag !== 'script' || !/ld\+json/i.test(page.attribute(element, 'type') ?? '')) continue;
    collect(parseLoosely(page.rawText(element)), objects);
  }
  const byId = new Map<string, Fields>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && !byId.has(id) && typeof object['name'] === 'string') byId.set(id, object);
  }
  const stories = objects.filter((object) => typesOf(object).some((type) => STORY_TYPE.test(type)));
  const rank = (object: Fields): number => (typesOf(object).some((type) => /WebPage|ItemPage/i.test(type)) ? 1 : 0);
  return stories.sort((a, b) => rank(a) - rank(b)).map((object) => readStory(object, byId));
}

function readStory(object: Fields, byId: Map<string, Fields>): LinkedArticle {
  const people: string[] = [];
  const organisations: string[] = [];
  for (const field of ['author', 'creator']) {
    if (people.length) break;
    for (const value of asList(object[field])) {
      const fields = isFields(value) ? resolve(value, byId) : null;
      const name = metadataText(fields ? fields['name'] : value, 200);
      if (!name || /^https?:/i.test(name)) continue;
      (fields && typesOf(fields).some((type) => /Organization/i.test(type)) ? organisations : people).push(name);
    }
  }
  const publisher = asList(object['publisher']).find(isFields);
  const page = object['mainEntityOfPage'];
  return {
    headline: metadataText(object['headline']) || (rankless(object) ? metadataText(object['name']) : ''),
    people,
    organisations,
    published: metadataText(object['datePublished'], 80),
    publisher: publisher ? metadataText(resolve(publisher, byId)['name'], 100) : '',
    language: metadataText(object['inLanguage'], 20),
    url: metadataText(object['url'] ?? (isFields(page) ? page['@id'] : page), 2_000),
    paid: /^false$/i.test(String(object['isAccessibleForFree'])),
  };
}

function rankless(object: Fields): boolean {
  return typesOf(object).some((type) => /Article$/i.test(type)) && 'datePublished' in object;
}

function resolve(object: Fields, byId: Map<string, Fields>): Fields {
  const id = object['@id'];
  return typeof object['name'] !== 'string' && typeof id === 'string' ? (byId.get(id) ?? object) : object;
}

/** Every object in a value, in order; lists of other stories are not entered. */
function collect(value: unknown, objects: Fields[], depth = 0): void {
  if (depth > 12 || objects.length >= MOST_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, objects, depth + 1);
  } else if (isFields(value)) {
    objects.push(value);
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !LIST_FIELDS.has(name)) collect(inner, objects, depth + 1);
    }
  }
}

function parseLoosely(source: string): unknown {
  if (source.length > 2_000_000) return null;
  for (const attempt of [source, repair(source)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue; // The next attempt may do; a block that none reads is passed over.
    }
  }
  return null;
}

/** CDATA and HTML comment marks round a block, alone or behind slashes: `//<![CDATA[`, `<!--`. */
const WRAPPING_MARK = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*;?\s*$/g;
/** A string literal, or a comma before a closing bracket: `"a, ]"` stays, `"a",]` loses its comma. */
const STRING_OR_TRAILING_COMMA = /("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gs;

function repair(source: string): string {
  return source
    .replace(WRAPPING_MARK, '')
    .replace(STRING_OR_TRAILING_COMMA, (_whole: string, literal?: string) =>
      literal === undefined ? '' : literal.replace(/[\u0000-\u001F]/g, ' '),
    )
    .replace(/;\s*$/, '');
}

function typesOf(object: Fields): string[] {
  return asList(object['@type']).filter((type) => typeof type === 'string');
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
