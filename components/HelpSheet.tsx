import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, type WordKey } from '../lib/words.ts';
import { Icon } from './Icon.tsx';
import { useHiddenByFocus } from './use-hidden-by-focus.ts';

/** A key that the browser gives to Greenroom on every page; empty where none is set. */
export interface Shortcut {
  label: string;
  keys: string;
}

export interface HelpSheetProps {
  /** Where it is drawn before it is asked for: whether it is shown. */
  isOpen?: boolean;
  /** The page's own keys; those of the clean view where nothing is given. */
  here?: readonly (readonly [string, WordKey])[];
  title?: string;
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; null where the browser does not let an extension do that. */
  onChangeShortcuts: (() => void) | null;
  onClose: () => void;
}

const IN_STORY: readonly (readonly [string, WordKey])[] = [
  ['H', 'keyHighlight'],
  ['N', 'keyNote'],
  ['S', 'keySave'],
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['B', 'wayBack'],
  ['1', 'keyPeople'],
  ['2', 'keyNotes'],
  ['3', 'keyComments'],
  ['4', 'keyHidden'],
  ['A', 'keyDisplay'],
  ['O', 'ways'],
  ['L', 'keyListen'],
  [', .', 'keySentence'],
  ['F', 'focusMode'],
  ['↑ ↓', 'keyParagraph'],
  ['Q', 'onlyQuotations'],
  ['?', 'keyHelp'],
  ['Esc', 'keyEscape'],
];

/** All keys: those of the clean view, and those that work on any page as they are really set in the browser. */
export function HelpSheet({ isOpen = true, here = IN_STORY, title = say('keysHere'), shortcuts, onChangeShortcuts, onClose }: HelpSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // Not modal: that would have all of a long story behind it styled anew, twice.
    sheet.current?.togglePopover(isOpen);
  }, [isOpen]);
  useHiddenByFocus(sheet, isOpen);
  return (
    <dialog
      ref={sheet}
      class="sheet"
      popover="auto"
      data-part="help"
      aria-labelledby="sheet-title"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <div class="sheet-in">
        <div class="sheet-head">
          <h2 id="sheet-title">{say('keys')}</h2>
          <button type="button" class="button button-quiet button-small button-icon" aria-label={say('close')} onClick={() => sheet.current?.hidePopover()}>
            <Icon name="close" />
          </button>
        </div>
        <KeyList title={title} keys={here.map(([keys, label]) => ({ keys, label: say(label) }))} />
        {shortcuts.length > 0 && <KeyList title={say('keysAnywhere')} keys={shortcuts} />}
        {onChangeShortcuts && (
          <button type="button" class="button button-small" onClick={onChangeShortcuts}>
            {say('keysBrowser')}
          </button>
        )}
      </div>
    </dialog>
  );
}

/** Keys with what they do; one that is not set says so. */
export function KeyList({ title, keys }: { title: string; keys: readonly Shortcut[] }) {
  return (
    <section class="key-list">
      <h3>{title}</h3>
      <dl>
        {keys.map((one) => (
          <div key={one.label}>
            <dt>{one.label}</dt>
            <dd>{one.keys === '' ? <span class="key-none">{say('keyNone')}</span> : <kbd class="key">{one.keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
