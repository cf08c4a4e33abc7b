import { type Display, DISPLAY_CHOICES } from '../lib/reading/display.ts';
import { say, sayCount, sayList, type WordKey } from '../lib/words.ts';
import { BackupPart, type BackupPartProps } from './BackupPart.tsx';
import { DeletePart, type DeletePartProps } from './DeletePart.tsx';
import { ExportPart, type ExportPartProps } from './ExportPart.tsx';
import { ImportPart, type ImportPartProps } from './ImportPart.tsx';
import type { MarkerNames } from './marker-name.ts';
import { MarkerNamesFields } from './MarkerNamesFields.tsx';
import { NameMark } from './NameMark.tsx';
import { PicturesPart, type PicturesPartProps } from './PicturesPart.tsx';
import { RestorePart, type RestorePartProps } from './RestorePart.tsx';
import { TransferPart } from './TransferPart.tsx';

export type Theme = Display['theme'];
const THEMES: Record<Theme, WordKey> = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia', contrast: 'themeContrast' };

export interface OptionsViewProps {
  /** Null while the library is being looked at. */
  held: { saved: number; binned: number } | null;
  /** The sentence for a library that can't be opened. */
  trouble: string | null;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  markers: MarkerNames;
  onMarkers: (names: MarkerNames) => void;
  backup: BackupPartProps;
  restore: RestorePartProps;
  importing: ImportPartProps;
  exporting: ExportPartProps;
  pictures: PicturesPartProps;
  deleting: DeletePartProps;
}

/** The page on which readers keep their library: back up, restore, bring in, take out, delete. */
export function OptionsView({ held, trouble, theme, onTheme, markers, onMarkers, backup, restore, importing, exporting, pictures, deleting }: OptionsViewProps) {
  return (
    <div class="options">
      <header class="options-head">
        <NameMark />
        <h1>{say('dataTitle')}</h1>
        <p>{say('dataLead')}</p>
        <p class="options-held" data-part="held" aria-busy={held === null}>
          {held === null ? <span class="bone bone-line" /> : held.saved + held.binned === 0 ? say('dataEmpty') : sayList([sayCount('dataHeld', held.saved), ...(held.binned > 0 ? [sayCount('dataBinned', held.binned)] : [])])}
        </p>
        {trouble !== null && (
          <p class="part-failed" role="alert">
            {trouble}
          </p>
        )}
      </header>
      <main class="options-parts">
        <BackupPart {...backup} />
        <RestorePart {...restore} />
        <ImportPart {...importing} />
        <ExportPart {...exporting} />
        <TransferPart name="look" title={say('dataLook')} lead={say('dataLookLead')} state={{ kind: 'idle' }} onStop={() => undefined}>
          <fieldset class="choices">
            <legend>{say('dataTheme')}</legend>
            {DISPLAY_CHOICES.theme.map((each) => (
              <label key={each} class="choice">
                <input
                  type="radio"
                  name="theme"
                  checked={theme === each}
                  onChange={() => {
                    onTheme(each);
                  }}
                />
                {say(THEMES[each])}
              </label>
            ))}
          </fieldset>
          <MarkerNamesFields names={markers} onChange={onMarkers} />
        </TransferPart>
        <PicturesPart {...pictures} />
        <DeletePart {...deleting} />
      </main>
    </div>
  );
}
