import { useEffect } from 'preact/hooks';
import type { BackupDue } from '../../lib/transfer/backup/backup-due.ts';
import { say } from '../../lib/words.ts';
import { BackupReminder } from '../BackupReminder.tsx';
import { Icon } from '../Icon.tsx';
import { isTyping } from '../is-typing.ts';
import { NameMark } from '../NameMark.tsx';
import { PageCard, type PageAction, type PageCardProps } from './PageCard.tsx';
import { ReadingList, type ReadingListProps } from './ReadingList.tsx';
import { Toast, type ToastMessage } from '../Toast.tsx';
import { mainPart } from '../use-focus-left.ts';
import { useHeard } from '../use-heard.ts';

export interface PopupViewProps {
  card: PageCardProps;
  list: ReadingListProps;
  /** The keys that work on any page, as they are set in the browser; those without a key are left out. */
  shortcuts: { label: string; keys: string }[];
  toast: ToastMessage | null;
  onToastClose: () => void;
  /** To the settings. */
  onData: () => void;
  /** Whether an update brought something that the settings tell of. */
  isNews: boolean;
  /** Why the reader is reminded of a backup; null where they are not. */
  due: BackupDue | null;
  onBackupLater: () => void;
}

const ACTION_OF_KEY: Record<string, PageAction> = { r: 'read', t: 'tidy', s: 'save' };

/** The whole popup. Single letters act only where no text is being typed and no modifier is held. */
export function PopupView({ card, list, shortcuts, toast, onToastClose, onData, isNews, due, onBackupLater }: PopupViewProps) {
  useHeard(['keydown'], (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = ACTION_OF_KEY[event.key.toLowerCase()];
    const button = action && document.querySelector<HTMLElement>(`[data-action="${action}"]`);
    if (button) button.click();
    else if (event.key === '/') document.querySelector<HTMLElement>('input[type="search"]')?.focus();
    else return;
    event.preventDefault();
  });
  // After the first paint, which would wait while the browser looked whether the part can take the focus.
  useEffect(() => {
    // A screen reader hears of a popup by where the focus is; the first Tab leads on to what can be done with the page.
    if (document.activeElement === document.body) mainPart()?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>
          <NameMark />
        </h1>
        <button type="button" class="button button-quiet button-icon" aria-label={say(isNews ? 'settingsNews' : 'settings')} title={say(isNews ? 'settingsNews' : 'settings')} data-news={isNews ? '' : undefined} onClick={onData}>
          <Icon name="settings" />
        </button>
      </header>
      <main class="popup-main" tabIndex={-1}>
        <PageCard {...card} />
        <ReadingList {...list} />
      </main>
      {due && <BackupReminder due={due} label={say('settings')} onBackup={onData} onLater={onBackupLater} />}
      {shortcuts.length > 0 && (
        <footer class="popup-foot">
          <span class="sr-only">{say('anywhere')}</span>
          {shortcuts.map(({ label, keys }) => (
            <span key={label}>
              {label} <kbd>{keys}</kbd>
            </span>
          ))}
        </footer>
      )}
      <Toast message={toast} onClose={onToastClose} />
    </div>
  );
}
