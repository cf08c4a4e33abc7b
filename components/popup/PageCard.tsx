import { savedWords } from '../../lib/reading/saved-words.ts';
import { readingMinutes } from '../../lib/reading/reading-minutes.ts';
import { say, sayCount } from '../../lib/words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { SiteHabits, type SiteHabitsProps } from './SiteHabits.tsx';

/** What the card tells of the page that the reader is on. */
export interface PageSummary {
  title: string;
  siteName: string;
  language: string;
  wordCount: number;
  quoteCount: number;
  speakerCount: number;
  savedAt: number | null;
  noteCount: number;
}

export type PageState = { is: 'looking' } | { is: 'readable'; page: PageSummary } | { is: 'unreadable'; sentence: string };
export type PageAction = 'read' | 'tidy' | 'save';

export interface PageCardProps {
  state: PageState;
  /** What is being done at the moment. */
  doing: PageAction | null;
  /** What Tidy did to the page, in words, where it is tidied. */
  tidied: string | null;
  onAction: (action: PageAction) => void;
  habits: SiteHabitsProps;
}

/** This page: what it is, and what can be done with it. Its height is the same while the page is being looked at. */
export function PageCard({ state, doing, tidied, onAction, habits }: PageCardProps) {
  if (state.is === 'unreadable') {
    return (
      <section class="page-card page-card-quiet" data-part="page-card" aria-label={say('thisPage')}>
        <CardText state={state} tidied={null} />
      </section>
    );
  }
  const looking = state.is === 'looking';
  return (
    <section class="page-card" data-part="page-card" aria-label={say('thisPage')} aria-busy={looking}>
      <CardText state={state} tidied={tidied} />
      <div class="page-actions">
        <ActionButton action="read" icon="read" label={say('read')} lead waits={looking} {...{ doing, onAction }} />
        <ActionButton action="tidy" icon="tidy" label={say('tidy')} pressed={tidied !== null} waits={looking} {...{ doing, onAction }} />
        <ActionButton action="save" icon="save" label={say('save')} filled={!looking && state.page.savedAt !== null} waits={looking} {...{ doing, onAction }} />
      </div>
      <SiteHabits {...habits} />
    </section>
  );
}

/** What the page is, the room for it while that is not known yet, or why it can't be read. */
function CardText({ state, tidied }: { state: PageState; tidied: string | null }) {
  const page = state.is === 'readable' ? state.page : null;
  return (
    <div class={state.is === 'unreadable' ? undefined : 'page-text'}>
      {state.is === 'looking' && <TitleBones />}
      {page && <CardTitle page={page} />}
      {/* One and the same line whatever it tells: a screen reader says only what comes into a line that was there. */}
      <p key="told" class={state.is === 'unreadable' ? undefined : 'page-facts'} role="status">
        {state.is === 'unreadable' && state.sentence}
        {page && <span id="page-facts">{tidied ?? factsOf(page)}</span>}
        {state.is === 'looking' && (
          <>
            <span class="sr-only">{say('lookingAtPage')}</span>
            <span class="bone bone-facts" />
          </>
        )}
      </p>
    </div>
  );
}

function TitleBones() {
  return (
    <>
      <p class="page-site">
        <span class="bone bone-site" />
      </p>
      <div class="page-title">
        <span class="bone bone-line" />
        <span class="bone bone-line bone-short" />
      </div>
    </>
  );
}

function CardTitle({ page }: { page: PageSummary }) {
  return (
    <>
      <p class="page-site">
        <bdi>{page.siteName}</bdi>
        <span class={page.savedAt === null ? 'state' : 'state state-saved'}>{page.savedAt === null ? say('notSaved') : savedWords(page.noteCount)}</span>
      </p>
      <h2 id="page-title" class="page-title" dir="auto" lang={page.language}>
        {page.title}
      </h2>
    </>
  );
}

/** "2 min · 3 quotations · 2 people" */
function factsOf(page: PageSummary): string {
  return [
    sayCount('minutes', readingMinutes(page.wordCount, page.language)),
    sayCount('quotations', page.quoteCount),
    ...(page.speakerCount > 0 ? [sayCount('people', page.speakerCount)] : []),
  ].join(' · ');
}

interface ActionButtonProps {
  action: PageAction;
  icon: IconName;
  label: string;
  lead?: boolean;
  filled?: boolean;
  pressed?: boolean;
  waits: boolean;
  doing: PageAction | null;
  onAction: (action: PageAction) => void;
}

/** The key of an action is the first letter of its English name; it works while no text is being typed. */
const KEYS: Record<PageAction, string> = { read: 'R', tidy: 'T', save: 'S' };

/** Stays in the order of Tab while it waits, so that the focus is never lost. */
function ActionButton({ action, icon, label, lead, filled = false, pressed, waits, doing, onAction }: ActionButtonProps) {
  const asleep = waits || doing !== null;
  return (
    <button
      type="button"
      class={lead ? 'button button-lead' : 'button'}
      data-action={action}
      aria-disabled={asleep ? 'true' : undefined}
      aria-busy={doing === action ? 'true' : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={KEYS[action]}
      // Whoever comes to it by Tab has not heard what the page is.
      aria-describedby={lead && !waits ? 'page-title page-facts' : undefined}
      onClick={() => {
        if (!asleep) onAction(action);
      }}
    >
      <Icon name={icon} filled={filled} />
      {label}
      <kbd class="key" aria-hidden="true">
        {KEYS[action]}
      </kbd>
    </button>
  );
}
