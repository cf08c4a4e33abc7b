import { h, type ComponentChild } from 'preact';
import type { ArticleNode } from '../../../lib/model.ts';

/** A note as its reader meant it: every node of its tree as an element of ours. */
export function NoteWords({ nodes }: { nodes: readonly ArticleNode[] }) {
  return (
    <div class="note-words" data-part="note-words" dir="auto">
      {nodes.map(write)}
    </div>
  );
}

function write(node: ArticleNode): ComponentChild {
  if (node.type === 'text') return node.value;
  const { href, start } = node.properties;
  const link = href === undefined ? {} : { href, target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' };
  return h(node.tagName, { start, ...link }, node.children.map(write));
}
