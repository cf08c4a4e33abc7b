import { useState } from 'preact/hooks';
import type { Highlight, Note, StoryCard } from '../../lib/model.ts';
import { askedWords, holdsWords, searchWords } from '../../lib/search/search-words.ts';
import { say, sayAgo, sayCount } from '../../lib/words.ts';
import { FindField } from '../FindField.tsx';
import { useFocusOnRest } from '../use-focus-on-rest.ts';
import { NoneYet } from './NothingHere.tsx';
import { ShelfBones } from './ShelfBones.tsx';

interface Written {
  card: StoryCard;
  note: Note | null;
  marks: readonly { highlight: Highlight; note: Note | null }[];
  at: number;
}

export interface WrittenViewProps {
  /** By story, the last written first; null while they are being read. */
  written: readonly Written[] | null;
  now: number;
  /** The address of a highlight in its story, or of the story. */
  addressOf: (card: StoryCard, highlight: string | null) => string;
  opensBeside: boolean;
}

/** Stories that are drawn at first, and more with each step. */
const STEP = 60;

/** All highlights and notes of all stories on one page. */
export function WrittenView({ written, now, addressOf, opensBeside }: WrittenViewProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(STEP);
  const asked = askedWords(typed);
  const found = (written ?? []).filter((one) => asked.length === 0 || holdsWords(wordsOf(one), asked));
  const { list, toRest } = useFocusOnRest<HTMLDivElement>(shown);
  const count = found.reduce((sum, { note, marks }) => sum + marks.length + (note ? 1 : 0), 0);
  const beside = opensBeside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <main class="library-main" tabIndex={-1} aria-labelledby="library-title" data-part="written">
      <div class="library-head">
        <h1 id="library-title">{say('libraryNotes')}</h1>
        <p class="library-count" role="status">
          {written && sayCount('notes', count)}
        </p>
      </div>
      {written === null && <ShelfBones />}
      {written?.length === 0 && <NoneYet words={say('libraryNoNotes')} />}
      {written !== null && written.length > 0 && (
        <FindField words={say('libraryFindNotes')} typed={typed} onType={setTyped} />
      )}
      <div ref={list}>
        {found.slice(0, shown).map(({ card, note, marks, at }) => (
          <section key={card.id} class="across" data-part="written-in">
            <h2 lang={card.language} dir={card.direction}>
              <a href={addressOf(card, null)} {...beside}>
                {card.title}
              </a>
            </h2>
            <p class="shelf-facts dotted">
              {card.siteName !== '' && <span class="shelf-site"><bdi>{card.siteName}</bdi></span>}
              <span>
                <bdi>{sayAgo(at, now)}</bdi>
              </span>
            </p>
            {note && <NoteText text={note.text} />}
            <ul role="list">
              {marks.map(({ highlight, note: own }) => (
                <li key={highlight.id}>
                  <blockquote class="across-quote">
                    <a dir="auto" lang={card.language} href={addressOf(card, highlight.id)} {...beside}>
                      <mark data-marker={highlight.colour}>{highlight.anchor.exact}</mark>
                    </a>
                  </blockquote>
                  {highlight.speaker !== null && <p class="across-how">{say('saidBy', highlight.speaker)}</p>}
                  {own && <NoteText text={own.text} />}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length > shown && (
        <button
          type="button"
          class="button"
          onClick={() => {
            toRest();
            setShown(shown + STEP);
          }}
        >
          {sayCount('showMore', Math.min(STEP, found.length - shown))}
        </button>
      )}
    </main>
  );
}

function NoteText({ text }: { text: string }) {
  return (
    <p class="across-note">
      <bdi>{text}</bdi>
    </p>
  );
}

function wordsOf({ card, note, marks }: Written): string {
  return searchWords([card.title, card.siteName, note?.text ?? '', ...marks.flatMap(({ highlight, note: own }) => [highlight.anchor.exact, highlight.speaker ?? '', own?.text ?? ''])]);
}
