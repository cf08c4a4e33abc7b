import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words.ts';
import { CROSS, Drawing, SPARKLE } from './Drawing.tsx';

export interface TidyBarProps {
  /** "Hid 14 things · 3 double comments" */
  summary: string;
  /** Whether there is anything that could be shown. */
  canPeek: boolean;
  peeking: boolean;
  onPeek: (on: boolean) => void;
  onUndo: () => void;
  onRead: () => void;
  onClose: () => void;
}

/** So long after it was last touched the bar makes itself small. */
const STAYS = 7000;

/**
 * The bar over a tidied page: what was hidden, and the ways on. Left alone it shrinks to a button in the corner, so that
 * it covers nothing; a page can't press its buttons, only a reader can.
 */
export function TidyBar({ summary, canPeek, peeking, onPeek, onUndo, onRead, onClose }: TidyBarProps) {
  const [small, setSmall] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const first = useRef<HTMLButtonElement>(null);
  const hold = (): void => {
    clearTimeout(timer.current);
  };
  const letGo = (): void => {
    hold();
    timer.current = setTimeout(() => {
      setSmall(true);
    }, STAYS);
  };
  useEffect(() => {
    if (peeking || small) hold();
    else letGo();
    return hold;
  }, [peeking, small]);
  const open = (): void => {
    setSmall(false);
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <div class="tidy-place">
      <div
        class="tidy-bar"
        role="region"
        aria-label={say('tidyBar')}
        data-part="tidy-bar"
        data-small={small ? '' : undefined}
        onPointerEnter={hold}
        onPointerLeave={() => {
          if (!peeking) letGo();
        }}
        onFocusIn={hold}
        onFocusOut={() => {
          if (!peeking) letGo();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
        }}
      >
        <span class="sr-only" aria-live="polite">
          {summary}
        </span>
        {small ? (
          <button type="button" class="tidy-open" aria-label={`${say('tidyOpen')}: ${summary}`} title={summary} onClick={open}>
            <Drawing path={SPARKLE} filled />
          </button>
        ) : (
          <>
            <span class="tidy-summary" aria-hidden="true">
              <Drawing path={SPARKLE} filled />
              <span>{summary}</span>
            </span>
            <span class="tidy-buttons">
              {canPeek && (
                <button ref={first} type="button" class="button button-quiet button-small" aria-pressed={peeking} title={say(peeking ? 'tidyUnpeek' : 'tidyPeek')} onClick={trusted(() => { onPeek(!peeking); })}>
                  {say(peeking ? 'hide' : 'show')}
                </button>
              )}
              <button {...(canPeek ? {} : { ref: first })} type="button" class="button button-quiet button-small" title={say('tidyUndo')} onClick={trusted(onUndo)}>
                {say('undo')}
              </button>
              <button type="button" class="button button-lead button-small" title={say('tidyRead')} onClick={trusted(onRead)}>
                {say('read')}
              </button>
              <button type="button" class="button button-quiet button-small button-icon" aria-label={say('close')} title={say('close')} onClick={trusted(onClose)}>
                <Drawing path={CROSS} />
              </button>
            </span>
          </>
        )}
      </div>
    </div>
  );
}

/** Only a press of the reader's counts, never one that the page's scripts make. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
