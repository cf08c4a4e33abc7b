import type { Story } from '../model.ts';

/**
 * Whether two readings of a page are one and the same to whoever reads the story. What was left out of it (other
 * advertisements each time) and by which of its addresses the page was opened make no difference.
 */
export function readsTheSame(one: Story, other: Story): boolean {
  return asRead(one) === asRead(other);
}

function asRead(story: Story): string {
  return JSON.stringify({ ...story, url: story.canonicalUrl, hidden: [] });
}
