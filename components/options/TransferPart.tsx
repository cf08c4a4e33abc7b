import type { ComponentChildren } from 'preact';
import { say, sayShare } from '../../lib/words.ts';
import { usePartFits } from './part-search.ts';

/** How far a part's work is. */
export type TransferState = { kind: 'idle' } | { kind: 'running'; share: number | null } | { kind: 'done'; text: string } | { kind: 'failed'; text: string };

export interface TransferPartProps {
  /** A word for tests and for the place in the page's address. */
  name: string;
  title: string;
  lead: string;
  /** Further words that a search finds it by. */
  also?: string;
  state: TransferState;
  onStop: () => void;
  /** What has come of a choice and waits to be confirmed: it is seen where it stands, and said. */
  found?: string;
  children: ComponentChildren;
}

/** One part of the page: what it is for, what one can do, and what has come of it. */
export function TransferPart({ name, title, lead, also = '', state, onStop, found = '', children }: TransferPartProps) {
  const isFound = usePartFits(title, lead, also);
  return (
    <section class="part" hidden={!isFound} data-part={name} aria-labelledby={`${name}-title`}>
      <div class="part-head">
        <h3 id={`${name}-title`} tabIndex={-1}>{title}</h3>
        <p>{lead}</p>
      </div>
      <div class="part-body">
        {children}
        <div role="status" aria-live="polite" class="part-state">
          {state.kind === 'running' && <span class="sr-only">{say('dataWorking')}</span>}
          {state.kind === 'idle' && found !== '' && <span class="sr-only">{found}</span>}
          {state.kind === 'done' && (
            <p class="part-done" data-state="done">
              {state.text}
            </p>
          )}
        </div>
        <div role="alert">
          {state.kind === 'failed' && (
            <p class="part-failed" data-state="failed">
              {state.text}
            </p>
          )}
        </div>
        {state.kind === 'running' && (
          <div class="part-progress">
            <progress aria-label={title} max={1} {...(state.share === null ? {} : { value: state.share })} />
            <span aria-hidden="true">{state.share === null ? say('dataWorking') : sayShare(state.share)}</span>
            <button type="button" class="button button-small" onClick={onStop}>
              {say('dataStop')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
