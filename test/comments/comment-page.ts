import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Comment } from '../../lib/model.ts';

/** A fixture page of invented comments as a document. */
export function commentPage(name: string): Document {
  return page(readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'));
}

/** A page of the given markup; its address is that of an invented story. */
export function page(html: string): Document {
  return new JSDOM(html, { url: 'https://harbour-post.example/story' }).window.document;
}

/** A thread as an outline: "author: text" a line, answers indented. */
export function outline(comments: readonly Comment[], indent = ''): string[] {
  return comments.flatMap((comment) => [
    `${indent}${comment.author ?? '?'}: ${comment.text.replace(/\n/g, ' / ')}`,
    ...outline(comment.replies, `${indent}  `),
  ]);
}
