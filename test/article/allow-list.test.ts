import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/article/allow-list.ts';
import { ARTICLE_TAGS } from '../../lib/model.ts';

const text = (value: string) => ({ type: 'text', value });
const element = (tagName: string, properties: object = {}, ...children: object[]) => ({ type: 'element', tagName, properties, children });
const root = (...children: unknown[]) => ({ type: 'root', children });

describe('an article from outside', () => {
  it('is rebuilt as it was when all of it is allowed', () => {
    const article = root(
      element('p', { lang: 'fr', dir: 'ltr' }, text('Un '), element('a', { href: 'https://a.example/x' }, text('lien'))),
      element('figure', {}, element('img', { src: 'https://a.example/p.jpg', alt: 'A pier', width: 640, height: 480 }), element('small', { role: 'credit' }, text('Pim'))),
      element('ol', { start: 3 }, element('li', { value: 3 }, text('Three'))),
    );
    expect(checkArticle(article)).toEqual(article);
  });

  it.each(['script', 'iframe', 'svg', 'style', 'form', 'input', 'meta', 'object', '__proto__', 'constructor', 'P'])('never holds <%s>, nor what is in it', (tag) => {
    expect(checkArticle(root(element(tag, {}, text('gone')), element('p', {}, text('stays'))))).toEqual(root(element('p', {}, text('stays'))));
  });

  it.each([['onclick', 'x()'], ['style', 'color:red'], ['id', 'x'], ['srcset', 'https://a.example/p 2x'], ['target', '_blank'], ['crossorigin', '']])('never holds the property %s', (name, value) => {
    expect(checkArticle(root(element('p', { [name]: value }, text('words'))))).toEqual(root(element('p', {}, text('words'))));
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a.example/1', 'file:///etc/passwd', 'chrome://settings', 'view-source:https://a.example', '//a.example', 'no address'])('loses the address %j, not the words', (href) => {
    expect(checkArticle(root(element('a', { href }, text('words'))))).toEqual(root(element('a', {}, text('words'))));
  });

  it('keeps an address without the credentials in it', () => {
    expect(checkArticle(root(element('a', { href: 'https://user:pass@a.example/' })))).toEqual(root(element('a', { href: 'https://a.example/' })));
  });

  it('has no prototype but the plain one, whatever keys the value carries', () => {
    const hostile: unknown = JSON.parse('{"type":"root","children":[{"type":"element","tagName":"p","properties":{"__proto__":{"href":"x"},"constructor":1},"children":[],"__proto__":{"evil":1}}],"__proto__":{"evil":1}}');
    const article = checkArticle(hostile);
    expect(article).toEqual(root(element('p')));
    expect(Reflect.get(article ?? {}, 'evil')).toBeUndefined();
    expect(Reflect.get(Object.prototype, 'evil')).toBeUndefined();
  });

  it('is cut where it nests deeper than any page, and refused where it is bigger than any', () => {
    let deep: object = text('bottom');
    for (let level = 0; level < 5_000; level++) deep = element('em', {}, deep);
    expect(JSON.stringify(checkArticle(root(deep)))).not.toContain('bottom');
    expect(checkArticle(root(...Array.from({ length: 70_000 }, () => text('x'))))).toBeNull();
  });

  it('holds allowed tags only, and stays the same when checked again, whatever the value is', () => {
    const node = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.anything(),
        fc.record({ type: fc.constant('text'), value: fc.oneof(fc.string(), fc.integer()) }),
        fc.record({ type: fc.constant('element'), tagName: fc.constantFrom('p', 'a', 'img', 'script', 'b'), properties: fc.anything(), children: fc.array(tie('node'), { maxLength: 4 }) }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        const article = checkArticle(root(...children));
        expect(checkArticle(article)).toEqual(article);
        const tags = [...JSON.stringify(article).matchAll(/"tagName":"([^"]*)"/g)].map((found) => found[1]);
        expect(tags.every((tag) => ARTICLE_TAGS.some((known) => known === tag))).toBe(true);
      }),
    );
  });

  it.each([null, 5, 'root', [], {}, { type: 'root' }, { type: 'element', tagName: 'p', children: [] }])('is none at all when it is %j', (value) => {
    expect(checkArticle(value)).toBeNull();
  });
});
