import { JSDOM } from 'jsdom';
import { articleText } from '../../lib/article/blocks.ts';
import type { Highlight, HighlightColour, Note } from '../../lib/model.ts';
import { makeAnchor } from '../../lib/notes/anchor.ts';
import { cardOf } from '../../lib/store/story-card.ts';
import { makeStory } from '../../lib/story.ts';
import type { StoryBundle } from '../../lib/transfer/backup/story-bundle.ts';
import { backupFile } from '../../lib/transfer/backup/write-backup.ts';

/** A story of somebody's library, as short as it can be: all of it is invented. */
interface Shelved {
  site: string;
  title: string;
  paragraphs: readonly string[];
  language?: string;
  /** How many days ago it was saved. */
  days: number;
  /** How often its paragraphs stand in it: a longer story. */
  times?: number;
  progress?: number;
  tags?: readonly string[];
  isArchived?: boolean;
  isBinned?: boolean;
  mark?: { words: string; colour: HighlightColour; note?: string };
}

const DAY = 24 * 60 * 60 * 1000;

const SHELF: readonly Shelved[] = [
  {
    site: 'Lanternhill Gazette', title: 'Ada Quill Says the Orchard Album Was Recorded in One Night', days: 1, times: 3, progress: 0.4, tags: ['music', 'interviews'],
    paragraphs: ['“We lit the lamps at nine and stopped when the birds began,” Ada Quill told the Lanternhill Gazette. “Nobody wanted to be the first to go home.”', 'Quill, 34, wrote the songs on a borrowed harmonium. “It has eleven keys that work,” she said, “and I used nine of them.”'],
    mark: { words: 'It has eleven keys that work', colour: 'amber', note: 'Ask her which nine. Good opening for the piece on small instruments.' },
  },
  {
    site: 'The Evening Kestrel', title: 'Tom Oduya and Ines Marlow Return for a Third Season of “The Glass Ferry”', days: 2, progress: 0, tags: ['television'],
    paragraphs: ['“The ferry sails again in spring,” said Tom Oduya on Monday. “I have learned to steer it by now.”', 'Ines Marlow, who writes the series, confirmed that all six leads have signed. “They came back for the soup,” she said.'],
  },
  {
    site: 'Hafenblatt', title: 'Ein Abend mit Lin Park: „Ich wollte nie laut sein“', language: 'de', days: 3, progress: 0, tags: ['interviews'],
    paragraphs: ['„Ich wollte nie laut sein“, sagt Lin Park und stellt die Tasse ab. „Die Stücke sind es von selbst geworden.“', 'Das neue Album erscheint im Mai. „Es hat lange gedauert, weil wir viel spazieren gegangen sind“, sagt Park.'],
  },
  {
    site: 'صحيفة المرفأ', title: 'ليلى الحداد: «كتبتُ الأغنية على ظهر تذكرة قطار»', language: 'ar', days: 4, progress: 0.75, tags: ['music'],
    paragraphs: ['قالت ليلى الحداد: «كتبتُ الأغنية على ظهر تذكرة قطار، ثم نسيتها في جيبي شتاءً كاملًا».', 'وأضافت الحداد: «حين وجدتها كانت الكلمات قد بهتت قليلًا، فغنّيتها كما بهتت».'],
  },
  {
    site: 'Velvet Otter', title: 'Copper Heron Pictures Delays “Low Tide Lullaby” to the Autumn, and Everyone Who Was in the Rowboat Has Something to Say About It', days: 6, times: 4, progress: 0.12,
    paragraphs: ['“The tide decides, and the tide said autumn,” a spokesperson for Copper Heron Pictures said on Friday.', 'Orla Finch, who edits the film, was calmer. “I have two more months for the lullaby,” she told Velvet Otter. “It needs one.”'],
    mark: { words: 'The tide decides', colour: 'sky' },
  },
  {
    site: 'Marigold Weekly', title: 'Why Every Wardrobe This Season Has One Green Coat', days: 9, progress: 1,
    paragraphs: ['“It photographs like moss after rain,” said the costume designer Petra Vane. “You put it next to anything and the anything looks expensive.”'],
  },
  {
    site: 'The Evening Kestrel', title: 'The Cast of “Mudlark Street”, Ranked by Their Umbrellas', days: 12, progress: 0,
    paragraphs: ['“Mine was a gift, so it does not count,” said Julian Brask when he was told that he had come fourth.'],
  },
  {
    site: 'Lanternhill Gazette', title: 'A Stagehand’s Forty Years of Sweeping Up Confetti', days: 20, progress: 1, isArchived: true, tags: ['theatre'],
    paragraphs: ['“You find it in your shoes in March,” said Bram Tulley, who swept the Lanternhill stage for forty years.'],
    mark: { words: 'You find it in your shoes in March', colour: 'mint', note: 'The best line of the year so far.' },
  },
  { site: 'Marigold Weekly', title: 'What the Prop Master Keeps in the Third Drawer', days: 2, isBinned: true, paragraphs: ['“Mostly string,” said Nell Arrow. “People underrate string.”'] },
  { site: 'Velvet Otter', title: 'Eleven Quiet Cameos You Missed in “Salt Above the Door”', days: 5, isBinned: true, paragraphs: ['“I am the hand with the teacup,” said Clara Venwick.'] },
]; // prettier-ignore

/** A backup file with a library that somebody has read in for some weeks, to be restored before pictures are taken. */
export async function pictureLibrary(now: Date): Promise<string> {
  const bundles = SHELF.map((shelved, index) => ({ shelved, bundle: bundleOf(shelved, `shelved-${String(index)}`, now.getTime()) }));
  const stories = bundles.filter(({ shelved }) => !shelved.isBinned).map(({ bundle }) => bundle);
  const bin = bundles.filter(({ shelved }) => shelved.isBinned).map(({ shelved, bundle }) => ({ removedAt: now.getTime() - shelved.days * DAY, ...bundle }));
  const { file } = await backupFile({ stories: oneByOne(stories), bin: oneByOne(bin), settings: {} }, now);
  return file.text();
}

async function* oneByOne<T>(rows: readonly T[]): AsyncGenerator<T> {
  for (const row of rows) yield await Promise.resolve(row);
}

function bundleOf(shelved: Shelved, id: string, now: number): StoryBundle {
  const { site, title, language = 'en', tags = [], progress = 0, mark, times = 1 } = shelved;
  const url = `https://${id}.example/story`;
  const paragraphs = Array.from({ length: times }, () => shelved.paragraphs).flat();
  // Long enough to be a story: what nobody says comes after what is said.
  const filler = 'It rained in the afternoon, and those who had waited at the door since noon went in together and sat where they liked. '.repeat(6);
  const body = [...paragraphs, ...Array.from({ length: times + 1 }, () => filler)].map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><title>${title}</title><meta property="og:site_name" content="${site}"></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
  const dom = new JSDOM(html, { url });
  const made = makeStory(dom.window.document, url);
  dom.window.close();
  if (!made.ok) throw new Error(`${title}: ${made.code}`);
  const { story } = made.value;
  const savedAt = now - shelved.days * DAY;
  const written = { storyId: id, createdAt: savedAt, updatedAt: savedAt };
  const text = articleText(story.article);
  const start = mark ? text.indexOf(mark.words) : -1;
  const highlights: Highlight[] = mark && start >= 0 ? [{ ...written, id: `mark-${id}`, anchor: makeAnchor(text, start, start + mark.words.length), colour: mark.colour, speaker: story.quotes.find((quote) => quote.text.includes(mark.words))?.speaker ?? null }] : [];
  const notes: Note[] = mark?.note && start >= 0 ? [{ ...written, id: `note-${id}`, highlightId: `mark-${id}`, text: mark.note }] : [];
  const card = cardOf(story, null, { savedAt, capturedAt: savedAt });
  return {
    card: { ...card, id, progress, openedAt: progress > 0 ? savedAt : null, tags: [...tags], noteCount: highlights.length, shelf: shelved.isArchived ? 'archive' : 'list' },
    text: { id, story, previous: null },
    highlights,
    notes,
    corrections: [],
  };
}
