// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageCardProps } from '../../components/popup/PageCard.tsx';
import { PopupView, type PopupViewProps } from '../../components/popup/PopupView.tsx';
import type { ReadingListProps } from '../../components/popup/ReadingList.tsx';
import type { StoryCard } from '../../lib/model.ts';
import { show } from './render.tsx';

const PAGE = { title: 'Orla Finch sings', siteName: 'The Lantern', language: 'en', direction: 'ltr' as const, wordCount: 480, quoteCount: 3, speakerCount: 2, savedAt: null, noteCount: 0, opensOnHeadline: true };
const ROW: StoryCard = {
  id: 'a', canonicalUrl: 'https://a.example/', title: 'The pond', siteName: 'Harbour Post', byline: [], publishedAt: null, language: 'en', direction: 'ltr', wordCount: 700,
  quoteCount: 0, speakers: [], savedAt: 1, capturedAt: 1, progress: 0, openedAt: null, noteCount: 1, tags: [], shelf: 'list',
}; // prettier-ignore

function popup(card: Partial<PageCardProps>, list: Partial<ReadingListProps> = {}, due: PopupViewProps['due'] = null) {
  const onBackupLater = vi.fn();
  const onAction = vi.fn();
  const onOpen = vi.fn();
  const onRemove = vi.fn();
  return {
    onAction,
    onOpen,
    onRemove,
    onBackupLater,
    view: (
      <PopupView
        card={{ state: { is: 'readable', page: PAGE }, doing: null, tidied: null, onAction, habits: { host: 'www.lantern.example', habit: null, onHabit: vi.fn() }, ...card }}
        list={{ state: { is: 'ready', cards: [ROW, { ...ROW, id: 'b', title: 'The mill', openedAt: 2, progress: 0.4 }], found: 2, saved: 2 }, snippets: new Map(), now: 2, typed: '', onType: vi.fn(), onOpen, onRemove, onAll: vi.fn(), onMore: vi.fn(), ...list }}
        shortcuts={[{ label: 'Read', keys: 'Alt+Shift+E' }]}
        toast={null}
        onToastClose={vi.fn()}
        onData={vi.fn()}
        isNews={false}
        due={due}
        onBackupLater={onBackupLater}
      />
    ),
  };
}
const press = (key: string, target: EventTarget = document.body): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', class { observe(): void { /* nothing comes near */ } disconnect(): void { /* nothing to leave */ } }); // prettier-ignore
  Element.prototype.scrollIntoView = () => undefined;
});

describe('the popup', () => {
  it('says what the page is', async () => {
    const { page } = await show(popup({}).view);
    const card = page.querySelector('[data-part="page-card"]')?.textContent;
    for (const words of ['Orla Finch sings', 'The Lantern', '2 min', '3 quotations', '2 people', 'Not saved']) expect(card).toContain(words);
  });

  it('says of a saved page that it is saved, and how many notes are on it', async () => {
    const { page } = await show(popup({ state: { is: 'readable', page: { ...PAGE, savedAt: 1, noteCount: 2 } } }).view);
    expect(page.querySelector('.state')?.textContent).toBe('Saved · 2 notes');
  });

  it('reminds of a backup that is due, and lets it be put off', async () => {
    expect((await show(popup({}).view)).page.querySelector('[data-part="backup-reminder"]')).toBeNull();
    const { view, onBackupLater } = popup({}, {}, 'old');
    const { page, click, button } = await show(view);
    expect(page.querySelector('[data-part="backup-reminder"]')?.textContent).toContain('more than a month old');
    await click(button('Not now'));
    expect(onBackupLater).toHaveBeenCalledOnce();
  });

  it('tells what the page is in a line that was there while it was looked at, and why it can’t be read in the same', async () => {
    const { page, again } = await show(popup({ state: { is: 'looking' } }).view);
    const line = page.querySelector('[data-part="page-card"] [role="status"]');
    expect(line?.textContent).not.toBe('');
    await again(popup({}).view);
    expect(page.querySelector('[data-part="page-card"] [role="status"]')).toBe(line);
    expect(line?.textContent).toBe('2 min · 3 quotations · 2 people');
    await again(popup({ state: { is: 'unreadable', sentence: 'This is a page of the browser.' } }).view);
    expect(page.querySelector('[data-part="page-card"] [role="status"]')).toBe(line);
    expect(line?.textContent).toBe('This is a page of the browser.');
  });

  it('has the focus where it opens, and says at “Read” what would be read', async () => {
    const { page } = await show(popup({}).view);
    expect(document.activeElement).toBe(page.querySelector('main'));
    const described = page.querySelector('[data-action="read"]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Orla Finch sings', '2 min · 3 quotations · 2 people']);
  });

  it('does by one letter what its buttons do, but not while words are typed', async () => {
    const { view, onAction } = popup({});
    const { page } = await show(view);
    press('r');
    press('T');
    expect(onAction.mock.calls).toEqual([['read'], ['tidy']]);
    const search = page.querySelector('input');
    if (search) press('s', search);
    expect(onAction).toHaveBeenCalledTimes(2);
    press('/');
    expect(document.activeElement).toBe(search);
  });

  it('does nothing a second time while it is being done', async () => {
    const { view, onAction } = popup({ doing: 'save' });
    const { click, button } = await show(view);
    await click(button('SaveS'));
    expect(onAction).not.toHaveBeenCalled();
  });

  it('says in a sentence why a page can’t be read, and still offers the list', async () => {
    const { page } = await show(popup({ state: { is: 'unreadable', sentence: 'This is a page of the browser.' } }).view);
    expect(page.querySelector('[data-part="page-card"]')?.textContent).toBe('This is a page of the browser.');
    expect(page.querySelectorAll('[data-part="story-row"]')).toHaveLength(2);
  });

  it('marks what is unread and how far the others were read', async () => {
    const { page } = await show(popup({}).view);
    const [unread, begun] = page.querySelectorAll('[data-part="story-row"]');
    expect(unread?.textContent).toContain('Unread');
    expect(unread?.textContent).toContain('1 note');
    expect(begun?.textContent).toContain('40% read');
  });

  it('is walked by arrow keys; Delete removes', async () => {
    const { view, onRemove } = popup({});
    const { page } = await show(view);
    const rows = page.querySelectorAll<HTMLElement>('[data-row-open]');
    rows[0]?.focus();
    press('ArrowDown', rows[0]);
    expect(document.activeElement).toBe(rows[1]);
    await Promise.resolve();
    press('Delete', rows[1]);
    expect(onRemove).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(rows[0]);
  });

  it('keeps the focus in the list when a row is removed by its button', async () => {
    const { view, onRemove } = popup({});
    const { page, click } = await show(view);
    await click(page.querySelector('.row-remove'));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toContain('The mill');
  });

  it('has a sentence for an empty list, for nothing found and for a library that can’t be read', async () => {
    const empty = await show(popup({}, { state: { is: 'ready', cards: [], found: 0, saved: 0 } }).view);
    expect(empty.page.textContent).toContain('Nothing saved yet.');
    const none = await show(popup({}, { state: { is: 'ready', cards: [], found: 0, saved: 4 }, typed: 'gull' }).view);
    expect(none.page.textContent).toContain('No story matches “gull”.');
    const failed = await show(popup({}, { state: { is: 'failed', sentence: 'The library can’t be opened.' } }).view);
    expect(failed.page.querySelector('[role="alert"]')?.textContent).toContain('The library can’t be opened.');
  });

  it('shows the keys as they are set', async () => {
    const { page } = await show(popup({}).view);
    expect(page.querySelector('footer')?.textContent).toContain('Alt+Shift+E');
  });
});
