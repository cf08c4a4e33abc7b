// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ListenBar } from '../../components/reader/listening/ListenBar.tsx';
import type { Listening, VoiceSettings } from '../../components/reader/listening/use-read-aloud.ts';
import type { SpeechVoice } from '../../lib/reading/assign-voices.ts';
import { show } from './render.tsx';

const voice = (id: string): SpeechVoice => ({ id, name: `Voice ${id}`, language: 'en', isLocal: true, isDefault: false });

function bar(voices: SpeechVoice[], more: Partial<Listening> = {}) {
  const settings: VoiceSettings = { speed: 1, voice: undefined, onSpeed: vi.fn(), onVoice: vi.fn() };
  const listening: Listening = {
    isOpen: true,
    reading: { index: 3, isPlaying: true, hasFailed: false },
    speaker: null,
    voices,
    isLooking: false,
    narrator: voices[0],
    open: vi.fn(),
    close: vi.fn(),
    toggle: vi.fn(),
    step: vi.fn(),
    stepParagraph: vi.fn(),
    ...more,
  };
  return { listening, settings, component: <ListenBar listening={listening} settings={settings} language="en" /> };
}

async function choose(list: HTMLSelectElement | null | undefined, value: string): Promise<void> {
  if (!list) throw new Error('There is no list.');
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}

describe('the bar that reads aloud', () => {
  it('says that no voice of the system can read the story, and in which language it is', async () => {
    const { component, listening } = bar([]);
    const { page, button, click } = await show(component);
    expect(page.querySelector('[role="status"]')?.textContent).toContain('no voice of its own for English');
    expect(page.querySelectorAll('button')).toHaveLength(1);
    await click(button('Close'));
    expect(listening.close).toHaveBeenCalledOnce();
  });

  it('does not say so while the system may still bring voices', async () => {
    const { page } = await show(bar([], { isLooking: true }).component);
    expect(page.querySelector('[role="status"]')?.textContent).toBe('Asking this system for its voices…');
  });

  it('pauses, plays, skips by sentences and paragraphs', async () => {
    const { component, listening } = bar([voice('a')]);
    const { button, click } = await show(component);
    for (const name of ['Pause', 'Next sentence', 'Sentence back', 'Next paragraph', 'Paragraph back']) await click(button(name));
    expect(listening.toggle).toHaveBeenCalledOnce();
    expect(vi.mocked(listening.step).mock.calls).toEqual([[1], [-1]]);
    expect(vi.mocked(listening.stepParagraph).mock.calls).toEqual([[1], [-1]]);
  });

  it('says who speaks: a person of the story, else the narrator', async () => {
    const { page, again } = await show(bar([voice('a')], { speaker: 'Ada Wren' }).component);
    expect(page.textContent).toContain('Ada Wren');
    await again(bar([voice('a')]).component);
    expect(page.textContent).toContain('Narrator');
  });

  it('lets the pace be chosen, and the voice where there is more than one', async () => {
    const one = await show(bar([voice('a')]).component);
    expect(one.page.querySelectorAll('select')).toHaveLength(1);
    const { component, settings } = bar([voice('a'), voice('b')]);
    const { page } = await show(component);
    const [pace, voices] = page.querySelectorAll('select');
    await choose(pace, '1.5');
    await choose(voices, 'b');
    expect(settings.onSpeed).toHaveBeenCalledWith(1.5);
    expect(settings.onVoice).toHaveBeenCalledWith('b');
  });

  it('tells of a voice that failed, and offers to play again', async () => {
    const { page, button } = await show(bar([voice('a')], { reading: { index: 3, isPlaying: false, hasFailed: true } }).component);
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('The voice stopped. Play tries again.');
    expect(button('Play').disabled).toBe(false);
  });
});
