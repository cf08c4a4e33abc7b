import { useEffect, useMemo, useState } from 'preact/hooks';
import { PeopleView } from '../../components/library/PeopleView.tsx';
import { PersonView } from '../../components/library/PersonView.tsx';
import { ShelfBones } from '../../components/library/ShelfBones.tsx';
import { WrittenView } from '../../components/library/WrittenView.tsx';
import { errorSentence } from '../../lib/errors.ts';
import type { Result } from '../../lib/model.ts';
import { listPeople } from '../../lib/search/list-people.ts';
import { type SaidIn, watchSaid, watchWritten, type WrittenIn } from '../../lib/store/across-stories.ts';
import { addressOf } from './address-of.ts';
import type { Place } from './use-place.ts';
import type { Saved } from './use-saved.ts';

type Tell = (text: string) => void;

/** Who speaks in the saved stories; and all that one of them says. */
export function People({ saved, place, go, tell, opensBeside }: { saved: Saved; place: Place; go: (change: Partial<Place>) => void; tell: Tell; opensBeside: boolean }) {
  const people = useMemo(() => (saved.is === 'whole' ? listPeople(saved.cards) : null), [saved]);
  if (place.person !== null) return <Person key={place.person} name={place.person} {...{ go, tell, opensBeside }} />;
  if (!people) {
    return (
      <main class="library-main" tabIndex={-1}>
        <ShelfBones />
      </main>
    );
  }
  return (
    <PeopleView
      people={people}
      onPerson={(person) => {
        go({ person });
      }}
    />
  );
}

function Person({ name, go, tell, opensBeside }: { name: string; go: (change: Partial<Place>) => void; tell: Tell; opensBeside: boolean }) {
  const said = useWatched<SaidIn[]>((told) => watchSaid(name, told), tell);
  return (
    <PersonView
      name={name}
      said={said}
      now={Date.now()}
      addressOf={(card, quote) => `${addressOf(card)}#quote-${String(quote)}`}
      opensBeside={opensBeside}
      onBack={() => {
        go({ person: null });
      }}
    />
  );
}

/** All that the reader wrote, on all stories. */
export function Written({ tell, opensBeside }: { tell: Tell; opensBeside: boolean }) {
  const written = useWatched<WrittenIn[]>(watchWritten, tell);
  return <WrittenView written={written} now={Date.now()} addressOf={(card, highlight) => (highlight === null || card.capturedAt === null ? addressOf(card) : `${addressOf(card)}#mark-${highlight}`)} opensBeside={opensBeside} />;
}

/** What the library says now, and whenever it changes; null until it first has. */
function useWatched<T>(watch: (told: (answer: Result<T>) => void) => () => void, tell: Tell): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(
    () =>
      watch((answer) => {
        if (answer.ok) setValue(answer.value);
        else tell(errorSentence(answer.code));
      }),
    [],
  );
  return value;
}
