import { describe, expect, it } from 'vitest';
import { assignVoices, type SpeechVoice, voicesFor } from '../../lib/reading/assign-voices.ts';
import type { QuoteMark } from '../../lib/reading/quote-marks.ts';
import { paragraphStep, planReading, utteranceAt } from '../../lib/reading/read-aloud.ts';

const BLOCKS = [
  { kind: 'paragraph', text: 'The lamps went out at nine. “I held the rope,” said Mr. Wren, who rows. “All night.”' },
  { kind: 'heading', text: 'Morning' },
  { kind: 'paragraph', text: '“Nobody slept,” a note said.' },
] as const;

function quote(block: number, words: string, name: string | null): QuoteMark {
  const start = BLOCKS[block]?.text.indexOf(words) ?? -1;
  return { start, end: start + words.length, quote: 0, name, initials: 'W', sign: 0, certainty: 'sure', role: null, cue: null, stance: null, outlet: null, outletInferred: false, labelBefore: null, labelAfter: null };
}
const QUOTES = [[quote(0, 'I held the rope,', 'Ada Wren'), quote(0, 'All night.', 'Ada Wren')], [], [quote(2, 'Nobody slept,', null)]];
const story = { title: 'Lamps Out on the Pier', dek: null, language: 'en' };
const plan = planReading(story, BLOCKS, (block) => QUOTES[block] ?? []);

describe('a story read aloud', () => {
  it('is said sentence by sentence, each piece in one voice, marks unspoken', () => {
    expect(plan.map(({ block, text, speaker }) => [block, text, speaker])).toEqual([
      [null, 'Lamps Out on the Pier', null],
      [0, 'The lamps went out at nine.', null],
      [0, 'I held the rope,', 'Ada Wren'],
      [0, 'said Mr. Wren, who rows.', null],
      [0, 'All night.', 'Ada Wren'],
      [1, 'Morning', null],
      [2, 'Nobody slept,” a note said.', null],
    ]);
  });

  it('knows where each piece stands in its block', () => {
    for (const { block, start, end, text } of plan) if (block !== null) expect(BLOCKS[block]?.text.slice(start, end)).toBe(text);
  });

  it('skips by paragraphs: on to the next, back to the start of this one, then to the one before', () => {
    expect(paragraphStep(plan, 2, 1)).toBe(5);
    expect(paragraphStep(plan, 4, -1)).toBe(1);
    expect(paragraphStep(plan, 1, -1)).toBe(0);
    expect(paragraphStep(plan, 0, -1)).toBe(0);
    expect(paragraphStep(plan, 6, 1)).toBe(6);
  });

  it('starts at the block that is being read', () => {
    expect([utteranceAt(plan, 1), utteranceAt(plan, 99)]).toEqual([5, 0]);
  });

  it('takes a language that is none', () => {
    expect(planReading({ ...story, language: 'not a tag' }, [], () => []).map(({ text }) => text)).toEqual(['Lamps Out on the Pier']);
  });

  it('reads a language without spaces by its own stops', () => {
    expect(planReading({ title: '灯が消えた。朝が来た。', dek: null, language: 'ja' }, [], () => []).map(({ text }) => text)).toEqual(['灯が消えた。', '朝が来た。']);
  });
});

const voice = (id: string, language: string, more: Partial<SpeechVoice> = {}): SpeechVoice => ({ id, name: id, language, isLocal: true, isDefault: false, ...more });

describe('voices', () => {
  const all = [voice('far', 'en-US', { isLocal: false, isDefault: true }), voice('british', 'en_GB'), voice('american', 'en-US'), voice('french', 'fr-FR', { isDefault: true }), voice('plain', 'en', { isDefault: true })];

  it('are those of the language that speak on this machine, the region’s own first', () => {
    expect(voicesFor(all, 'en-GB').map(({ id }) => id)).toEqual(['british', 'plain', 'american']);
    expect(voicesFor(all, 'ar')).toEqual([]);
  });

  it('are the plain ones, without the hundred effects that some systems list of each, and the widest dialect first', () => {
    const named = (name: string, language: string): SpeechVoice => voice(name, language, { name });
    const system = [named('English (Lancaster)', 'en-GB-X-GBCLAN'), named('English (America)+whisper', 'en-US'), named('English (America)', 'en-US'), named('English (America)+Croak', 'en-US'), named('Deutsch+Klaus', 'de')];
    expect(voicesFor(system, 'en').map(({ id }) => id)).toEqual(['English (America)', 'English (Lancaster)']);
    expect(voicesFor(system, 'de').map(({ id }) => id)).toEqual(['Deutsch+Klaus']);
  });

  it('are shared out: the narrator’s, and another for each speaker for as long as there are any', () => {
    const given = assignVoices(voicesFor(all, 'en-GB'), ['Ada', 'Bo', 'Cy'], 'american');
    expect([...given].map(([name, { id }]) => [name, id])).toEqual([
      [null, 'american'],
      ['Ada', 'british'],
      ['Bo', 'plain'],
      ['Cy', 'british'],
    ]);
  });

  it('of which there is one read everything, and of which there is none nothing', () => {
    expect(assignVoices([voice('one', 'en')], ['Ada'], undefined).get('Ada')?.id).toBe('one');
    expect(assignVoices([], ['Ada'], undefined).size).toBe(0);
  });
});
