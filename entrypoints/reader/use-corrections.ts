import { useEffect, useMemo, useState } from 'preact/hooks';
import { errorSentence } from '../../lib/errors.ts';
import type { Correction, Result } from '../../lib/model.ts';
import { anchorOfQuote, applyCorrections, type CorrectedStory, type Verdict } from '../../lib/reading/apply-corrections.ts';
import { type CorrectionChange, correctQuotes, dropCorrections, undoCorrections, watchCorrections } from '../../lib/store/corrections.ts';
import type { OpenedStory } from '../../lib/store/stories.ts';
import { say } from '../../lib/words.ts';

interface Correcting {
  corrected: CorrectedStory;
  onCorrect: (quotes: readonly number[], verdict: Verdict) => void;
  onTakeBack: (quotes: readonly number[]) => void;
}

/** The story as the reader has corrected it, and what corrects it further. */
export function useCorrections({ card, story, corrections }: OpenedStory, tell: (text: string, undo?: () => void) => void): Correcting {
  const [kept, setKept] = useState<readonly Correction[]>(corrections);
  useEffect(
    () =>
      watchCorrections(card.id, (answer) => {
        if (answer.ok) setKept(answer.value);
      }),
    [card.id],
  );
  const corrected = useMemo(() => applyCorrections(story, kept), [story, kept]);
  const report = async (work: Promise<Result<CorrectionChange[]>>, done: string): Promise<void> => {
    const result = await work;
    if (!result.ok) tell(errorSentence(result.code));
    else tell(done, () => void undoCorrections(card.id, result.value).then((undone) => { if (!undone.ok) tell(errorSentence(undone.code)); })); // prettier-ignore
  };
  return {
    corrected,
    onCorrect(quotes, verdict) {
      const asked = quotes.flatMap((index) => {
        const quote = story.quotes[index];
        return quote ? [{ ...anchorOfQuote(story, quote), known: corrected.byQuote.get(index) ?? null }] : [];
      });
      const done = verdict.isQuote ? say('toastCorrected', verdict.speaker ?? say('unclearWho')) : say('toastNotAQuotation');
      void report(correctQuotes(card.id, asked, verdict), done);
    },
    onTakeBack(quotes) {
      const taken = quotes.flatMap((index) => corrected.byQuote.get(index) ?? []);
      void report(dropCorrections(card.id, taken), say('toastAsFound'));
    },
  };
}
