import { describe, expect, it } from 'vitest';
import { PROSE, page, textOf } from './cleaned.ts';

const WHOLE = PROSE.join('\n\n');
const count = (text: string, words: string): number => text.split(words).length - 1;

describe('what a page prints twice', () => {
  it('a body printed twice is read once', () => {
    expect(textOf('<article>{1}{2}{3}{4}</article><article>{1}{2}{3}{4}</article>')).toBe(WHOLE);
  });

  it('a summary whose sentences all stand in the paragraphs below is one copy too many', () => {
    const first = `${PROSE[0] ?? ''} ${PROSE[2] ?? ''}`;
    const text = textOf(`<article><div>${first}</div><p>LEEDS: ${PROSE[0] ?? ''}</p>{2}{3}{4}</article>`);
    expect(count(text, 'The kettle choir came back')).toBe(1);
    expect(text).toContain('LEEDS:');
  });

  it('a summary that is itself printed twice goes both times', () => {
    const first = `<div>${PROSE[0] ?? ''} ${PROSE[2] ?? ''}</div>`;
    const text = textOf(`<article>${first}${first}<p>LEEDS: ${PROSE[0] ?? ''}</p>{2}{3}{4}</article>`);
    expect(count(text, 'The kettle choir came back')).toBe(1);
    expect(count(text, 'About two hundred people')).toBe(1);
  });

  it('a pull quote that repeats the body goes with the name below it', () => {
    const pull = '<div class="pull-quote"><blockquote>the gulls had asked for it all winter</blockquote><div class="pull-quote__who">Orla Finch</div></div>';
    expect(textOf(`<article>{1}{2}${pull}{3}{4}</article>`)).toBe(WHOLE);
  });

  it('a pull quote that repeats the body goes', () => {
    const pull = '<aside class="pull-quote">the gulls had asked for it all winter</aside>';
    expect(textOf(`<article>{1}{2}${pull}{3}{4}</article>`)).toBe(WHOLE);
  });

  it('so does one that is cut, with the name of who said it', () => {
    const pull = '<blockquote class="pull-quote"><span>Orla Finch, who leads the choir, said that the gulls had asked for it. They always do.</span> <span>A friend</span></blockquote>';
    const said = '<p>Orla Finch, who leads the choir, said that the gulls had asked for it, and that they had done so all winter.</p>';
    expect(textOf(`<article>{1}${said}${pull}{3}{4}</article>`)).not.toContain('A friend');
  });

  it('so does one in a quoting element, with marks of its own', () => {
    const pull = '<p><q class="right">"the gulls had asked for it all winter"</q></p>';
    expect(textOf(`<article>{1}{2}${pull}{3}{4}</article>`)).toBe(WHOLE);
  });

  it('the headline printed again goes', () => {
    expect(textOf('<article><h2>Kettle choir sings again</h2>{1}{2}{3}{4}</article>')).toBe(WHOLE);
  });

  it('what was hidden as a copy is reported', () => {
    const { hidden } = page('<article>{1}{2}{3}{1}{4}</article>');
    expect(hidden).toContainEqual({ reason: 'duplicate-text', text: PROSE[0], copies: 1 });
  });
});

describe('what only looks like a copy stays whole', () => {
  it('the lines of an award list', () => {
    const list = '<h2>Best Otter</h2><p>“Pond Life”</p><p>Orla Finch</p><h2>Best Pond</h2><p>“Pond Life”</p><p>Orla Finch</p>';
    const text = textOf(`<article>{1}{2}${list}{3}{4}</article>`);
    expect(count(text, '“Pond Life”')).toBe(2);
    expect(count(text, '\n\nOrla Finch\n')).toBe(2);
  });

  it('the chorus of a song', () => {
    const chorus = '<p>Sing, kettle, sing,<br>the tide is in</p>';
    expect(count(textOf(`<article>{1}${chorus}{2}${chorus}{3}{4}</article>`), 'Sing, kettle, sing')).toBe(2);
  });

  it('a comment that the story quotes', () => {
    const quoted = '<blockquote><p>I have never heard a kettle so sad, and I own eleven of them.</p></blockquote>';
    expect(textOf(`<article>{1}{2}${quoted}{3}{4}</article>`)).toContain('I own eleven of them');
  });
});
