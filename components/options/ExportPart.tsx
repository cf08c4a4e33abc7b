import { useState } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/transfer/export/export-stories.ts';
import { say, sayCount, type WordKey } from '../../lib/words.ts';
import { FindField } from '../FindField.tsx';
import { TransferPart, type TransferState } from './TransferPart.tsx';

/** Which stories are given out. */
export const EXPORT_CHOICES = ['all', 'list', 'archive', 'chosen'] as const;
export type ExportChoice = (typeof EXPORT_CHOICES)[number];

export interface ExportPartProps {
  state: TransferState;
  busy: boolean;
  /** What the reader's search found. */
  found: StoryCard[];
  onSearch: (search: string) => void;
  onExport: (format: ExportFormat, choice: ExportChoice, chosen: string[]) => void;
  onStop: () => void;
}

const AS: Record<ExportFormat, WordKey> = { markdown: 'dataAsMarkdown', html: 'dataAsHtml', epub: 'dataAsEpub', readwise: 'dataAsReadwise', bookmarks: 'dataAsBookmarks' };
const WHICH: Record<ExportChoice, WordKey> = { all: 'dataWhichAll', list: 'dataWhichList', archive: 'dataWhichArchive', chosen: 'dataWhichChosen' };

/** Give stories out for other apps: as what, and which. */
export function ExportPart({ state, busy, found, onSearch, onExport, onStop }: ExportPartProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [choice, setChoice] = useState<ExportChoice>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const lacksChoice = choice === 'chosen' && chosen.length === 0;
  return (
    <TransferPart name="export" title={say('dataExport')} lead={say('dataExportLead')} state={state} onStop={onStop}>
      <div class="part-row">
        <Choice label={say('dataExportAs')} values={EXPORT_FORMATS} words={AS} value={format} onChange={setFormat} />
        <Choice label={say('dataExportWhich')} values={EXPORT_CHOICES} words={WHICH} value={choice} onChange={setChoice} />
        <button
          type="button"
          class="button button-lead"
          aria-disabled={busy || lacksChoice}
          onClick={() => {
            if (!busy && !lacksChoice) onExport(format, choice, chosen);
          }}
        >
          {say('dataExportNow')}
        </button>
      </div>
      {choice === 'chosen' && (
        <div class="picker" data-part="picker">
          <FindField words={say('searchHint')} onType={onSearch} />
          <p class="part-fact" role="status">
            {lacksChoice ? say('dataNoneChosen') : sayCount('dataChosen', chosen.length)}
          </p>
          {found.length === 0 && <p class="part-fact">{say('dataFoundNone')}</p>}
          <ul role="list">
            {found.map((card) => (
              <li key={card.id}>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(card.id)}
                    onChange={(event) => {
                      setChosen(event.currentTarget.checked ? [...chosen, card.id] : chosen.filter((id) => id !== card.id));
                    }}
                  />
                  <span>
                    <bdi>{card.title}</bdi> <bdi class="part-fact">{card.siteName}</bdi>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      )}
    </TransferPart>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  words: Record<T, WordKey>;
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, values, words, value, onChange }: ChoiceProps<T>) {
  return (
    <label class="select">
      <span>{label}</span>
      <select
        class="field"
        value={value}
        onChange={(event) => {
          const next = values.find((each) => each === event.currentTarget.value);
          if (next) onChange(next);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {say(words[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
