import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * Texts that a pattern matches, such that each of its alternatives has part in one at least. They are made of the pattern
 * alone, so a cheap test that is to come before it can be held against all that it says.
 */
export function samplesOf(pattern: RegExp): string[] {
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
  const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/, ''));
  return ofAlternatives(alternatives).filter((sample) => plain.test(sample));
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): string[] {
  return alternatives.flatMap(({ elements }) => {
    const parts = elements.map(ofElement);
    const most = Math.max(1, ...parts.map((part) => part.length));
    return Array.from({ length: most }, (_, at) => parts.map((part) => part[at % part.length] ?? '').join(''));
  });
}

function ofElement(element: AST.Element): string[] {
  switch (element.type) {
    case 'Assertion':
      return element.kind === 'lookahead' && !element.negate ? ofAlternatives(element.alternatives).map((ahead) => ` ${ahead} `) : [''];
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier': {
      // What may be anything is a space, so that the words on both sides of it stay words.
      if (element.element.type === 'CharacterSet' && element.element.kind === 'any') return [' '.repeat(Math.max(1, element.min))];
      const each = ofElement(element.element).map((text) => text.repeat(Math.max(1, element.min)));
      return element.min === 0 ? ['', ...each] : each;
    }
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
      return [signOf(element)];
    case 'CharacterClass':
      return ofClass(element);
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return [''];
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): string[] {
  if (negate) return [' '];
  return elements.flatMap((each) => (each.type === 'CharacterClassRange' ? [String.fromCodePoint(each.min.value)] : each.type === 'Character' ? [String.fromCodePoint(each.value)] : each.type === 'CharacterSet' ? [signOf(each)] : []));
}

function signOf({ kind }: AST.CharacterSet): string {
  return { any: ' ', digit: '7', space: ' ', word: 'e', property: 'E' }[kind];
}
