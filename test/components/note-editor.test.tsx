// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor, type NoteEditorProps, type Written } from '../../components/reader/notes/NoteEditor.tsx';
import { mergeTexts } from '../../lib/notes/merge-texts.ts';
import { show } from './render.tsx';

const PAUSE = 700;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function editor(change: Partial<NoteEditorProps> = {}) {
  const onType = vi.fn();
  const onWrite = vi.fn((text: string, base: string): Promise<Written> => Promise.resolve({ ok: true, text: base === '' ? text : `${text}` }));
  const props: NoteEditorProps = { label: 'Note', text: '', placeholder: 'Write', onType, onWrite, ...change };
  return { props, onType, onWrite };
}
const wait = (time: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(time).then(() => undefined)) as Promise<void>;
const field = (page: Element): HTMLTextAreaElement | null => page.querySelector('textarea');
const status = (page: Element): string => page.querySelector('[role="status"]')?.textContent ?? '';

describe('a note', () => {
  it('says to a screen reader that it is stored, not that it is being typed', async () => {
    const { props } = editor();
    const { page, type } = await show(<NoteEditor {...props} />);
    await type(field(page), 'Fog');
    const typing = page.querySelector('[role="status"]');
    expect([...(typing?.childNodes ?? [])].every((node) => node instanceof Element && node.getAttribute('aria-hidden') === 'true')).toBe(true);
    await wait(PAUSE);
    expect(typing?.textContent).toBe('Saved');
    expect(typing?.querySelector('[aria-hidden]')).toBeNull();
  });

  it('has the focus as soon as its field is seen: the first letters typed are its own, not keys of the page', () => {
    const { props } = editor();
    const page = document.createElement('div');
    document.body.replaceChildren(page);
    // Without waiting for anything that comes after the first paint.
    render(<NoteEditor {...props} autofocus />, page);
    expect(document.activeElement).toBe(field(page));
    render(null, page);
  });

  it('hands on each keystroke at once, and stores after a pause', async () => {
    const { props, onType, onWrite } = editor();
    const { page, type } = await show(<NoteEditor {...props} />);
    await type(field(page), 'Ask Ana');
    expect(onType).toHaveBeenLastCalledWith('Ask Ana', '');
    expect(onWrite).not.toHaveBeenCalled();
    expect(status(page)).toBe('Writing…');
    await wait(PAUSE);
    expect(onWrite).toHaveBeenLastCalledWith('Ask Ana', '');
    expect(status(page)).toBe('Saved');
  });

  it('says why it was not stored, and keeps the words', async () => {
    const { props } = editor({ onWrite: () => Promise.resolve({ ok: false, sentence: 'The disk is full.' }) });
    const { page, type } = await show(<NoteEditor {...props} />);
    await type(field(page), 'Ask Ana');
    await wait(PAUSE);
    expect(status(page)).toBe('The disk is full.');
    expect(field(page)?.value).toBe('Ask Ana');
  });

  it('stores at once what was typed before the page was last left', async () => {
    const { props, onWrite } = editor({ text: 'Ask', draft: { text: 'Ask Ana', base: 'Ask' } });
    await show(<NoteEditor {...props} />);
    expect(onWrite).toHaveBeenCalledWith('Ask Ana', 'Ask');
  });

  it('takes nothing from what was stored after its draft, which a killed browser brought back', async () => {
    const { props, onWrite } = editor({ text: 'Ask Ana about the rope', draft: { text: 'Ask Ana', base: 'Ask' } });
    await show(<NoteEditor {...props} />);
    expect(onWrite).toHaveBeenCalledWith('Ask Ana', 'Ask');
    expect(mergeTexts('Ask', 'Ask Ana', 'Ask Ana about the rope')).toBe('Ask Ana about the rope');
  });

  it('stores when the page goes away', async () => {
    const { props, onWrite } = editor();
    const { page, type } = await show(<NoteEditor {...props} />);
    await type(field(page), 'Ask');
    window.dispatchEvent(new Event('pagehide'));
    expect(onWrite).toHaveBeenLastCalledWith('Ask', '');
  });

  it('shown as it is meant, it leaves the focus on the button that edits it, and back', async () => {
    const { props } = editor({ text: 'A **bold** word', autofocus: true });
    const { page, button, click } = await show(<NoteEditor {...props} />);
    button('Done').focus();
    await click(button('Done'));
    expect(document.activeElement).toBe(button('Edit: Note'));
    await click(button('Edit: Note'));
    expect(document.activeElement).toBe(field(page));
  });

  it('takes over what another window wrote, while nothing is typed here', async () => {
    const { props } = editor({ text: 'Ask' });
    const { page, again } = await show(<NoteEditor {...props} />);
    await again(<NoteEditor {...props} text="Ask Ana" />);
    expect(field(page)?.value).toBe('Ask Ana');
  });

  it('is shown as meant where it has marks, and as typed while it is edited', async () => {
    const { props } = editor({ text: '**Ask** Ana' });
    const { page, button, click } = await show(<NoteEditor {...props} />);
    expect(field(page)).toBeNull();
    expect(page.querySelector('strong')?.textContent).toBe('Ask');
    await click(button('Edit: Note'));
    expect(field(page)?.value).toBe('**Ask** Ana');
    await click(button('Done'));
    expect(page.querySelector('strong')?.textContent).toBe('Ask');
  });

  it('can be taken back to what it was before it was edited', async () => {
    const { props, onWrite } = editor({ text: 'Ask Ana' });
    const { page, type, button, click } = await show(<NoteEditor {...props} />);
    await type(field(page), '');
    await wait(PAUSE);
    await click(button('Undo what was written'));
    expect(field(page)?.value).toBe('Ask Ana');
    await wait(PAUSE);
    expect(onWrite).toHaveBeenLastCalledWith('Ask Ana', '');
  });

  it('emptied when the reader comes back to it, is brought back as it was then', async () => {
    const { props } = editor();
    const { page, type, button, click } = await show(<NoteEditor {...props} />);
    await type(field(page), 'Ask Ana');
    await wait(PAUSE);
    await act(() => {
      field(page)?.dispatchEvent(new FocusEvent('focus'));
    });
    await type(field(page), '');
    await wait(PAUSE);
    await click(button('Undo what was written'));
    expect(field(page)?.value).toBe('Ask Ana');
  });
});
