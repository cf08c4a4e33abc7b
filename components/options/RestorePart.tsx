import { useState } from 'preact/hooks';
import type { RestorePlan } from '../../lib/transfer/backup/restore-backup.ts';
import { say, sayCount, sayDay, sayList } from '../../lib/words.ts';
import { Plan } from './Plan.tsx';
import { TransferFile } from './TransferFile.tsx';
import { TransferPart, type TransferState } from './TransferPart.tsx';

export interface RestorePartProps {
  state: TransferState;
  plan: RestorePlan | null;
  busy: boolean;
  onFile: (file: File) => void;
  onRestore: (withSettings: boolean) => void;
  onStop: () => void;
}

/** Choose a backup, see what it would do, then do it. */
export function RestorePart({ state, plan, busy, onFile, onRestore, onStop }: RestorePartProps) {
  const [withSettings, setWithSettings] = useState(true);
  return (
    <TransferPart name="restore" title={say('dataRestore')} lead={say('dataRestoreLead')} state={state} onStop={onStop} found={plan ? sayList(planCounts(plan)) : ''}>
      <TransferFile label={say('dataRestoreChoose')} accept=".json,application/json" disabled={busy} onFile={onFile} />
      {plan && (
        <Plan name="restore-plan">
          {plan.createdAt !== null && <p>{say('dataPlanMade', sayDay(plan.createdAt))}</p>}
          <p class="plan-counts">{sayList(planCounts(plan))}</p>
          {plan.unfit.length > 0 && (
            <ul class="plan-problems">
              {plan.unfit.slice(0, 20).map(({ title, place }) => (
                <li key={place}>
                  <bdi>{title || String(place)}</bdi>
                </li>
              ))}
            </ul>
          )}
          {plan.damage && (
            <p class="plan-damage">
              {sayCount('troubleExpected', plan.damage.expected)} {plan.damage.found ? sayCount('dataPlanAmong', plan.damage.found) : say('dataPlanAnew')}
            </p>
          )}
          {plan.hasSettings && (
            <label class="choice">
              <input
                type="checkbox"
                checked={withSettings}
                onChange={(event) => {
                  setWithSettings(event.currentTarget.checked);
                }}
              />
              {say('dataPlanSettings')}
            </label>
          )}
          <button
            type="button"
            class="button button-lead"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onRestore(withSettings && plan.hasSettings);
            }}
          >
            {say('dataRestoreNow')}
          </button>
        </Plan>
      )}
    </TransferPart>
  );
}

function planCounts(plan: RestorePlan): string[] {
  const isNothing = plan.fresh + plan.merged + plan.binned + plan.unfit.length === 0;
  const counts = plan.fresh > 0 || isNothing ? [sayCount('dataPlanFresh', plan.fresh)] : [];
  if (plan.merged > 0) counts.push(sayCount('dataPlanMerged', plan.merged));
  if (plan.binned > 0) counts.push(sayCount('dataPlanBinned', plan.binned));
  if (plan.unfit.length > 0) counts.push(sayCount('dataPlanSkipped', plan.unfit.length));
  return counts;
}
