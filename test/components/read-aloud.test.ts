import { describe, expect, it } from 'vitest';
import { ReadAloud, type Reading } from '../../components/reader/listening/read-aloud.ts';
import type { Utterance } from '../../lib/reading/read-aloud.ts';

const piece = (block: number, text: string): Utterance => ({ block, start: 0, end: text.length, text, speaker: null });
const PLAN = [piece(0, 'One.'), piece(0, 'Two.'), piece(1, 'Three.')];

/** A browser's speech as far as it is needed: it says what it was given, and ends it or fails when it is told to. */
class FakeSpeech {
  readonly said: string[] = [];
  now: SpeechSynthesisUtterance | null = null;

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance.text);
    this.now = utterance;
  }

  cancel(): void {
    const { now } = this;
    this.now = null;
    // As browsers do: what was stopped ends, too.
    now?.onend?.call(now, new Event('end') as SpeechSynthesisEvent);
  }

  end(): void {
    const { now } = this;
    now?.onend?.call(now, new Event('end') as SpeechSynthesisEvent);
  }

  fail(): void {
    const { now } = this;
    now?.onerror?.call(now, new Event('error') as SpeechSynthesisErrorEvent);
  }
}

function begin() {
  const speech = new FakeSpeech();
  const told: Reading[] = [];
  const speak = (mark: string) => ({ text }: Utterance) => ({ text: text + mark }) as SpeechSynthesisUtterance;
  const reader = new ReadAloud(speech, PLAN, speak(''), (reading) => told.push(reading));
  return { speech, reader, speak, last: () => told.at(-1) };
}

describe('reading aloud', () => {
  it('says one piece after the other, stops at the end, and would begin anew', () => {
    const { speech, reader, last } = begin();
    reader.play();
    for (let turn = 0; turn < 3; turn++) speech.end();
    expect(speech.said).toEqual(['One.', 'Two.', 'Three.']);
    expect(last()).toEqual({ index: 0, isPlaying: false, hasFailed: false });
  });

  it('begins the piece again after a pause, and heeds no end of what it stopped itself', () => {
    const { speech, reader, last } = begin();
    reader.play();
    speech.end();
    reader.toggle();
    expect(last()).toMatchObject({ index: 1, isPlaying: false });
    reader.toggle();
    expect(speech.said).toEqual(['One.', 'Two.', 'Two.']);
    expect(last()).toMatchObject({ index: 1, isPlaying: true });
  });

  it('skips by sentences and paragraphs, silent where it is paused', () => {
    const { speech, reader, last } = begin();
    reader.play();
    reader.step(1);
    reader.stepParagraph(1);
    reader.stepParagraph(-1);
    reader.step(-1);
    expect(speech.said).toEqual(['One.', 'Two.', 'Three.', 'One.', 'One.']);
    reader.pause();
    reader.step(1);
    expect(last()).toEqual({ index: 1, isPlaying: false, hasFailed: false });
    expect(speech.said).toHaveLength(5);
  });

  it('says the piece again in another voice or at another pace', () => {
    const { speech, reader, speak } = begin();
    reader.play();
    reader.changeVoice(speak(' (fast)'));
    expect(speech.said).toEqual(['One.', 'One. (fast)']);
  });

  it('tells of a voice that failed, and tries the same piece again', () => {
    const { speech, reader, last } = begin();
    reader.play(1);
    speech.fail();
    expect(last()).toEqual({ index: 1, isPlaying: false, hasFailed: true });
    reader.toggle();
    expect(last()).toEqual({ index: 1, isPlaying: true, hasFailed: false });
  });

  it('says nothing where there is nothing to say', () => {
    const speech = new FakeSpeech();
    const reader = new ReadAloud(speech, [], () => ({}) as SpeechSynthesisUtterance, () => undefined);
    reader.play();
    expect(speech.said).toEqual([]);
  });
});
