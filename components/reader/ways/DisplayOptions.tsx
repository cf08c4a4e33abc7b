import { useMemo } from 'preact/hooks';
import { displayOf, formatDisplay } from '../../../lib/reading/display.ts';
import { say } from '../../../lib/words.ts';
import { DisplayChoices, type DisplayChoicesProps } from '../../DisplayChoices.tsx';
import { usePopover } from '../use-popover.ts';
import { useSteady } from '../../use-steady.ts';

export type DisplayOptionsProps = DisplayChoicesProps;

/** How the story looks: theme, letters, lines, spaces, pictures. Each choice is seen at once. */
export function DisplayOptions(props: DisplayOptionsProps) {
  const popover = usePopover();
  const onChange = useSteady(props.onChange);
  const onReset = useSteady(props.onReset);
  const display = formatDisplay(displayOf(props));
  const choices = useMemo(() => <DisplayChoices {...displayOf(props)} {...{ onChange, onReset }} />, [display]);
  return (
    <div ref={popover.place} class="popover" onKeyDown={popover.onKeyDown}>
      <button
        type="button"
        class="button button-quiet button-small button-icon display-open"
        aria-expanded={popover.isOpen}
        aria-controls="display-options"
        aria-keyshortcuts="A"
        aria-label={say('display')}
        title={say('display')}
        onClick={popover.toggle}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      {popover.isDrawn && (
        <div id="display-options" class="popover-panel" data-shut={popover.isOpen ? undefined : ''} role="group" aria-label={say('display')}>
          {choices}
        </div>
      )}
    </div>
  );
}
