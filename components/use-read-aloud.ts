import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assignVoices, type SpeechVoice, voicesFor } from '../lib/reading/assign-voices.ts';
import { type Utterance, utteranceAt } from '../lib/reading/read-aloud.ts';
import { ReadAloud, type Reading } from './read-aloud.ts';
import { firstBlockInWindow } from './reading-position.ts';
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
  const system = useSystemVoices(isOpen);
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

/** The system's voices; browsers bring them late, and tell when they change. */
function useSystemVoices(isWanted: boolean): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    const look = (): void => {
      setVoices(speechSynthesis.getVoices());
    };
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
    };
  }, [isWanted]);
  return voices;
}

function describe({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): SpeechVoice {
  return { id: voiceURI, name, language: lang, isLocal: localService, isDefault };
}
