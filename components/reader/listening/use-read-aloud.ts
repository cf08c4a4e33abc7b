import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assignVoices, type SpeechVoice, voicesFor } from '../../../lib/reading/assign-voices.ts';
import { type Utterance, utteranceAt } from '../../../lib/reading/read-aloud.ts';
import { ReadAloud, type Reading } from './read-aloud.ts';
import { firstBlockInWindow } from '../reading-position.ts';
import { followSpoken, unfollowSpoken } from './spoken-place.ts';

/** What the reader chose for reading aloud. */
export interface VoiceSettings {
  /** 1 is the voice's own pace. */
  speed: number;
  /** The narrator's voice for the story's language, by its id. */
  voice: string | undefined;
  onSpeed: (speed: number) => void;
  onVoice: (id: string) => void;
}

export interface Listening {
  isOpen: boolean;
  reading: Reading;
  /** Who speaks now; null for the narrator. */
  speaker: string | null;
  voices: SpeechVoice[];
  /** The system may still bring voices. */
  isLooking: boolean;
  narrator: SpeechVoice | undefined;
  open: () => void;
  close: () => void;
  toggle: () => void;
  step: (by: 1 | -1) => void;
  stepParagraph: (by: 1 | -1) => void;
}

const STILL: Reading = { index: 0, isPlaying: false, hasFailed: false };

/** Reads the story aloud from where its reader is, and shows the sentence that is spoken. */
export function useReadAloud(article: RefObject<HTMLElement | null>, makePlan: () => readonly Utterance[], speakers: readonly string[], language: string, settings: VoiceSettings): Listening {
  const [isOpen, setIsOpen] = useState(false);
  const [reading, setReading] = useState(STILL);
  const plan = useMemo(() => (isOpen ? makePlan() : []), [isOpen, makePlan]);
  const { system, isLooking } = useSystemVoices(isOpen);
  const voices = useMemo(() => voicesFor(system.map(describe), language), [system, language]);
  const given = useMemo(() => assignVoices(voices, speakers, settings.voice), [voices, speakers, settings.voice]);
  const player = useRef<ReadAloud | null>(null);
  /** Voices and pace, as one thing that is new whenever one of them is. */
  const manner = useMemo(() => ({}), [given, settings.speed]);
  const spokenIn = useRef(manner);
  const speakAs = (piece: Utterance): SpeechSynthesisUtterance => {
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const id = (given.get(piece.speaker) ?? given.get(null))?.id;
    const voice = system.find(({ voiceURI }) => voiceURI === id);
    return Object.assign(utterance, { lang: voice?.lang ?? language, rate: settings.speed, ...(voice ? { voice } : {}) });
  };
  const latest = useRef(speakAs);
  latest.current = speakAs;

  useEffect(() => {
    if (!isOpen || voices.length === 0) return undefined;
    const reader = new ReadAloud(speechSynthesis, plan, (piece) => latest.current(piece), setReading);
    player.current = reader;
    spokenIn.current = manner;
    reader.play(utteranceAt(plan, article.current ? firstBlockInWindow(article.current) : 0));
    return () => {
      reader.stop();
      player.current = null;
    };
  }, [isOpen, plan, voices.length > 0]);
  useEffect(() => {
    if (spokenIn.current !== manner) player.current?.changeVoice((piece) => latest.current(piece));
    spokenIn.current = manner;
  }, [manner]);
  const piece = plan[reading.index];
  useEffect(() => {
    if (isOpen && piece && article.current) followSpoken(article.current, piece);
    return unfollowSpoken;
  }, [isOpen, piece]);

  return {
    isOpen,
    reading,
    speaker: piece?.speaker ?? null,
    voices,
    isLooking,
    narrator: given.get(null),
    open() {
      setReading(STILL);
      setIsOpen(true);
    },
    close() {
      setIsOpen(false);
    },
    toggle() {
      player.current?.toggle();
    },
    step(by) {
      player.current?.step(by);
    },
    stepParagraph(by) {
      player.current?.stepParagraph(by);
    },
  };
}

/** How long the system is waited for before it is said that it has no voice, in milliseconds; voices that come later are taken all the same. */
const PATIENCE = 3_000;

/** The system's voices: browsers bring them late, after seconds where there are many, and never say that there are none. */
function useSystemVoices(isWanted: boolean): { system: readonly SpeechSynthesisVoice[]; isLooking: boolean } {
  const [system, setSystem] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    const look = (): void => {
      setSystem(speechSynthesis.getVoices());
    };
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    const waited = setTimeout(() => {
      setIsLate(true);
    }, PATIENCE);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      clearTimeout(waited);
    };
  }, [isWanted]);
  return { system, isLooking: system.length === 0 && !isLate };
}

/** Firefox has the system's voices alone, whose addresses begin like this, and on Linux says of them that they are far away. */
const OF_THE_SYSTEM = 'urn:moz-tts:';

function describe({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): SpeechVoice {
  return { id: voiceURI, name, language: lang, isLocal: localService || voiceURI.startsWith(OF_THE_SYSTEM), isDefault };
}
