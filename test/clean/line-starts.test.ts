import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { lineStarts } from '../../lib/clean/line-starts.ts';
import { LINE_WORDS } from '../../lib/clean/words/lines.ts';

/** Beginnings of at most two letters; a shorter one may still go on. */
type Beginnings = ReadonlySet<string>;
const isDone = (start: string): boolean => start.length >= 2;

/** All beginnings that a pattern's matches can have; null where it does not begin with words at the line's start. */
function beginningsOf(pattern: RegExp): string[] | null {
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
  if (!alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start')) return null;
  const found = ofAlternatives(alternatives, new Set(['']));
  return found && [...found].every(isDone) ? [...found].sort() : null;
}

function ofAlternatives(alternatives: readonly AST.Alternative[], before: Beginnings): Beginnings | null {
  const all = new Set<string>();
  for (const { elements } of alternatives) {
    let starts: Beginnings | null = before;
    for (const element of elements) if (starts && ![...starts].every(isDone)) starts = ofElement(element, starts);
    if (!starts) return null;
    for (const start of starts) all.add(start);
  }
  return all;
}

function ofElement(element: AST.Element, before: Beginnings): Beginnings | null {
  switch (element.type) {
    case 'Assertion':
      if (element.kind === 'end') return new Set([...before].map((start) => (start ? start.padEnd(2) : start)));
      return element.kind === 'word' || element.kind === 'start' ? before : null;
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, before);
    case 'Quantifier': {
      // Signs before the first word are seen through.
      if (element.raw === '[\\W_]*') return before;
      const all = new Set(element.min === 0 ? before : []);
      let starts: Beginnings | null = before;
      for (let turn = 0; turn < Math.min(element.max, 3); turn++) {
        starts = ofElement(element.element, starts);
        if (!starts) return null;
        for (const start of starts) all.add(start);
      }
      return all;
    }
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const signs = signsOf(element);
      return signs && new Set([...before].flatMap((start) => (isDone(start) ? [start] : signs.map((sign) => goOn(start, sign)))));
    }
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return null;
  }
}

function goOn(start: string, sign: string): string {
  const [found] = lineStarts(sign) ?? [];
  if (!found) return start ? start.padEnd(2) : start;
  return start + (found[0] ?? '');
}

function signsOf(element: AST.CharacterClassElement | AST.CharacterClass | AST.CharacterSet): string[] | null {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'CharacterSet') return element.kind === 'digit' ? ['0'] : null;
  if (element.type === 'CharacterClassRange') return [...Array(element.max.value - element.min.value + 1).keys()].map((step) => String.fromCodePoint(element.min.value + step));
  if (element.type !== 'CharacterClass' || element.negate) return null;
  const signs = element.elements.map(signsOf);
  return signs.every((each) => each !== null) ? signs.flat() : null;
}

describe('the two letters with which a line begins', () => {
  it.each([
    ['Related: otters', ['re']],
    ['» 12 Comments', ['##']],
    ['E-mail this', ['e ']],
    ['1/12', ['# ']],
    ['À lire', ['à ', 'li']],
    ['…', []],
  ])('%s', (line, starts) => {
    expect(lineStarts(line)).toEqual(starts);
  });

  it('are not told where a line is signs for long', () => {
    expect(lineStarts('☆'.repeat(20))).toBeNull();
  });
});

describe('the words of clutter lines', () => {
  it.each(LINE_WORDS.map(({ reason, starts, pattern }, at) => [`${String(at)} ${reason}`, starts ?? null, pattern] as const))('%s: name all beginnings of what they match', (_name, starts, pattern) => {
    const beginnings = beginningsOf(pattern);
    // Longer ones come in groups of three signs: two letters and the space between them.
    const named = starts === null ? null : [...(starts.match(/.. ?/g) ?? [])].map((start) => start.slice(0, 2)).sort();
    expect(named).toEqual(beginnings);
  });
});
