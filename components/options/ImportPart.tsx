import type { ImportFormat, ImportProblem } from '../../lib/transfer/import/imported-link.ts';
import { say, sayCount, sayList, sayNumber } from '../../lib/words.ts';
import { problemWords, sourceName } from '../transfer-words.ts';
import { Plan } from './Plan.tsx';
import { TransferFile } from './TransferFile.tsx';
import { TransferPart, type TransferState } from './TransferPart.tsx';

export interface ImportPlan {
  format: ImportFormat;
  fresh: number;
  merged: number;
  problems: ImportProblem[];
}

export interface ImportPartProps {
  state: TransferState;
  plan: ImportPlan | null;
  busy: boolean;
  onFile: (file: File) => void;
  onImport: () => void;
  onStop: () => void;
}

const SHOWN = 20;

/** Choose another app's list, see what is in it, then bring it in. */
export function ImportPart({ state, plan, busy, onFile, onImport, onStop }: ImportPartProps) {
  return (
    <TransferPart name="import" title={say('dataImport')} lead={say('dataImportLead')} state={state} onStop={onStop} found={plan ? sayList(planCounts(plan)) : ''}>
      <TransferFile label={say('dataImportChoose')} accept=".csv,.json,.html,.htm,.zip" disabled={busy} onFile={onFile} />
      {plan && (
        <Plan name="import-plan">
          <p>{say('dataImportFrom', sourceName(plan.format))}</p>
          <p class="plan-counts">{sayList(planCounts(plan))}</p>
          {plan.problems.length > 0 && (
            <details>
              <summary>{say('dataProblems')}</summary>
              <ul class="plan-problems">
                {plan.problems.slice(0, SHOWN).map((problem, place) => (
                  <li key={place}>
                    {say('dataProblemLine', sayNumber(problem.line))}: {problem.what && <q><bdi>{problem.what}</bdi></q>} {problemWords(problem.reason)}
                  </li>
                ))}
                {plan.problems.length > SHOWN && <li>{sayCount('dataProblemMore', plan.problems.length - SHOWN)}</li>}
              </ul>
            </details>
          )}
          {plan.fresh + plan.merged > 0 && (
            <button
              type="button"
              class="button button-lead"
              aria-disabled={busy}
              onClick={() => {
                if (!busy) onImport();
              }}
            >
              {say('dataImportNow')}
            </button>
          )}
        </Plan>
      )}
    </TransferPart>
  );
}

function planCounts({ fresh, merged, problems }: ImportPlan): string[] {
  const counts = [sayCount('dataPlanFresh', fresh)];
  if (merged > 0) counts.push(sayCount('dataPlanMerged', merged));
  if (problems.length > 0) counts.push(sayCount('dataPlanSkipped', problems.length));
  return counts;
}
