// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageNotice } from '../../entrypoints/article.content/page-notice.ts';
import { TidyBar, type TidyBarState } from '../../entrypoints/article.content/tidy-bar.ts';
import '../english-words.ts';

const STATE: TidyBarState = { summary: 'Hid 3 things', canPeek: true, peeking: false, onPeek: vi.fn(), onUndo: vi.fn(), onRead: vi.fn(), onClose: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('the bar of a tidied page tells its counts into a line that is on the page already, and tells new ones', () => {
  const bar = new TidyBar(STATE);
  document.body.replaceChildren(bar.place);
  const told = bar.place.querySelector('[aria-live="polite"]');
  expect(told?.textContent).toBe('');
  vi.advanceTimersByTime(1000);
  expect(told?.textContent).toBe('Hid 3 things');
  bar.show({ ...STATE, summary: 'Hid 4 things' });
  vi.advanceTimersByTime(1000);
  expect(told?.textContent).toBe('Hid 4 things');
});

it('its button in the corner is named by what it does; the counts are beside that', () => {
  const bar = new TidyBar(STATE);
  vi.advanceTimersByTime(10_000);
  const corner = bar.place.querySelector('button');
  expect([corner?.getAttribute('aria-label'), corner?.title]).toEqual(['Open Greenroom’s bar', 'Hid 3 things']);
});

it('a notice on a page is told even where it comes onto the page together with its place', () => {
  const notice = new PageNotice(vi.fn());
  notice.show({ text: 'There is no story here.' });
  expect(notice.place.querySelector('[role="alert"]')?.textContent).toContain('There is no story here.');
});

it.each<[string, (bar: TidyBar, button: HTMLElement) => void]>([
  ['Escape', (_bar, button) => button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
  ['the bar’s going away', (bar) => { bar.remove(); }],
])('%s gives the focus back to what had it on the page', (_name, leave) => {
  const link = document.createElement('a');
  link.href = '#otters';
  const bar = new TidyBar(STATE);
  document.body.replaceChildren(link, bar.place);
  const button = bar.place.querySelector('button');
  link.focus();
  button?.focus();
  expect(document.activeElement).toBe(button);
  if (button) leave(bar, button);
  expect(document.activeElement).toBe(link);
});
