import { paragraphStep, type Utterance } from '../../../lib/reading/read-aloud.ts';

/** What of the browser's speech is needed; a test puts its own in its place. */
export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel'>;

export interface Reading {
  index: number;
  isPlaying: boolean;
  /** The browser could not speak the last piece. */
  hasFailed: boolean;
}

/** Makes the browser's utterance of a piece: its voice, its pace. */
export type Speak = (piece: Utterance) => SpeechSynthesisUtterance;

/**
 * Reads a plan aloud, one piece after the other. To pause is to stop and to begin the piece again later: browsers lose
 * an utterance that rests for long.
 */
export class ReadAloud {
  #reading: Reading = { index: 0, isPlaying: false, hasFailed: false };
  /** Counts what was begun: an end that comes from something stopped before is not heeded. */
  #turn = 0;
  /** Browsers drop an utterance that nobody holds, and never say that it ended. */
  readonly #held = new Set<SpeechSynthesisUtterance>();

  constructor(
    private readonly speech: Speech,
    private readonly plan: readonly Utterance[],
    private speakAs: Speak,
    private readonly onChange: (reading: Reading) => void,
  ) {}

  /** Reads on from a piece, or from where it stopped. */
  play(from = this.#reading.index): void {
    this.stop();
    const index = Math.min(Math.max(0, from), this.plan.length - 1);
    const piece = this.plan[index];
    if (!piece) return;
    const turn = this.#turn;
    const utterance = this.speakAs(piece);
    utterance.onend = () => {
      if (turn === this.#turn) this.#goOn(index);
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.#set({ index, isPlaying: false, hasFailed: true });
    };
    this.#held.add(utterance);
    this.#set({ index, isPlaying: true, hasFailed: false });
    this.speech.speak(utterance);
  }

  pause(): void {
    this.stop();
    this.#set({ ...this.#reading, isPlaying: false });
  }

  toggle(): void {
    if (this.#reading.isPlaying) this.pause();
    else this.play();
  }

  /** One piece on or back; what was playing plays on from there. */
  step(by: 1 | -1): void {
    this.#moveTo(this.#reading.index + by);
  }

  /** To the start of the next paragraph, of this one, or of the one before. */
  stepParagraph(by: 1 | -1): void {
    this.#moveTo(paragraphStep(this.plan, this.#reading.index, by));
  }

  /** Speaks otherwise from now on; the piece that is playing begins again in that way. */
  changeVoice(speakAs: Speak): void {
    this.speakAs = speakAs;
    if (this.#reading.isPlaying) this.play();
  }

  /** Falls silent, without a word to anyone. */
  stop(): void {
    this.#turn += 1;
    this.#held.clear();
    this.speech.cancel();
  }

  #moveTo(index: number): void {
    const wanted = Math.min(Math.max(0, index), this.plan.length - 1);
    if (this.#reading.isPlaying) this.play(wanted);
    else this.#set({ ...this.#reading, index: wanted });
  }

  #goOn(index: number): void {
    if (index + 1 < this.plan.length) this.play(index + 1);
    else this.#set({ index: 0, isPlaying: false, hasFailed: false });
  }

  #set(reading: Reading): void {
    this.#reading = reading;
    this.onChange(reading);
  }
}
