import { say } from '../../../lib/words.ts';

export interface NextPageProps {
  /** Where the story goes on, and what its page calls that: "Page 2". */
  next: { url: string; label: string };
  isReading: boolean;
  onRead: () => void;
}

/** At the end of a page: the story goes on, to be read here or on its site. */
export function NextPage({ next, isReading, onRead }: NextPageProps) {
  return (
    <section class="next-page" aria-labelledby="next-page">
      <h2 id="next-page">{say('nextPage', next.label)}</h2>
      <p class="next-page-ways">
        <button type="button" class="button button-lead" aria-disabled={isReading} onClick={isReading ? undefined : onRead}>
          {say(isReading ? 'nextPageReading' : 'nextPageRead')}
        </button>
        <a href={next.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {say('nextPageOpen')}
        </a>
      </p>
    </section>
  );
}
