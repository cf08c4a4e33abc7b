import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPart, splitJson } from '../../lib/transfer/json/split-json.ts';
import { TransferFault } from '../../lib/transfer/transfer-fault.ts';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
}
const split = (text: string, length = 7): Promise<JsonPart[]> => Array.fromAsync(splitJson(inPieces(text, length)));
const codeOf = (text: string, length?: number): Promise<string> => split(text, length).then(() => 'taken', (error: unknown) => (error instanceof TransferFault ? error.code : String(error))); // prettier-ignore

/** The value that the parts stand for. */
function joined(parts: JsonPart[]): unknown {
  if (parts.some((part) => part.key === null)) return parts.map((part) => part.value);
  const whole = new Map<string, unknown>();
  for (const { key, value, isItem } of parts) {
    const before = whole.get(key ?? '');
    whole.set(key ?? '', isItem ? [...(Array.isArray(before) ? (before as unknown[]) : []), value] : value);
  }
  return Object.fromEntries(whole);
}
const withoutEmptyLists = (value: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(value).filter(([, held]) => !Array.isArray(held) || held.length > 0));

/** Texts in the manner of the well-known test suite of JSON parsers: those that are JSON, and those that are not. */
const GOOD = ['{}', '[]', ' [ ] ', '{"a":[]}', '{"a":[1,[2,{"b":[3]}]],"c":{"d":[]}}', '[[],[[]],{}]', '["\\"", "\\\\", "\\u005b"]', '{"":0}', '{"a":"}]{[,:"}', '[1e5,-0,0.1,true,null]', '\n{"a"\t:\r1 }\n', '["\\ud800"]', '[""]', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '["\u2028\u007f"]'];
const BAD = [
  '', ' ', '1', '"a"', 'null', '[', ']', '{', '}', '[1', '[1,', '[1,]', '[,1]', '[,]', '[1,,2]', '[1}', '{"a":1]', '{"a"}', '{"a":}', '{:1}', '{"a":1,}', '{,}', '{"a":1,,"b":2}', '{a:1}', "{'a':1}", '{1:1}',
  '[1]x', '[1][2]', '{}{}', '[1]]', '{"a":[1]x}', '{"a":x[1]}', '{"a":[1][2]}', '{"a":[1] "b":2}', '{"a":[1],}', '{"a":[1,]}', '{"a":[1}}', '{"a":1 "b":2}', '{"a":1:2}', '[1:2]', '["a', '["\\x"]', '["\n"]', '[01]', '[.5]', '[+1]',
  '[NaN]', '[tru]', '[TRUE]', '// c\n[]', '[/**/]', '[1;2]', '{"a":"b" /*c*/}', '{[]:1}', '{{}:1}', '{"a":1}}', '[\u00a01]', '\ufeff\ufeff[]', '["\\', '["\\u00"]', '{"a":[[1]}', '{"a":[{]}]}', '[{"a":1,}]', '{"a" 1}', '["a",\n4\n,1,', 'x[]', '{"a":1}#',
]; // prettier-ignore

describe('a JSON file read piece by piece', () => {
  it.each(GOOD)('is taken where it is JSON: %j', async (text) => {
    for (const length of [1, 2, 3, 100]) {
      const expected = JSON.parse(text) as Record<string, unknown>;
      const found = joined(await split(text, length));
      if (Array.isArray(expected)) expect(found).toEqual(expected.length === 0 ? {} : expected);
      else expect(found).toEqual(withoutEmptyLists(expected));
    }
  });

  it.each(BAD)('is refused as a whole where it is not: %j', async (text) => {
    for (const length of [1, 2, 3, 100]) expect(await codeOf(text, length)).toBe('not-json');
  });

  it('is refused exactly where JSON.parse refuses it, wherever a letter is lost or changed', async () => {
    const whole = JSON.stringify({ a: [{ b: 'c"\\' }, [], 2], d: { e: [] }, f: 'x' });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', ' '), fc.integer({ min: 1, max: 9 }), async (at, letter, length) => {
        const text = whole.slice(0, at) + letter + whole.slice(at + 1);
        const isJson = ((): boolean => {
          try {
            return typeof JSON.parse(text) === 'object';
          } catch {
            return false;
          }
        })();
        expect({ text, code: await codeOf(text, length) }).toEqual({ text, code: isJson ? 'taken' : 'not-json' });
      }),
      { numRuns: 500 },
    );
  });

  it('stops at a depth that nobody writes', async () => {
    expect(await codeOf('['.repeat(100_000), 10_000)).toBe('too-deep');
    expect(await codeOf(`{"a":${'{"a":'.repeat(100_000)}`, 10_000)).toBe('too-deep');
  });

  it('stops at one piece without an end', async () => {
    expect(await codeOf(`["${'x'.repeat(65_000_000)}"]`, 5_000_000)).toBe('too-big');
  });
});
