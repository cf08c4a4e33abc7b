import { say } from '../../lib/words.ts';
import { TransferPart } from './TransferPart.tsx';

export interface AboutPartProps {
  version: string;
  /** True until the reader has seen what an update brought. */
  isNew: boolean;
  onWelcome: () => void;
}

/** Which Greenroom this is, what it brought, and what people ask of it: private windows, and what leaves the machine. */
export function AboutPart({ version, isNew, onWelcome }: AboutPartProps) {
  return (
    <TransferPart name="about" title={`Greenroom ${version}`} lead={say('aboutLead')} state={{ kind: 'idle' }} onStop={() => undefined}>
      <dl class="facts">
        <dt>{say('newsTitle')}</dt>
        <dd class={isNew ? 'is-new' : undefined}>{say('newsText')}</dd>
        <dt>{say('privateTitle')}</dt>
        <dd>{say('privateText')}</dd>
        <dt>{say('leavesTitle')}</dt>
        <dd>{say('leavesText')}</dd>
      </dl>
      <button type="button" class="button" onClick={onWelcome}>
        {say('welcomeAgain')}
      </button>
    </TransferPart>
  );
}
