import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount, sayList, type WordKey } from '../../lib/words.ts';
import { AboutPart, type AboutPartProps } from './AboutPart.tsx';
import { BackupPart, type BackupPartProps } from './BackupPart.tsx';
import { DeletePart, type DeletePartProps } from './DeletePart.tsx';
import { DisplayChoices, type DisplayChoicesProps } from '../DisplayChoices.tsx';
import { ExportPart, type ExportPartProps } from './ExportPart.tsx';
import { FindField } from '../FindField.tsx';
import { KeyList, type Shortcut } from '../HelpSheet.tsx';
import { ImportPart, type ImportPartProps } from './ImportPart.tsx';
import type { MarkerNames } from '../marker-name.ts';
import { MarkerNamesFields } from './MarkerNamesFields.tsx';
import { NameMark } from '../NameMark.tsx';
import { OptionsGroup } from './OptionsGroup.tsx';
import { PartSearch } from './part-search.ts';
import { PicturesPart, type PicturesPartProps } from './PicturesPart.tsx';
import { RestorePart, type RestorePartProps } from './RestorePart.tsx';
import { SitesPart, type SitesPartProps } from './SitesPart.tsx';
import { TransferPart } from './TransferPart.tsx';

const GROUPS = { reading: 'groupReading', sites: 'groupSites', keys: 'keys', data: 'dataTitle', about: 'groupAbout' } satisfies Record<string, WordKey>;
const ORDER = ['reading', 'sites', 'keys', 'data', 'about'] as const;

export interface OptionsViewProps {
  /** Null while the library is being looked at. */
  held: { saved: number; binned: number } | null;
  /** The sentence for a library that can't be opened. */
  trouble: string | null;
  display: DisplayChoicesProps;
  markers: MarkerNames;
  onMarkers: (names: MarkerNames) => void;
  sites: SitesPartProps;
  keys: { shortcuts: readonly Shortcut[]; onChange: () => void };
  about: AboutPartProps;
  backup: BackupPartProps;
  restore: RestorePartProps;
  importing: ImportPartProps;
  exporting: ExportPartProps;
  pictures: PicturesPartProps;
  deleting: DeletePartProps;
}

/** All settings on one page, with a search: reading, sites, keys, the library and its backups, and what Greenroom is. */
export function OptionsView({ held, trouble, display, markers, onMarkers, sites, keys, about, backup, restore, importing, exporting, pictures, deleting }: OptionsViewProps) {
  const [typed, setTyped] = useState('');
  const parts = useRef<HTMLElement>(null);
  const [found, setFound] = useState(0);
  useEffect(() => {
    // Each part knows by itself whether it fits.
    setFound(parts.current?.querySelectorAll('.part:not([hidden])').length ?? 0);
  }, [typed]);
  const idle = { state: { kind: 'idle' }, onStop: () => undefined } as const;
  return (
    <div class="options">
      <header class="options-head">
        <NameMark />
        <h1>{say('settings')}</h1>
        <p>{say('settingsLead')}</p>
        {trouble !== null && (
          <p class="part-failed" role="alert">
            {trouble}
          </p>
        )}
        <nav class="options-nav" aria-label={say('settings')}>
          {ORDER.map((name) => (
            <a key={name} href={`#${name}`}>
              {say(GROUPS[name])}
            </a>
          ))}
        </nav>
        <FindField words={say('settingsSearch')} typed={typed} onType={setTyped} />
      </header>
      <main ref={parts} class="options-parts" tabIndex={-1}>
        <PartSearch.Provider value={typed}>
          <OptionsGroup name="reading" title={say('groupReading')}>
            <TransferPart name="look" title={say('display')} lead={say('dataLookLead')} also={say('lookAlso')} {...idle}>
              <div class="look">
                <DisplayChoices {...display} />
              </div>
              <MarkerNamesFields names={markers} onChange={onMarkers} />
            </TransferPart>
          </OptionsGroup>
          <OptionsGroup name="sites" title={say('groupSites')}>
            <SitesPart {...sites} />
          </OptionsGroup>
          <OptionsGroup name="keys" title={say('keys')}>
            <TransferPart name="shortcuts" title={say('keysAnywhere')} lead={say('keysLead')} {...idle}>
              <KeyList title={say('keysAnywhere')} keys={keys.shortcuts} />
              <button type="button" class="button" onClick={keys.onChange}>
                {say('keysBrowser')}
              </button>
            </TransferPart>
          </OptionsGroup>
          <OptionsGroup name="data" title={say('dataTitle')}>
            <p class="options-held" data-part="held" aria-busy={held === null}>
              {held === null ? <span class="bone bone-line" /> : held.saved + held.binned === 0 ? say('dataEmpty') : sayList([sayCount('dataHeld', held.saved), ...(held.binned > 0 ? [sayCount('dataBinned', held.binned)] : [])])}
            </p>
            <BackupPart {...backup} />
            <RestorePart {...restore} />
            <ImportPart {...importing} />
            <ExportPart {...exporting} />
            <PicturesPart {...pictures} />
            <DeletePart {...deleting} />
          </OptionsGroup>
          <OptionsGroup name="about" title={say('groupAbout')}>
            <AboutPart {...about} />
          </OptionsGroup>
        </PartSearch.Provider>
        <p class="sr-only" role="status">
          {typed.trim() !== '' && sayCount('found', found)}
        </p>
        <p class="options-none">{say('settingsNone')}</p>
      </main>
    </div>
  );
}
