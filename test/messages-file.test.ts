import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { HIDDEN_REASONS } from '../lib/model.ts';
import { LOCALES, wordsOf } from './english-words.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** Keys that the code puts together from a stem: the forms of a number. */
const COUNTED = /_(?:zero|one|two|few|many|other)$/; // matches "copies_other"
/** Forms that may say their number in words. */
const ALONE = /_(?:zero|one|two)$/;
const IN_MANIFEST = /__MSG_(\w+)__/g; // matches "__MSG_commandRead__"
const PLACE = /\$\d/g; // matches "$1"

const english = wordsOf('en');
const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: path.join(folder, file), text: readFileSync(path.join(ROOT, folder, file), 'utf8') })),
);
const code = sources.map(({ text }) => text).join('\n');
const named = [...readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(IN_MANIFEST)].map((match) => match[1] ?? '');

/** How many values a message is filled in with. */
function placesIn(message = ''): number {
  return new Set(message.match(PLACE)).size;
}

/** Every `say('key', …)` and `sayCount('key', count, …)` of the code, with the number of values that it fills in. */
function callsOf({ file, text }: { file: string; text: string }): { key: string; values: number; file: string }[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const calls: { key: string; values: number; file: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['say', 'sayCount'].includes(node.expression.text)) {
      const [key, ...values] = node.arguments;
      const isPlain = !values.some((value) => ts.isSpreadElement(value));
      const keys = key && ts.isConditionalExpression(key) ? [key.whenTrue, key.whenFalse] : [key];
      for (const each of keys) if (each && isPlain && ts.isStringLiteral(each)) calls.push({ key: node.expression.text === 'say' ? each.text : `${each.text}_other`, values: values.length, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return calls;
}

describe('the English words', () => {
  it('are all used: by the code under their key or its stem, or by the manifest', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(COUNTED, '');
      return !named.includes(key) && ![key, stem].some((name) => code.includes(`'${name}'`) || code.includes(`"${name}"`));
    });
    expect(unused).toEqual([]);
  });

  it('have all that the manifest names', () => {
    expect(named.filter((key) => english[key] === undefined)).toEqual([]);
  });

  it('that are counted have the form for one and the form for others', () => {
    const stems = Object.keys(english).filter((key) => COUNTED.test(key)).map((key) => key.replace(COUNTED, '')); // prettier-ignore
    expect(stems.filter((stem) => !english[`${stem}_one`] || !english[`${stem}_other`])).toEqual([]);
  });

  it('name every reason to hide', () => {
    const keys = HIDDEN_REASONS.map((reason) => `reason-${reason}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(keys.filter((key) => english[key] === undefined)).toEqual([]);
  });

  it('fill in their places in order, from $1 on', () => {
    const wrong = Object.entries(english).filter(([, { message }]) => {
      const places = [...new Set(message.match(PLACE))].sort();
      return places.some((place, index) => place !== `$${String(index + 1)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('get as many values from the code as they have places', { timeout: 30_000 }, () => {
    const calls = sources.filter(({ text }) => /\bsay(?:Count)?\(/.test(text)).flatMap(callsOf);
    expect(calls.length).toBeGreaterThan(100);
    expect(calls.filter(({ key, values }) => placesIn(english[key]?.message) !== values)).toEqual([]);
  });
});

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('the words in %s', (locale) => {
  const words = wordsOf(locale);

  it('are those of the English file, with the number forms of their own language', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const wanted = Object.keys(english).flatMap((key) => (COUNTED.test(key) ? forms.map((form) => key.replace(COUNTED, `_${form}`)) : [key]));
    expect(Object.keys(words).sort()).toEqual([...new Set(wanted)].sort());
  });

  it('say in which language they are', () => {
    expect(words['languageTag']?.message).toBe(locale.replace('_', '-'));
    expect(words['textDirection']?.message).toBe(['ar', 'fa', 'he', 'ur'].includes(locale) ? 'rtl' : 'ltr');
  });

  it('are none of them empty', () => {
    expect(Object.entries(words).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('fill in the same places; forms for none, one and two may say their number in words', () => {
    const wrong = Object.entries(words).filter(([key, { message }]) => {
      const wanted = english[key]?.message ?? english[key.replace(COUNTED, '_other')]?.message ?? '';
      const [own, there] = [message, wanted].map((text) => new Set(text.match(PLACE)));
      if (!own || !there) return true;
      if (ALONE.test(key)) for (const places of [own, there]) places.add('$1');
      return own.symmetricDifference(there).size > 0;
    });
    expect(wrong).toEqual([]);
  });
});
