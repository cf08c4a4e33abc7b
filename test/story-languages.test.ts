import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleText } from '../lib/article/blocks.ts';
import { makeStory } from '../lib/story.ts';

const PAGES: [string, 'ltr' | 'rtl', number, number, string][] = [
  ['de', 'ltr', 50, 70, 'Der Kesselchor kam am Dienstag zurück an den Hafen und sang ein Lied, das dort noch niemand gehört hatte.'],
  ['fr', 'ltr', 50, 75, 'La chorale des bouilloires est revenue mardi au port et a chanté une chanson que personne ne connaissait.'],
  ['es', 'ltr', 50, 75, 'El coro de las teteras volvió el martes al puerto y cantó una canción que nadie había oído antes allí.'],
  ['pt', 'ltr', 50, 75, 'O coro das chaleiras voltou na terça-feira ao porto e cantou uma canção que ninguém ali tinha ouvido.'],
  ['pl', 'ltr', 40, 70, 'Chór czajników wrócił we wtorek do portu i zaśpiewał pieśń, której nikt tam wcześniej nie słyszał wieczorem.'],
  ['ko', 'ltr', 25, 60, '주전자 합창단은 화요일에 항구로 돌아와 아무도 들어 본 적 없는 노래를 불렀고 갈매기들은 조용했다.'],
  ['ar', 'rtl', 35, 70, 'عادت جوقة الأباريق إلى الميناء يوم الثلاثاء وغنت أغنية لم يسمعها أحد هناك من قبل في ذلك المساء.'],
  ['zh', 'ltr', 90, 140, '水壶合唱团星期二回到港口，唱了一首从来没有人听过的歌，海鸥都安静下来。'],
  ['ja', 'ltr', 90, 150, 'やかん合唱団は火曜日に港へ戻り、誰も聞いたことのない歌を静かに歌った。'],
  ['th', 'ltr', 150, 300, 'คณะประสานเสียงกาน้ำกลับมาที่ท่าเรือในวันอังคารและร้องเพลงที่ไม่มีใครเคยได้ยินมาก่อน'],
  ['he', 'rtl', 35, 70, 'מקהלת הקומקומים חזרה ביום שלישי אל הנמל ושרה שיר שאיש לא שמע שם קודם לכן באותו ערב שקט.'],
];

describe('pages in other languages and scripts', () => {
  it.each(PAGES)('%s: language, direction, words', (language, direction, least, most, sentence) => {
    const paragraphs = [1, 2, 3].map((number) => `<p>${sentence} ${String(number)}.</p>`);
    const others = Array.from({ length: 40 }, (_, at) => `<li><a href="/choir/${String(at)}">${sentence.slice(0, 16)} ${String(at)}</a></li>`);
    const html = `<!doctype html><html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}><title>Choir</title><body><nav><ul>${others.join('')}</ul></nav><article><h1>${sentence.slice(0, 30)}</h1>${paragraphs.join('')}</article></body></html>`;
    const made = makeStory(new JSDOM(html).window.document, 'https://lantern.example/choir');
    if (!made.ok) throw new Error(made.code);
    const { story } = made.value;
    expect(story.language).toBe(language);
    expect(story.direction).toBe(direction);
    expect(articleText(story.article)).toContain(sentence);
    expect(story.wordCount).toBeGreaterThanOrEqual(least);
    expect(story.wordCount).toBeLessThanOrEqual(most);
  });

  it.each([
    ['de', 'ltr', PAGES[0]?.[4]],
    ['he', 'rtl', PAGES[10]?.[4]],
    ['und', 'ltr', '1 2 3 5 8 13 21 34 55 89 144 233 377 610 987 1597 2584 4181 6765 10946 17711'],
  ])('%s, where nothing but the story tells it', (language, direction, sentence = '') => {
    const html = `<!doctype html><title>Otter</title><body><article>${`<p>${sentence}</p>`.repeat(4)}</article></body>`;
    const made = makeStory(new JSDOM(html).window.document, 'https://lantern.example/choir');
    expect(made.ok && [made.value.story.language, made.value.story.direction]).toEqual([language, direction]);
  });
});
