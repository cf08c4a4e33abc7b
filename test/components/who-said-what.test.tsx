// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { SayingDesk } from '../../components/reader/sayings/SayingItem.tsx';
import { outletWords, roleBeside } from '../../components/speaker-words.ts';
import { WhoSaidWhat } from '../../components/reader/sayings/WhoSaidWhat.tsx';
import type { Correction, Quote } from '../../lib/model.ts';
import { whoSaidWhat } from '../../lib/reading/who-said-what.ts';
import { sampleStory } from '../story-samples.ts';
import { show } from './render.tsx';

const ORLA = sampleStory().quotes[0] as Quote;
const QUOTES: Quote[] = [
  ORLA,
  { ...ORLA, text: 'Not the crowd.', outletInferred: true },
  { ...ORLA, text: 'Sold out', speaker: 'the harbour office', confidence: 0.7, cue: 'announced', outlet: null, stance: 'claims' },
  { ...ORLA, text: 'We heard it all', speaker: 'Ines Marlow', confidence: 0.2, outlet: null, cue: null },
];
const HELD: Correction = { id: 'c', storyId: 's', place: 'body', anchor: { exact: '', prefix: '', suffix: '', start: 0, end: 0 }, isQuote: true, speaker: null, createdAt: 1, updatedAt: 1 };

function panel(desk: Partial<SayingDesk> = {}) {
  const voices = whoSaidWhat({ quotes: QUOTES, people: [] });
  const all: SayingDesk = { language: 'en', names: ['Orla Finch', 'the harbour office', 'Ada Quill'], byQuote: new Map(), onJump: vi.fn(), onCopy: vi.fn(), onCorrect: vi.fn(), onTakeBack: vi.fn(), ...desk };
  return { desk: all, panel: <WhoSaidWhat voices={voices} quotes={QUOTES} desk={all} narrowedTo={null} target={null} onNarrow={vi.fn()} /> };
}

describe('“Who said what”', () => {
  it('names the speakers, who says most first, and last what is unclear', async () => {
    const { page } = await show(panel().panel);
    expect([...page.querySelectorAll('.voice-name')].map((one) => one.textContent)).toEqual(['Orla Finch', 'the harbour office', 'Unclear who']);
  });

  it('says to whom it was told, whether that was taken over, and how sure it is', async () => {
    const { page } = await show(panel().panel);
    expect([...page.querySelectorAll('.saying-facts')].map((one) => [...one.children].map((fact) => fact.textContent))).toEqual([
      ['told The Lantern'],
      ['The Lantern, same interview'],
      ['Likely, not certain', 'announced'],
      [],
    ]);
  });

  it('keeps two facts apart, so that nobody hears them as one word', async () => {
    const { page } = await show(panel().panel);
    expect([...page.querySelectorAll('.saying-facts')].map((one) => one.textContent.trim().replace(/\s+/g, ' '))).toContain('Likely, not certain announced');
  });

  it('tells to whom something was said, or where it was posted', () => {
    const said = { cue: 'added', stance: 'says' as const, outlet: 'Otter Weekly', outletInferred: true };
    expect(outletWords(said)).toBe('Otter Weekly, same interview');
    expect(outletWords({ ...said, outlet: 'Instagram' })).toBe('via Instagram');
    expect(outletWords({ ...said, cue: 'told', outletInferred: false })).toBe('told Otter Weekly');
  });

  it('says what somebody is, unless the name says it already', () => {
    expect(roleBeside('Orla Finch', 'film editor')).toBe('Film editor');
    expect(roleBeside('Orla Finch', 'eBook editor')).toBe('eBook editor');
    expect(roleBeside('the script', 'script')).toBeNull();
    expect(roleBeside('Orla Finch’s Lawyers', 'lawyers')).toBeNull();
    expect(roleBeside('Clawyers', 'lawyer')).toBe('Lawyer');
    expect(roleBeside(null, null)).toBeNull();
  });

  it('does not name a speaker below the threshold', async () => {
    const { page } = await show(panel().panel);
    expect(page.textContent).not.toContain('Ines Marlow');
  });

  it('lets a speaker be corrected to somebody of the story, to another name, to nobody', async () => {
    const { desk, panel: shown } = panel();
    const { page, click, button, type } = await show(shown);
    const open = () => click(page.querySelector('[aria-expanded]'));
    await open();
    expect(document.activeElement?.textContent).toBe('the harbour office');
    await click(button('Ada Quill'));
    expect(desk.onCorrect).toHaveBeenLastCalledWith([0], { isQuote: true, speaker: 'Ada Quill' });
    await click(button('Unclear who'));
    expect(desk.onCorrect).toHaveBeenLastCalledWith([0], { isQuote: true, speaker: null });
    await click(button('Not a quotation'));
    expect(desk.onCorrect).toHaveBeenLastCalledWith([0], { isQuote: false, speaker: null });
    await type(page.querySelector('.correction input'), '  Tom Oduya ');
    page.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(desk.onCorrect).toHaveBeenLastCalledWith([0], { isQuote: true, speaker: 'Tom Oduya' });
  });

  it('says what was corrected and lets it be taken back', async () => {
    const { desk, panel: shown } = panel({ byQuote: new Map([[0, HELD]]) });
    const { page, click, button } = await show(shown);
    expect(page.querySelector('.saying-facts')?.textContent).toContain('Corrected by you');
    await click(page.querySelector('[aria-expanded]'));
    await click(button('As Greenroom found it'));
    expect(desk.onTakeBack).toHaveBeenLastCalledWith([0]);
  });

  it('keeps what is no quotation in reach', async () => {
    const { page } = await show(panel({ byQuote: new Map([[2, { ...HELD, isQuote: false }]]) }).panel);
    expect(page.querySelector('[data-part="not-quotations"]')?.textContent).toContain('“Sold out”');
  });

  it('shows a page’s markup as the words that it is', async () => {
    const quotes = [{ ...ORLA, text: '<img src=x onerror=alert(1)>' }];
    const { page } = await show(<WhoSaidWhat voices={whoSaidWhat({ quotes, people: [] })} quotes={quotes} desk={panel().desk} narrowedTo={null} target={null} onNarrow={vi.fn()} />);
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toContain('<img src=x');
  });
});
