import { type Person, type Quote, type Stance, type Story, SURE, UNSURE } from '../model.ts';
import { initialsOf } from './initials.ts';

/** How sure a speaker is, as the reader is told: named, named with a question mark, or not named. */
export type Certainty = 'sure' | 'likely' | 'unclear';

/** One thing that somebody said: a quote with those that continue it. */
export interface Saying {
  /** Indexes into the story's quotes; the first is where a jump leads. */
  quotes: number[];
  texts: string[];
  cue: string | null;
  stance: Stance | null;
  outlet: string | null;
  outletInferred: boolean;
  place: Quote['place'];
  certainty: Certainty;
}

/** A speaker with everything that they said. The voice without a name holds what is unclear. */
export interface Voice {
  name: string | null;
  initials: string;
  /** The place in the row of colours and line styles; null for the voice without a name. */
  sign: number | null;
  role: string | null;
  kind: Person['kind'];
  sayings: Saying[];
}

/** Whether a quote is somebody's words: titles and scare quotes are not. */
export function isSpeech(quote: Quote): boolean {
  return quote.kind !== 'title' && quote.kind !== 'scare';
}

/** How sure the reader is told that the speaker is. */
export function certaintyOf(quote: Quote): Certainty {
  if (quote.speaker === null || quote.confidence < UNSURE) return 'unclear';
  return quote.confidence < SURE ? 'likely' : 'sure';
}

/** The speakers of a story, who says most first, and last what is unclear. */
export function whoSaidWhat(story: Pick<Story, 'quotes' | 'people'>): Voice[] {
  const sayings = new Map<string | null, Saying[]>();
  const last: { name: string | null; saying: Saying | null } = { name: null, saying: null };
  for (const [index, quote] of story.quotes.entries()) {
    if (!isSpeech(quote)) continue;
    const certainty = certaintyOf(quote);
    const name = certainty === 'unclear' ? null : quote.speaker;
    if (quote.continues && last.saying && last.name === name && name !== null) {
      last.saying.quotes.push(index);
      last.saying.texts.push(quote.text);
      continue;
    }
    const { cue, stance, outlet, outletInferred, place } = quote;
    const saying = { quotes: [index], texts: [quote.text], cue, stance, outlet, outletInferred, place, certainty };
    const said = sayings.get(name);
    if (said) said.push(saying);
    else sayings.set(name, [saying]);
    Object.assign(last, { name, saying });
  }
  return [...sayings].sort(namedThenMost).map(([name, said], place) => voiceOf(name, said, name === null ? null : place, story.people));
}

function namedThenMost([nameA, a]: [string | null, Saying[]], [nameB, b]: [string | null, Saying[]]): number {
  if (nameA === null || nameB === null) return nameA === null ? 1 : -1;
  return b.length - a.length;
}

function voiceOf(name: string | null, sayings: Saying[], sign: number | null, people: readonly Person[]): Voice {
  const person = people.find((one) => one.name === name);
  return { name, initials: name === null ? '?' : initialsOf(name), sign, role: person?.role ?? null, kind: person?.kind ?? 'person', sayings };
}
