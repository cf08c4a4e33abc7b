import { say } from '../../lib/words.ts';

/** What stands there for the moment in which a story is fetched from the disk. */
export function OpeningStory() {
  return (
    <main class="opening" aria-busy="true">
      <h1 class="sr-only">{say('opening')}</h1>
      {[0, 1, 2, 3, 4, 5, 6, 7, 8].map((line) => (
        <span key={line} class="bone" />
      ))}
    </main>
  );
}
