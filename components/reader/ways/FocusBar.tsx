import { useRef } from 'preact/hooks';
import { say, sayNumber } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';
import { useFocusLeft } from '../../use-focus-left.ts';
import type { FocusMode } from './use-focus-mode.ts';

/** Which paragraph is read, the way on and back, and the way out. */
export function FocusBar({ focus, at: { index, count } }: { focus: FocusMode; at: NonNullable<FocusMode['at']> }) {
  const bar = useRef<HTMLElement>(null);
  useFocusLeft(bar, () => document.querySelector<HTMLElement>('[data-focused]'));
  return (
    <section ref={bar} class="foot-bar" data-part="focus" aria-label={say('focusMode')}>
      <button type="button" class="button button-quiet button-icon" aria-label={say('paragraphBack')} title={say('paragraphBack')} aria-keyshortcuts="ArrowUp" aria-disabled={index === 0} onClick={() => { focus.step(-1); }}>
        <Icon name="up" />
      </button>
      <p class="foot-bar-count" role="status">
        {say('paragraphOf', sayNumber(index + 1), sayNumber(count))}
      </p>
      <button type="button" class="button button-quiet button-icon" aria-label={say('paragraphOn')} title={say('paragraphOn')} aria-keyshortcuts="ArrowDown" aria-disabled={index === count - 1} onClick={() => { focus.step(1); }}>
        <Icon name="down" />
      </button>
      <button type="button" class="button button-quiet button-icon" aria-label={say('wholeStory')} title={say('wholeStory')} aria-keyshortcuts="Escape" onClick={focus.leave}>
        <Icon name="close" />
      </button>
    </section>
  );
}
