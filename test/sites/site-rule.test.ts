import { describe, expect, it } from 'vitest';
import { habitAt, originsOf, readPaths, siteOf, type SiteRule, withHabit } from '../../lib/sites/site-rule.ts';

const LANTERN: SiteRule = { host: 'www.lantern.example', habit: 'clean', except: ['/live', '/shop/*', '/*/quiz'] };
const STORY = 'https://www.lantern.example/stars/pond-opens?from=front#top';

describe('the site of an address', () => {
  it.each([
    [STORY, 'www.lantern.example'],
    ['http://127.0.0.1:8080/story', '127.0.0.1:8080'],
    ['about:blank', null],
    ['file:///home/otter/story.html', null],
    ['not an address', null],
  ])('%s', (address, host) => {
    expect(siteOf(address)).toBe(host);
  });

  it('is all that the browser is asked for', () => {
    expect(originsOf('www.lantern.example')).toEqual(['*://www.lantern.example/*']);
    expect(originsOf('127.0.0.1:8080')).toEqual(['*://127.0.0.1/*']);
  });
});

describe('what happens by itself at an address', () => {
  it.each([
    ['a story of the site', STORY, 'clean'],
    ['its front page', 'https://www.lantern.example/', null],
    ['another site', 'https://lantern.example/stars/pond-opens', null],
    ['an excepted path', 'https://www.lantern.example/live', null],
    ['a page below it', 'https://www.lantern.example/live/tonight', null],
    ['a path that only begins alike', 'https://www.lantern.example/lively-evening', 'clean'],
    ['a path below a star', 'https://www.lantern.example/shop/kettles', null],
    ['a path with a star in it', 'https://www.lantern.example/stars/quiz', null],
  ])('%s', (_name, address, habit) => {
    expect(habitAt(address, [LANTERN])).toBe(habit);
  });
});

describe('the rules of sites', () => {
  it('keep their exceptions when the habit changes, and are gone without one', () => {
    expect(withHabit([LANTERN], LANTERN.host, 'tidy')).toEqual([{ ...LANTERN, habit: 'tidy' }]);
    expect(withHabit([LANTERN], 'otter.example', 'tidy')).toEqual([LANTERN, { host: 'otter.example', habit: 'tidy', except: [] }]);
    expect(withHabit([LANTERN], LANTERN.host, null)).toEqual([]);
  });

  it('read paths as they are typed', () => {
    expect(readPaths(' /live \n\nshop/*\n/live')).toEqual(['/live', '/shop/*']);
  });
});
