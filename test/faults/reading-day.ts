import type { Session } from '../browser/session.ts';
import { isSeen, see, type TabSurface } from '../browser/surface.ts';
import { pause, until } from '../browser/until.ts';
import type { Draw } from './draw.ts';
import { type Promised, type PromisedStory, wordsOf } from './promised.ts';
import { leaveStoryNote, openStory, Saver, storyNote, writeAtOnce } from './saver.ts';

/** Places in the story's one paragraph on which a highlight can lie, and how far apart they are in letters. */
const PLACES = 24;
const APART = 10;
/** Which of a row's buttons does what. */
const ROW = { tag: 1, remove: 2 };

/**
 * One start of a browser and what is done in it by the screens. Each act notes in `promised` what it may change before it
 * begins, and what the screen has confirmed after.
 */
export class ReadingDay {
  private readonly readers = new Map<string, TabSurface>();

  private constructor(
    readonly saver: Saver,
    private readonly library: TabSurface,
    private readonly promised: Promised,
    private readonly draw: Draw,
  ) {}

  /** Begins one: the page that is saved and the library stand open. */
  static async begin(session: Session, url: string, promised: Promised, draw: Draw): Promise<ReadingDay> {
    const saver = await Saver.on(session, url);
    const library = await session.openOwn('library.html');
    await until('the library', () => library.run(() => document.querySelector('[data-part="library-row"], [data-part="library-nothing"], [data-part="library-trouble"]') !== null));
    if (await library.run(() => document.querySelector('[data-part="library-trouble"]') !== null)) throw new Error('The library says that it is damaged.');
    return new ReadingDay(saver, library, promised, draw);
  }

  /** Saves a page. @returns what the background said, where it was not that it is saved */
  async save(number: number): Promise<string | null> {
    const answer = await this.saver.save(number);
    if (!answer.value) return answer.code ?? '';
    this.promised.save(answer.value.storyId, answer.value.title);
    return null;
  }

  async note(story: PromisedStory): Promise<void> {
    const reader = await this.open(story);
    const word = this.promised.word(story);
    await reader.run(putWord, word, '');
    if ((await leaveStoryNote(reader)) === 'saved') story.words.add(word);
  }

  /** Takes a word out of the note and writes another. */
  async edit(story: PromisedStory): Promise<void> {
    const reader = await this.open(story);
    const [word, old] = [this.promised.word(story), this.draw.of(['', ...story.words])];
    story.words.delete(old);
    await reader.run(putWord, word, old);
    if ((await leaveStoryNote(reader)) === 'saved') story.words.add(word);
  }

  async inTwoWindows(story: PromisedStory): Promise<void> {
    const one = await this.open(story);
    const two = await openStory(this.saver.session, story.id);
    const known = [...story.words];
    const note = await until('the note in both windows', async () => {
      const [here, there] = await Promise.all([storyNote(one), storyNote(two)]);
      return here === there && known.every((word) => wordsOf(here).includes(word)) && { here };
    });
    const words = [this.promised.word(story), this.promised.word(story)] as const;
    await writeAtOnce(one, two, [`${note.here} ${words[0]}`, `${words[1]} ${note.here}`]);
    for (const word of words) story.words.add(word);
    await two.page.close();
  }

  /** Leaves the story while a word is being typed: it must be there when the story is opened again. */
  async closePage(story: PromisedStory): Promise<void> {
    const reader = await this.open(story);
    const word = this.promised.word(story);
    await reader.run(putWord, word, '');
    await pause(this.draw.below(800));
    this.readers.delete(story.id);
    await reader.page.close();
    const again = await this.open(story);
    await until('the typed word', async () => wordsOf(await storyNote(again)).includes(word));
    await this.note(story);
    story.words.add(word);
  }

  async highlight(story: PromisedStory): Promise<void> {
    const reader = await this.open(story);
    await reader.page.bringToFront();
    const free = Array.from({ length: PLACES }, (_, place) => place).filter((place) => !story.marked.has(String(place)));
    const place = this.draw.of(free);
    story.marked.add(String(place));
    const before = await reader.run(marksOf);
    await until('the words to be selected', async () => {
      if (await isSeen(reader, { part: 'selection-bar' })) return true;
      // Marks that come meanwhile take a selection away.
      await reader.run(selectLetters, place * APART + 20, place * APART + 26);
      return false;
    });
    await reader.run(() => document.querySelector<HTMLElement>('[data-part="selection-bar"] .marker')?.click());
    const mark = await until('the highlight', async () => (await reader.run(marksOf)).find((id) => !before.includes(id)));
    story.highlights.add(mark);
  }

  async tag(story: PromisedStory): Promise<void> {
    await this.onRow(story, ROW.tag);
    const tag = this.promised.word(story);
    await see(this.library, { part: 'tag-sheet' });
    await this.library.run((name) => {
      const field = document.querySelector<HTMLInputElement>('[data-part="tag-sheet"] input[type="text"]');
      if (!field) throw new Error('no field for the tag');
      field.value = name;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, tag);
    await until('the new tag', () =>
      this.library.run((name) => {
        document.querySelector<HTMLElement>('.tag-new')?.click();
        return [...document.querySelectorAll<HTMLElement>('.tag-choice:has(:checked)')].some(({ innerText }) => innerText.trim() === name);
      }, tag),
    );
    await this.library.run(() => document.querySelector<HTMLElement>('[data-part="tag-sheet"] .sheet-foot button')?.click());
    await until('the tag on the row', () => this.library.run((id, name) => [...document.querySelectorAll(`[data-story="${id}"] .tag-chip`)].some(({ textContent }) => textContent === name), story.id, tag));
    story.tags.add(tag);
  }

  async remove(story: PromisedStory): Promise<void> {
    story.places = ['list', 'bin'];
    await this.onRow(story, ROW.remove);
    await until('no row', () => this.library.run((id) => document.querySelector(`[data-story="${id}"]`) === null, story.id));
    story.places = ['bin'];
  }

  async restore(story: PromisedStory): Promise<void> {
    story.places = ['list', 'bin'];
    await this.goTo('bin');
    await until('the story in the bin', () =>
      this.library.run((title) => {
        const row = [...document.querySelectorAll('[data-part="bin-row"]')].find((one) => one.querySelector('.bin-title')?.textContent === title);
        row?.querySelector('button')?.click();
        return row !== undefined;
      }, story.title),
    );
    await until('the story to leave the bin', () => this.library.run((title) => ![...document.querySelectorAll('.bin-title')].some(({ textContent }) => textContent === title), story.title));
    story.places = ['list'];
    await this.goTo('list');
  }

  private async goTo(view: 'list' | 'bin'): Promise<void> {
    await this.library.page.bringToFront();
    await this.library.run((name) => {
      location.hash = name;
    }, view);
  }

  /** Clicks one of the buttons of a story's row in the library. */
  private async onRow({ id }: PromisedStory, button: number): Promise<void> {
    await this.library.page.bringToFront();
    await until('the row', () =>
      this.library.run((story, which) => {
        const found = document.querySelectorAll<HTMLElement>(`[data-story="${story}"] .shelf-actions button`)[which];
        found?.click();
        return found !== undefined;
      }, id, button),
    ); // prettier-ignore
  }

  /** The story's clean view, opened where it is not open yet. */
  private async open({ id }: PromisedStory): Promise<TabSurface> {
    const there = this.readers.get(id);
    if (there) return there;
    const reader = await openStory(this.saver.session, id);
    this.readers.set(id, reader);
    return reader;
  }
}

/** Runs in the clean view: adds a word to the note as it stands just now, and takes one out. */
function putWord(word: string, old: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea');
  if (!field) throw new Error('no field for the note');
  field.value = [...field.value.split(/\s+/).filter((one) => one !== old), word].join(' ');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Runs in the clean view: selects letters of the story where nothing is selected. */
function selectLetters(from: number, to: number): void {
  if ((getSelection()?.toString() ?? '') !== '') return;
  const walker = document.createTreeWalker(document.querySelector('[data-part="article"] [data-block]') ?? document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  // Marks that are there have cut the paragraph into pieces.
  for (let at = 0, node = walker.nextNode(); node; at += node.nodeValue?.length ?? 0, node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (from >= at && from < at + length) range.setStart(node, from - at);
    if (to > at && to <= at + length) range.setEnd(node, to - at);
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Runs in the clean view. */
function marksOf(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part="highlight"]')].map(({ dataset }) => dataset['highlight'] ?? '');
}
