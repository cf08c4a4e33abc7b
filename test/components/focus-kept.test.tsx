// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { CommentThread } from '../../components/reader/story/CommentThread.tsx';
import { BinView } from '../../components/library/BinView.tsx';
import { LibraryNotice } from '../../components/reader/LibraryNotice.tsx';
import { RestorePart } from '../../components/options/RestorePart.tsx';
import { Toast } from '../../components/Toast.tsx';
import type { Comment, StoryCard } from '../../lib/model.ts';
import { show } from './render.tsx';

const CARD: StoryCard = {
  id: 'a', canonicalUrl: 'https://a.example/', title: 'The pond', siteName: 'Harbour Post', byline: [], publishedAt: null, language: 'en', direction: 'ltr', wordCount: 700,
  quoteCount: 0, speakers: [], savedAt: 1, capturedAt: 1, progress: 0, openedAt: null, noteCount: 1, tags: [], shelf: 'list',
}; // prettier-ignore
const focused = (): string => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim();

describe('the focus is not lost with what goes away:', () => {
  it('from a toast it goes back to where it was before', async () => {
    const page = (message: { id: number; text: string } | null) => (
      <main tabIndex={-1}>
        <button type="button">Save</button>
        <Toast message={message} onClose={vi.fn()} />
      </main>
    );
    const { again, button } = await show(page({ id: 1, text: 'Saved.' }));
    button('Save').focus();
    button('Close').focus();
    await again(page(null));
    expect(focused()).toBe('Save');
  });

  it('from a notice it goes to the page’s main part', async () => {
    const page = (isThere: boolean) => (
      <>
        {isThere && <LibraryNotice sentence="Little room is left." action="Understood" onAction={vi.fn()} />}
        <main tabIndex={-1}>The story</main>
      </>
    );
    const { again, button } = await show(page(true));
    button('Understood').focus();
    await again(page(false));
    expect(focused()).toBe('The story');
  });

  it('from a story of the bin to the next, and from the last one to the one before', async () => {
    const binned = ['The pond', 'The mill', 'The quay'].map((title) => ({ removedAt: 1, card: { ...CARD, id: title, title } }));
    const { button, click } = await show(<BinView binned={binned} days={30} now={2} onRestore={vi.fn()} />);
    await click(button('Bring “The pond” back'));
    expect(focused()).toBe('Bring “The mill” back');
    await click(button('Bring “The quay” back'));
    expect(focused()).toBe('Bring “The mill” back');
  });

  it('from the button for more comments to the first one that came', async () => {
    const comments = Array.from({ length: 14 }, (_, index): Comment => ({ author: `Gull ${String(index)}`, text: 'Fog.', score: null, time: null, copies: 1, replies: [] }));
    const { page, click } = await show(<CommentThread comments={comments} elsewhere={null} />);
    await click(page.querySelector('button'));
    expect(focused()).toContain('Gull 12');
  });

  it('from a backup that was read in to the choice of a file', async () => {
    const plan = { createdAt: null, fresh: 2, merged: 0, binned: 0, highlights: 0, notes: 0, unfit: [], damage: null, hasSettings: false };
    const part = (isPlanned: boolean) => <RestorePart state={{ kind: 'idle' }} plan={isPlanned ? plan : null} busy={false} onFile={vi.fn()} onRestore={vi.fn()} onStop={vi.fn()} />;
    const { page, again, button } = await show(part(true));
    expect(page.querySelector('[role="status"]')?.textContent).toBe('2 new stories');
    button('Restore').focus();
    await again(part(false));
    expect(document.activeElement?.matches('[type="file"]')).toBe(true);
  });
});
