import { useMemo, useRef, useState } from 'preact/hooks';
import type { Correction, Highlight, HighlightColour, Note, Story } from '../../lib/model.ts';
import type { Draft } from '../../lib/notes/drafts.ts';
import { readingMinutes } from '../../lib/reading/reading-minutes.ts';
import type { StoryChanges } from '../../lib/reading/story-changes.ts';
import type { Saying, Voice } from '../../lib/reading/who-said-what.ts';
import { speakerOfPassage } from '../../lib/reading/speaker-of-passage.ts';
import { say, sayCount, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { ArticleView } from './story/ArticleView.tsx';
import { ChangesNotice } from './ChangesNotice.tsx';
import { DisplayOptions, type DisplayOptionsProps } from './ways/DisplayOptions.tsx';
import { boxOf } from './float-below.ts';
import { FootnoteCard, useFootnote } from './story/FootnoteCard.tsx';
import { HelpSheet, type Shortcut } from '../HelpSheet.tsx';
import { HighlightCard } from './notes/HighlightCard.tsx';
import { Icon } from '../Icon.tsx';
import type { MarkerNames } from '../marker-name.ts';
import type { Written } from './notes/NoteEditor.tsx';
import { InterviewView } from './story/InterviewView.tsx';
import { LinkTip } from './story/LinkTip.tsx';
import { Narrowed } from './Narrowed.tsx';
import { NextPage } from './story/NextPage.tsx';
import { OfflinePictures, type OfflinePicturesProps } from './story/OfflinePictures.tsx';
import { goToPanel } from './PanelNav.tsx';
import { QuoteTip } from './sayings/QuoteTip.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import type { SayingDesk } from './sayings/SayingItem.tsx';
import { SelectionBar } from './notes/SelectionBar.tsx';
import { StoryHeader } from './story/StoryHeader.tsx';
import { StoryPanels } from './StoryPanels.tsx';
import { Toast, type ToastMessage } from '../Toast.tsx';
import { mainPart, paragraphAt } from '../use-focus-left.ts';
import { useSteady } from '../use-steady.ts';
import { useClicksIn } from './use-clicks-in.ts';
import { useFocusInSight } from './use-focus-in-sight.ts';
import { useIdle } from './use-idle.ts';
import { useJumps } from './use-jumps.ts';
import { useOpenedHighlight } from './notes/use-opened-highlight.ts';
import { useSayingDesk } from './sayings/use-saying-desk.ts';
import { useOpeningJump } from './use-opening-jump.ts';
import { usePainted } from './use-painted.ts';
import { pressOpener } from './use-popover.ts';
import { useReaderKeys } from '../use-reader-keys.ts';
import { useStoryMarks } from './notes/use-story-marks.ts';
import { useStorySelection } from './notes/use-story-selection.ts';
import type { VoiceSettings } from './listening/use-read-aloud.ts';
import { useWays } from './ways/use-ways.ts';
import { WayBars } from './ways/WayBars.tsx';
import { WaysToRead } from './ways/WaysToRead.tsx';

export interface ReaderViewProps {
  /** As the reader has corrected it. */
  story: Story;
  /** Which of the reader's corrections holds for which quote. */
  corrections: ReadonlyMap<number, Correction>;
  /** What a refresh changed since the reader last opened the story. */
  changes: StoryChanges | null;
  isSaved: boolean;
  isSaving: boolean;
  /** Where the reader stopped, 0 to 1. */
  opensAt: number;
  /** What the story opens on (see `readPlace`); empty for none. */
  opensOn?: string;
  highlights: Highlight[];
  notes: Note[];
  drafts: ReadonlyMap<string, Draft>;
  markerNames: MarkerNames;
  display: DisplayOptionsProps;
  voice: VoiceSettings;
  offline: OfflinePicturesProps;
  toast: ToastMessage | null;
  onToastClose: () => void;
  onSave: () => void;
  onUnsave: () => void;
  onKeepPosition: (position: number) => void;
  /** Marks a passage of the article's text; null where that failed. */
  onHighlight: (passage: { start: number; end: number; text: string; speaker: string | null; colour: HighlightColour }) => Promise<Highlight | null>;
  onRecolour: (highlight: Highlight, colour: HighlightColour) => void;
  onRemoveHighlight: (highlight: Highlight) => void;
  onType: (highlightId: string | null, text: string, base: string) => void;
  onWrite: (highlightId: string | null, text: string, base: string) => Promise<Written>;
  onCopy: (saying: Saying, voice: Voice) => void;
  onCorrect: SayingDesk['onCorrect'];
  onTakeBack: SayingDesk['onTakeBack'];
  /** Whether the story's next page is being read onto its end. */
  isReadingNext: boolean;
  onReadNext: () => void;
  isHelpOpen: boolean;
  onHelp: (open: boolean) => void;
  shortcuts: readonly Shortcut[];
  onChangeShortcuts: () => void;
}

/** The clean view: the story, and beside or under it who said what, the notes, the comments and what was left out. */
export function ReaderView(props: ReaderViewProps) {
  const { story, highlights, notes, drafts, markerNames } = props;
  const article = useRef<HTMLElement>(null);
  const [narrowedTo, setNarrowedTo] = useState<string | null>(null);
  const [lastColour, setLastColour] = useState<HighlightColour>('amber');
  const laid = useStoryMarks(story, highlights, notes);
  const ways = useWays(article, story, laid, props.voice);
  const jumps = useJumps(ways.reveal);
  const desk = useSayingDesk(props, laid.voices, jumps);
  useOpeningJump(props.opensOn ?? '', jumps);
  useFocusInSight();
  const isIdle = useIdle();
  const isPainted = usePainted();
  const { selection, clear } = useStorySelection(article, laid.starts);
  const footnote = useFootnote(laid.footnotes);
  const { opened, open, close, forget } = useOpenedHighlight(highlights, laid.marks);

  const head = useMemo(() => <StoryHeader story={story} quoteCount={laid.count} marksAt={laid.marksAt} />, [story, laid.quotes]);
  const interview = useMemo(() => ways.interview && <InterviewView items={ways.interview} isShown={ways.isInterview} language={story.language} onJump={jumps.toQuote} onLeave={ways.leaveInterview} />, [ways.interview, ways.isInterview, story.language]);
  const isHelpDrawn = isIdle || props.isHelpOpen;
  const keys = useMemo(() => isHelpDrawn && <HelpSheet isOpen={props.isHelpOpen} shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} onClose={() => { props.onHelp(false); }} />, [isHelpDrawn, props.isHelpOpen, props.shortcuts]);
  const only = useMemo(() => {
    if (narrowedTo === null) return null;
    return new Set([...laid.marks].filter(([, marks]) => marks.quotes.some((quote) => quote.name === narrowedTo)).map(([block]) => block));
  }, [narrowedTo, laid.marks]);

  const narrow = useSteady((name: string | null): void => {
    setNarrowedTo(name);
    // Where the panels stand under the story nothing of what is left of it would be seen: the reader is led there.
    if (name !== null && !matchMedia('(width >= 60rem)').matches) requestAnimationFrame(jumps.toNarrowed);
  });

  const mark = async (colour: HighlightColour, withNote: boolean): Promise<void> => {
    if (!selection) return;
    const { start, end, box } = selection;
    const speaker = speakerOfPassage(story.quotes, laid.starts, selection);
    setLastColour(colour);
    const highlight = await props.onHighlight({ start, end, text: laid.text, speaker, colour });
    if (!highlight) return;
    clear();
    if (withNote) open(highlight.id, box);
  };
  useReaderKeys({
    h: () => void mark(lastColour, false),
    n: () => void mark(lastColour, true),
    s: props.isSaved ? props.onUnsave : props.onSave,
    j: () => { jumps.toNextQuote(1); },
    k: () => { jumps.toNextQuote(-1); },
    1: () => { goToPanel('people'); },
    2: () => { goToPanel('notes'); },
    3: () => { goToPanel('comments'); },
    4: () => { goToPanel('hidden'); },
    b: jumps.back,
    a: () => { pressOpener('.display-open'); },
    o: () => { pressOpener('.ways-open'); },
    ...ways.keys,
    ...(selection && !opened ? { escape: clear } : {}),
    '?': () => { props.onHelp(true); },
  });

  useClicksIn(article, (event) => {
    if (!(event.target instanceof Element)) return;
    const label = event.target.closest<HTMLElement>('[data-label]');
    const reference = event.target.closest<HTMLElement>('[data-footnote]');
    if (label ?? reference) event.preventDefault();
    else if (event.target.closest('a')) return;
    const marked = event.target.closest<HTMLElement>('[data-highlight]');
    const picture = event.target.closest<HTMLElement>('[data-picture]');
    if (picture) ways.view(picture.dataset.picture);
    else if (reference) footnote.open(reference);
    else if (label) jumps.toSaying(Number(label.dataset.label));
    else if (marked?.dataset.highlight !== undefined && document.getSelection()?.isCollapsed !== false) open(marked.dataset.highlight, boxOf(marked));
  });

  /** A highlight that was jumped to has the focus: its card opens without a pointer, too. */
  const onArticleKey = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Enter' && target instanceof HTMLElement && target.dataset.highlight !== undefined) open(target.dataset.highlight, boxOf(target));
  };

  return (
    <div class="reader" data-way={ways.name} data-story-turned={story.direction === wordsDirection() ? undefined : ''}>
      <a class="skip" href="#story">
        {say('skipToStory')}
      </a>
      <ReaderBar isSaved={props.isSaved} isSaving={props.isSaving} place={{ article, opensAt: props.opensAt, onKeep: props.onKeepPosition, isAway: ways.isInterview }} minutes={readingMinutes(story.wordCount, story.language)} onSave={props.onSave} onUnsave={props.onUnsave} onHelp={() => { props.onHelp(true); }}>
        <WaysToRead outline={ways.outline} hasQuotations={ways.hasQuotations} onListen={ways.listening.open} onFocus={ways.toFocus} onInterview={ways.toInterview} onHeading={jumps.toBlock} onQuote={jumps.toQuote} />
        <DisplayOptions {...props.display} />
      </ReaderBar>
      <div class="reader-page">
        <main id="story" class="story" tabIndex={-1} lang={story.language} dir={story.direction}>
          <article ref={article} data-part="article" onKeyDown={onArticleKey}>
            {props.changes && <ChangesNotice changes={props.changes} />}
            {head}
            {narrowedTo !== null && <Narrowed name={narrowedTo} onWhole={() => { setNarrowedTo(null); }} />}
            {interview}
            <ArticleView
              article={story.article}
              blocks={laid.blocks}
              marks={laid.marks}
              footnotes={laid.footnotes.references}
              only={only}
              pictures={props.display.pictures === 'on'}
              language={story.language}
              isWholeAtOnce={props.opensAt > 0 || (props.opensOn ?? '') !== ''}
              isAway={ways.isInterview}
            />
            <footer class="story-end" lang={wordsLanguage()} dir={wordsDirection()} hidden={ways.isInterview}>
              {props.isSaved && <OfflinePictures {...props.offline} />}
              {story.nextPage && <NextPage next={story.nextPage} isReading={props.isReadingNext} onRead={props.onReadNext} />}
            </footer>
          </article>
        </main>
        <StoryPanels {...{ story, highlights, notes, drafts, markerNames, laid, desk, jumps, narrowedTo, isPainted }} onNarrow={narrow} onType={props.onType} onWrite={props.onWrite} onRemove={props.onRemoveHighlight} />
      </div>
      {!selection && !opened && <QuoteTip article={article} markOf={(quote) => laid.byQuote.get(quote)} />}
      <LinkTip article={article} />
      {footnote.opened && <FootnoteCard {...footnote.opened} language={story.language} onClose={footnote.close} />}
      <WayBars ways={ways} language={story.language} voice={props.voice} />
      {selection && !opened && <SelectionBar {...{ selection, markerNames }} onHighlight={(colour) => void mark(colour, false)} onNote={() => void mark(lastColour, true)} />}
      {opened && (
        <HighlightCard
          key={opened.highlight.id}
          highlight={opened.highlight}
          markerNames={markerNames}
          noteText={notes.find((note) => note.highlightId === opened.highlight.id)?.text ?? ''}
          box={opened.box}
          onRecolour={(colour) => {
            props.onRecolour(opened.highlight, colour);
          }}
          onType={(text, base) => {
            props.onType(opened.highlight.id, text, base);
          }}
          onWrite={(text, base) => props.onWrite(opened.highlight.id, text, base)}
          onRemove={() => {
            (paragraphAt(document.querySelector(`[data-highlight="${CSS.escape(opened.highlight.id)}"]`)) ?? mainPart())?.focus({ preventScroll: true });
            forget();
            props.onRemoveHighlight(opened.highlight);
          }}
          onClose={close}
        />
      )}
      {jumps.canGoBack && (
        <button type="button" class="button way-back" data-part="way-back" aria-keyshortcuts="B" onClick={jumps.back}>
          <Icon name="back" />
          {say('wayBack')}
        </button>
      )}
      <p class="sr-only" role="status">
        {selection ? say('selectedHint', sayCount('letters', selection.end - selection.start)) : narrowedTo === null ? '' : say('narrowedTo', narrowedTo)}
      </p>
      {keys}
      <Toast message={props.toast} onClose={props.onToastClose} />
    </div>
  );
}
