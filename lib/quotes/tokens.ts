import { isAmong } from './among.ts';
import { isUpper, isWordy, letterAt } from './letters.ts';
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

/** What may stand inside a word: apostrophes, hyphens, dots (`J.C.`, `co-star’s`). */
const JOINS = "'’‘`-‑.&+/@_";
/** `said Novak.2`: the number of a footnote. */
const NOTE_NUMBER = /[a-z]\.\d/;
/** `Novak's`, `Novak’s`, `Novak‘s`. */
const POSSESSIVE = /['’‘`]s$/i;
/** Short forms whose dot ends no sentence. */
const ABBREVIATIONS = 'mr mrs ms bros dr prof rev sen rep gov gen lt col sgt capt st jr sr vs no jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k l.a n.y d.c a.m p.m e.g i.e approx inc co ltd corp a.k.a hon pres mt ft';

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

/** Cuts words (`@name`, `J.C.`, `co-star’s`) and marks, each of which is one character, or several dots or hyphens. */
function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  while (at < to) {
    const handle = text.charAt(at) === '@' && at + 1 < to && isWordy(text, at + 1);
    if (handle || isWordy(text, at)) {
      const end = wordEnd(text, handle ? at + 1 : at, to);
      addWord(tokens, text.slice(at, end), at, end);
      at = end;
      continue;
    }
    const raw = text.charAt(at);
    if (raw.trim() === '') {
      at++;
      continue;
    }
    let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (raw === '.' || raw === '-') while (end < to && text.charAt(end) === raw) end++;
    const last = tokens.at(-1);
    if (last?.kind === 'word' && last.end === at && isAmong(raw, "' ’ ‘") && /s$/i.test(last.text)) last.possessive = true;
    else tokens.push({ kind: 'mark', text: text.slice(at, end), lower: text.slice(at, end), start: at, end, possessive: false, capital: false, span: -1, sentence: 0 });
    at = end;
  }
}

/** Where the word ends that begins at a place. */
function wordEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    if (letterAt(text, at) !== 'other') at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else if (JOINS.includes(text.charAt(at)) && at + 1 < to && letterAt(text, at + 1) !== 'other' && !NOTE_NUMBER.test(text.slice(at - 1, at + 2))) at++;
    else break;
  }
  return Math.min(at, to);
}

function addWord(tokens: Token[], raw: string, start: number, end: number): void {
  const possessive = POSSESSIVE.test(raw);
  const base = possessive ? raw.slice(0, -2) : raw;
  tokens.push({ kind: 'word', text: base, lower: base.toLowerCase(), start, end, possessive, capital: base.startsWith('@') || isUpper(base), span: -1, sentence: 0 });
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
    return /[.!?…]['’"”»)]*$/.test(text.slice(token.end - 4, token.end)) && (next.kind === 'quote' || (next.kind === 'word' && next.capital) || (next.text === '(' && tokens[index + 2]?.capital === true));
  }
  if (token.text === '!' || token.text === '?') return next.kind === 'quote' || next.kind === 'word';
  if (token.text !== '.' && token.text !== '…' && token.text !== '...') return false;
  const before = tokens[index - 1];
  if (before?.kind === 'quote') return true;
  if (before?.kind === 'word' && before.end === token.start && token.text === '.' && (isInitials(before.text) || isAmong(before.lower, ABBREVIATIONS))) return false;
  // `Anna Holt (D-Moor.) said`
  if (/^[)\]]$/.test(next.text) && tokens[index + 2]?.kind === 'word' && !tokens[index + 2]?.capital) return false;
  return next.kind === 'quote' || next.capital || /^\d/.test(next.text) || next.kind === 'mark';
}

/** The text from one token to another, without the possessive ending of the last. */
export function written(tokens: readonly Token[], text: string, first: number, last = first): string {
  const end = tokens[last];
  return text.slice(tokens[first]?.start ?? 0, end?.possessive ? end.start + end.text.length : (end?.end ?? 0));
}

/** `J`, `J.C`, `e.g`: one letter, or letters with dots between. */
export function isInitials(word: string): boolean {
  if (word.length === 1) return isUpper(word);
  return word.length % 2 === 1 && [...word].every((letter, index) => (index % 2 === 1 ? letter === '.' : letter !== '.' && isWordy(letter, 0)));
}
