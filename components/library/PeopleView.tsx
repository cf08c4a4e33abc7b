import { useState } from 'preact/hooks';
import { findPeople, type Voiced } from '../../lib/search/list-people.ts';
import { initialsOf } from '../../lib/reading/initials.ts';
import { say, sayCount } from '../../lib/words.ts';
import { FindField } from '../FindField.tsx';
import { NoneYet } from './NothingHere.tsx';

export interface PeopleViewProps {
  people: readonly Voiced[];
  onPerson: (name: string) => void;
}

/** How many names are drawn; typing finds the others. */
const SHOWN = 300;

/** Everybody who speaks in the saved stories. */
export function PeopleView({ people, onPerson }: PeopleViewProps) {
  const [typed, setTyped] = useState('');
  const found = findPeople(people, typed);
  return (
    <main class="library-main" tabIndex={-1} aria-labelledby="library-title">
      <div class="library-head">
        <h1 id="library-title">{say('libraryPeople')}</h1>
        <p class="library-count" role="status">
          {sayCount('people', found.length)}
        </p>
      </div>
      {people.length === 0 ? (
        <NoneYet words={say('libraryNoPeople')} />
      ) : (
        <FindField words={say('libraryFindPeople')} typed={typed} onType={setTyped} />
      )}
      <ul role="list" class="people" data-part="people">
        {found.slice(0, SHOWN).map(({ name, stories }) => (
          <li key={name}>
            <button
              type="button"
              class="person"
              onClick={() => {
                onPerson(name);
              }}
            >
              <span class="person-badge" aria-hidden="true">
                {initialsOf(name)}
              </span>
              <bdi class="nav-label">{name}</bdi>
              <span class="count">{sayCount('stories', stories)}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
