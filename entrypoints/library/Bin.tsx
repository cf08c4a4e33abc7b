import { useEffect, useState } from 'preact/hooks';
import { BinView } from '../../components/library/BinView.tsx';
import { errorSentence } from '../../lib/errors.ts';
import { BIN_DAYS, type BinnedCard, watchBin } from '../../lib/store/bin.ts';
import { useShelfActs } from './use-shelf-acts.ts';

/** The bin, wired to the library. */
export function Bin({ tell }: { tell: (text: string, undo?: () => void) => void }) {
  const [binned, setBinned] = useState<BinnedCard[] | null>(null);
  const { restore } = useShelfActs(tell);
  useEffect(
    () =>
      watchBin((answer) => {
        if (answer.ok) setBinned(answer.value);
        else tell(errorSentence(answer.code));
      }),
    [tell],
  );
  return (
    <BinView
      binned={binned}
      days={BIN_DAYS}
      now={Date.now()}
      onRestore={(card) => {
        restore([card.id]);
      }}
    />
  );
}
