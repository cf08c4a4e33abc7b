import { say, sayCount } from '../../lib/words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { ShelfAction } from './ShelfRow.tsx';

export interface BulkBarProps {
  chosen: number;
  /** Whether what is chosen lies in the archive, from where it can go back. */
  isArchive: boolean;
  busy: boolean;
  onAct: (action: ShelfAction) => void;
  onClear: () => void;
}

/** What can be done with the stories that were chosen; it lies at the foot of the window while any is. */
export function BulkBar({ chosen, isArchive, busy, onAct, onClear }: BulkBarProps) {
  const actions: { action: ShelfAction; icon: IconName; label: string }[] = [
    isArchive ? { action: 'unarchive', icon: 'back', label: say('libraryUnarchive') } : { action: 'archive', icon: 'archive', label: say('libraryArchive') },
    { action: 'tag', icon: 'tag', label: say('libraryTag') },
    { action: 'export', icon: 'export', label: say('dataExport') },
    { action: 'remove', icon: 'remove', label: say('libraryRemove') },
  ];
  return (
    <div class="bulk-place">
      <p class="sr-only" role="status">
        {chosen > 0 ? sayCount('dataChosen', chosen) : ''}
      </p>
      {chosen > 0 && (
        <div class="bulk" role="group" aria-label={say('libraryBulk')} data-part="bulk-bar" onKeyDown={({ key }) => { if (key === 'Escape') onClear(); }}>
          <span class="bulk-count" aria-hidden="true">
            {sayCount('dataChosen', chosen)}
          </span>
          {actions.map(({ action, icon, label }) => (
            <button
              key={action}
              type="button"
              class="button button-small"
              aria-disabled={busy ? 'true' : undefined}
              onClick={() => {
                if (!busy) onAct(action);
              }}
            >
              <Icon name={icon} />
              <span class="bulk-label">{label}</span>
            </button>
          ))}
          <button type="button" class="button button-small button-icon" aria-label={say('libraryClear')} title={say('libraryClear')} onClick={onClear}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
