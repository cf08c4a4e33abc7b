import type { Piece } from './piece.ts';
import type { Span } from './spans/find-spans.ts';

/** A word, a punctuation mark, or a whole quotation that stands for itself. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  /** As written, without a possessive ending. */
  text: string;
  lower: string;
  start: number;
  end: number;
  /** `Novak's`, `the stars’`. */
  possessive: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** `quote`: index into the spans. */
  span: number;
  /** Index of the sentence inside the piece. */
  sentence: number;
}

/** A word with inner apostrophes, hyphens, dots (`J.C.`, `co-star’s`, `@name`), or one mark that is neither blank nor word. */
const WORD_OR_MARK = /@?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’‘`\-‑.&+/@][\p{L}\p{N}\p{M}]+)+)?|\.{2,}|…|--+|[^\s\p{L}\p{N}]/gu;
/** `Novak's`, `Novak’s`, `Novak‘s`. */
const POSSESSIVE = /['’‘`]s$/i;
/** Short forms whose dot ends no sentence. */
const ABBREVIATIONS = new Set('mr mrs ms dr prof rev sen rep gov gen lt col sgt capt st jr sr vs no jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k l.a n.y d.c a.m p.m e.g i.e approx inc co ltd corp a.k.a hon pres mt ft'.split(' '));

/** Cuts a piece into tokens; each quotation among `spans` (of this piece, outermost, in order) becomes one token. */
export function tokenize(piece: Piece, spans: { span: Span; index: number }[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { span, index } of spans) {
    if (span.start < at) continue;
    readWords(piece.text, at, Math.max(at, markBefore(piece.text, span.start)), tokens);
    tokens.push({ kind: 'quote', text: '', lower: '', start: span.start, end: span.end, possessive: false, capital: false, span: index, sentence: 0 });
    at = markAfter(piece.text, span.end);
  }
  readWords(piece.text, at, piece.text.length, tokens);
  numberSentences(piece.text, tokens);
  return tokens;
}

function markBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  if (text.slice(Math.max(0, at - 2), at) === "''") return at - 2;
  return /["“”„‟＂'‘’‚‛«»‹›「」『』]/.test(text.charAt(at - 1)) ? at - 1 : start;
}

function markAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  if (text.startsWith("''", at)) return at + 2;
  return /["“”„‟＂'‘’‚‛«»‹›「」『』]/.test(text.charAt(at)) ? at + 1 : end;
}

function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(WORD_OR_MARK)) {
    const start = from + match.index;
    const raw = match[0];
    const word = /[\p{L}\p{N}]/u.test(raw);
    if (!word) {
      const last = tokens.at(-1);
      if (last?.kind === 'word' && last.end === start && /^['’‘]$/.test(raw) && /s$/i.test(last.text)) last.possessive = true;
      else tokens.push({ kind: 'mark', text: raw, lower: raw, start, end: start + raw.length, possessive: false, capital: false, span: -1, sentence: 0 });
      continue;
    }
    const possessive = POSSESSIVE.test(raw);
    const base = possessive ? raw.slice(0, -2) : raw;
    tokens.push({ kind: 'word', text: base, lower: base.toLowerCase(), start, end: start + raw.length, possessive, capital: /^@?\p{Lu}/u.test(base), span: -1, sentence: 0 });
  }
}

function numberSentences(text: string, tokens: Token[]): void {
  let sentence = 0;
  tokens.forEach((token, index) => {
    token.sentence = sentence;
    if (endsSentence(text, tokens, index)) sentence++;
  });
}

function endsSentence(text: string, tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (token.kind === 'word') return text.slice(token.end, next.start).includes('\n');
  if (token.kind === 'quote') {
    const last = text.charAt(token.end - 1);
    return /[.!?…]/.test(last) && (next.kind === 'quote' || (next.kind === 'word' && next.capital) || (next.text === '(' && tokens[index + 2]?.capital === true));
  }
  if (token.text === '!' || token.text === '?') return next.kind === 'quote' || next.kind === 'word';
  if (token.text !== '.' && token.text !== '…' && token.text !== '...') return false;
  const before = tokens[index - 1];
  if (before?.kind === 'quote') return true;
  if (before?.kind === 'word' && before.end === token.start && token.text === '.' && (/^\p{Lu}$/u.test(before.text) || /^\p{L}(?:\.\p{L})+$/u.test(before.text) || ABBREVIATIONS.has(before.lower))) return false;
  return next.kind === 'quote' || next.capital || /^\d/.test(next.text) || next.kind === 'mark';
}
