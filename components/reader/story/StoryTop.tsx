import type { ComponentChildren } from 'preact';
import { opensWithMark } from '../../../lib/reading/opens-with-mark.ts';

export interface StoryTopProps {
  siteName: string;
  title: string;
  /** What stands behind the site's name. */
  beside?: ComponentChildren;
  /** The title as it is drawn. */
  children: ComponentChildren;
}

/** The two lines that every story begins with: where it is from, and its headline. */
export function StoryTop({ siteName, title, beside, children }: StoryTopProps) {
  return (
    <>
      <p class="story-site">
        <bdi>{siteName}</bdi>
        {beside}
      </p>
      <h1 class="story-title" dir="auto" data-hang={opensWithMark(title) ? '' : undefined}>
        {children}
      </h1>
    </>
  );
}
