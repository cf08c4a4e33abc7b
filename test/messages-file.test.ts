import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HIDDEN_REASONS } from '../lib/model.ts';

const ROOT = path.join(import.meta.dirname, '..');
const LOCALES = path.join(ROOT, 'assets/public/_locales');
/** Keys that the code puts together from a stem: the forms of a number, and one for each known failure. */
const COUNTED = /_(?:zero|one|two|few|many|other)$/; // matches "copies_other"
const IN_MANIFEST = /__MSG_(\w+)__/g; // matches "__MSG_commandRead__"

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages => JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'));
}

describe('the English words', () => {
  const code = ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n');
  const manifest = readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');
  const named = new Set([...manifest.matchAll(IN_MANIFEST)].map((match) => match[1]));

  it('are all used: by the code under their key or its stem, or by the manifest', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(COUNTED, '');
      return !named.has(key) && ![key, stem].some((name) => code.includes(`'${name}'`) || code.includes(`"${name}"`));
    });
    expect(unused).toEqual([]);
  });

  it('have all that the manifest names', () => {
    expect([...named].filter((key) => english[key ?? ''] === undefined)).toEqual([]);
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
      const places = [...new Set([...message.matchAll(/\$(\d)/g)].map((match) => Number(match[1])))].sort();
      return places.some((place, index) => place !== index + 1);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('the words in %s', (locale) => {
  const words = read(locale);

  it('are those of the English file, with the number forms of their own language', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const wanted = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? forms.map((form) => key.replace(COUNTED, `_${form}`)) : COUNTED.test(key) ? [] : [key]));
    expect(Object.keys(words).sort()).toEqual([...new Set(wanted)].sort());
  });

  it('fill in the same places', () => {
    const places = (text: string): string => [...new Set(text.match(/\$\d/g))].sort().join();
    const wrong = Object.entries(words).filter(([key, { message }]) => places(message) !== places(english[key]?.message ?? english[key.replace(COUNTED, '_other')]?.message ?? '') && !/_(?:zero|one|two)$/.test(key));
    expect(wrong).toEqual([]);
  });
});
