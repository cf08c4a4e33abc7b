import { useMemo } from 'preact/hooks';
import type { Section } from '../../../lib/reading/outline.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { speakerSign } from '../sayings/speaker-sign.ts';
import { usePopover } from '../use-popover.ts';
import { useSteady } from '../../use-steady.ts';

export interface WaysToReadProps {
  outline: () => readonly Section[];
  hasQuotations: boolean;
  onListen: () => void;
  onFocus: () => void;
  onInterview: () => void;
  onHeading: (block: number) => void;
  onQuote: (quote: number) => void;
}

/** The browser's own sheet for printing, once the page has made itself ready for paper: `print` itself leaves it no time to. */
function print(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => {
    window.print();
  });
}

/** How a story can be read besides from top to bottom, and its outline. */
export function WaysToRead(props: WaysToReadProps) {
  const { outline, hasQuotations } = props;
  const popover = usePopover();
  /** Closes the panel first: what comes then may move the focus. */
  const go = useSteady((way: (ways: WaysToReadProps) => void) => {
    popover.close();
    way(props);
  });
  const panel = useMemo(() => popover.isDrawn && <WaysPanel sections={outline().filter(({ title, speakers }) => title !== null || speakers.length > 0)} hasQuotations={hasQuotations} onGo={go} />, [popover.isDrawn, outline, hasQuotations]);
  return (
    <div ref={popover.place} class="popover" onKeyDown={popover.onKeyDown}>
      <button type="button" class="button button-quiet button-small button-icon ways-open" aria-expanded={popover.isOpen} aria-controls="ways" aria-keyshortcuts="O" aria-label={say('ways')} title={say('ways')} onClick={popover.toggle}>
        <Icon name="outline" />
      </button>
      {popover.isDrawn && (
        <div id="ways" class="popover-panel ways" data-shut={popover.isOpen ? undefined : ''} role="group" aria-label={say('ways')}>
          {panel}
        </div>
      )}
    </div>
  );
}

function WaysPanel({ sections, hasQuotations, onGo }: { sections: readonly Section[]; hasQuotations: boolean; onGo: (way: (ways: WaysToReadProps) => void) => void }) {
  return (
    <>
      <ul role="list" class="ways-list">
        <Way icon="listen" label="listen" keys="L" onGo={() => { onGo(({ onListen }) => { onListen(); }); }} />
        <Way icon="focus" label="focusMode" keys="F" onGo={() => { onGo(({ onFocus }) => { onFocus(); }); }} />
        {hasQuotations && <Way icon="quotes" label="onlyQuotations" keys="Q" onGo={() => { onGo(({ onInterview }) => { onInterview(); }); }} />}
        <Way icon="print" label="print" keys="" onGo={() => { onGo(print); }} />
      </ul>
      {sections.length > 0 && (
        <nav class="outline" aria-labelledby="outline-title">
          <h2 id="outline-title">{say('outline')}</h2>
          <ol role="list">
            {sections.map(({ block, title, speakers }) => (
              <li key={block}>
                <button type="button" class="outline-heading" dir="auto" onClick={() => { onGo(({ onHeading }) => { onHeading(block ?? 0); }); }}>
                  {title ?? say('beginning')}
                </button>
                {speakers.length > 0 && (
                  <ul role="list" class="outline-speakers" aria-label={say('speakers')}>
                    {speakers.map(({ name, sign, quote }) => (
                      <li key={name}>
                        <button type="button" dir="auto" {...speakerSign(sign)} onClick={() => { onGo(({ onQuote }) => { onQuote(quote); }); }}>
                          {name}
                        </button>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
    </>
  );
}

function Way({ icon, label, keys, onGo }: { icon: IconName; label: WordKey; keys: string; onGo: () => void }) {
  return (
    <li>
      <button type="button" class="way" aria-keyshortcuts={keys === '' ? undefined : keys} onClick={onGo}>
        <Icon name={icon} />
        <span>{say(label)}</span>
        {keys !== '' && (
          <kbd class="key" aria-hidden="true">
            {keys}
          </kbd>
        )}
      </button>
    </li>
  );
}
