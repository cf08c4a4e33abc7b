import type { Token } from '../tokens.ts';

/** How often each word stands with a capital inside a sentence, and how often in lower case, in the whole story. */
export interface WordUse {
  inner: Map<string, number>;
  lower: Map<string, number>;
}

/** Counts capitals and lower case over all pieces of running text. */
export function countWordUse(pieces: readonly (readonly Token[])[]): WordUse {
  const inner = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const tokens of pieces) {
    tokens.forEach((token, index) => {
      if (token.kind !== 'word') return;
      if (!token.capital) lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
      else if (!isInitial(tokens, index)) inner.set(token.lower, (inner.get(token.lower) ?? 0) + 1);
    });
  }
  return { inner, lower };
}

/** True where a capital says nothing: at the head of a sentence, a quotation or a line. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || before.sentence !== tokens[index]?.sentence || before.kind === 'quote' || (before.kind === 'mark' && /^(?:[:•·|—–\-(]|--)$/.test(before.text));
}
