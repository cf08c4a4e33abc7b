import type { ReadPiece } from '../read-pieces.ts';

/** One piece of an interview that is printed as questions and answers. */
export interface Turn {
  /** `question`: the interviewer's words; `answer`: those of who is interviewed. */
  part: 'question' | 'answer';
  /** `HOLT`, `AH`, `Anna`: the label that the turn goes under; null where the page sets questions apart by looks alone. */
  label: string | null;
}

/** `ANNA HOLT: Well, …`, `AH: Well, …`, `Q. Why …`: a turn's label at a paragraph's beginning. */
const LABEL = /^\s*([A-ZÀ-Þ][^\s\d:,;!?"“”()]{0,20}(?: [A-ZÀ-Þ][^\s\d:,;!?"“”()]{0,20}){0,2})\s?:\s+(?=\S)|^\s*([QA])[.:]\s+(?=\S)/;
/** A question's end: `… for you?`. */
const ASKS = /\?\s*["”’)\]]*\s*$/;
/** A question with its answer below it in one paragraph. */
const ASKED_ABOVE = /^[^\n]{8,}\?\s*\n\s*\S/;
/** Somebody speaks of themselves: `I was`, `my mother`, `we’d`. */
const FIRST_PERSON = /(?:^|[\s“"'‘(—–])(?:I|me|my|we|our|us|We|My|Our)(?=[\s,.!?;:—–'’]|$)/;
/** From so many question-and-answer pairs on, a story is an interview. */
const LEAST = 3;

/** The turns of an interview by piece index; empty for any other story. */
export function findTurns(read: readonly ReadPiece[], strong: ReadonlySet<number>): Map<number, Turn> {
  const body = read.filter(({ piece }) => piece.place === 'body' && piece.kind !== 'cell' && piece.kind !== 'embed');
  const labelled = byLabel(body);
  return labelled.size > 0 ? labelled : byLooks(body, strong);
}

function byLabel(body: readonly ReadPiece[]): Map<number, Turn> {
  const labels = new Map<number, string>();
  const counts = new Map<string, number>();
  const asked = new Map<string, number>();
  for (const one of body) {
    const match = LABEL.exec(one.piece.text);
    const label = match?.[1] ?? match?.[2];
    if (!label) continue;
    labels.set(one.index, label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (ASKS.test(one.piece.text)) asked.set(label, (asked.get(label) ?? 0) + 1);
  }
  const kept = new Set([...counts].filter(([, count]) => count >= 2).map(([label]) => label));
  const total = [...kept].reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  if (kept.size < 2 || total < 2 * LEAST) return new Map();
  const share = (label: string): number => (asked.get(label) ?? 0) / (counts.get(label) ?? 1);
  const asker = kept.has('Q') ? 'Q' : [...kept].sort((a, b) => share(b) - share(a))[0];
  return walk(body, (one, last) => {
    const label = labels.get(one.index);
    if (label && kept.has(label)) return { part: label === asker ? 'question' : 'answer', label };
    return last;
  });
}

function byLooks(body: readonly ReadPiece[], strong: ReadonlySet<number>): Map<number, Turn> {
  const bold = body.filter((one) => strong.has(one.piece.block));
  const boldQuestions = bold.filter((one) => ASKS.test(one.piece.text)).length;
  const byBold = boldQuestions >= LEAST && 3 * boldQuestions >= bold.length;
  const isQuestion = (one: ReadPiece): boolean => (byBold ? strong.has(one.piece.block) : ASKS.test(one.piece.text) && one.tokens.length >= 4 && one.tokens[0]?.kind !== 'quote');
  let pairs = 0;
  let questions = 0;
  body.forEach((one, index) => {
    if (ASKED_ABOVE.test(one.piece.text)) {
      questions++;
      pairs++;
      return;
    }
    if (!isQuestion(one)) return;
    const next = body[index + 1];
    questions++;
    if (next && !isQuestion(next) && FIRST_PERSON.test(outside(next))) pairs++;
  });
  if (pairs < LEAST || 5 * pairs < 3 * questions || (!byBold && 7 * questions < body.length)) return new Map();
  return walk(body, (one, last) => {
    if (ASKED_ABOVE.test(one.piece.text)) return { part: 'answer', label: null };
    if (isQuestion(one)) return { part: 'question', label: null };
    if (one.piece.kind === 'heading') return null;
    return last ? { part: 'answer', label: null } : null;
  });
}

function walk(body: readonly ReadPiece[], turnOf: (one: ReadPiece, last: Turn | null) => Turn | null): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let last: Turn | null = null;
  for (const one of body) {
    last = turnOf(one, last);
    if (last) turns.set(one.index, last);
  }
  return turns;
}

/** The words of a piece that stand outside quotations. */
function outside(one: ReadPiece): string {
  let text = '';
  let at = 0;
  for (const token of one.tokens) {
    if (token.kind !== 'quote') continue;
    text += `${one.piece.text.slice(at, Math.max(at, token.start - 1))} `;
    at = token.end + 1;
  }
  return text + one.piece.text.slice(at);
}
