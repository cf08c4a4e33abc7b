/** A voice of the reader's system. */
export interface SpeechVoice {
  id: string;
  name: string;
  /** BCP 47. */
  language: string;
  /** Whether it speaks on this machine; the others send what they read to a server. */
  isLocal: boolean;
  isDefault: boolean;
}

/** "pt_BR" and "pt-BR" are "pt". */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * The voices that can read a language aloud, the best one first: that of the very region, then the system's own choice,
 * then those that name no narrower dialect. Only voices that speak on this machine: what is read goes nowhere. Effects on
 * a voice that is there without them ("English+whisper", of which some systems list a hundred each) are left out.
 */
export function voicesFor(voices: readonly SpeechVoice[], language: string): SpeechVoice[] {
  const wanted = language.toLowerCase().replace('_', '-');
  const rank = ({ language: spoken, isDefault }: SpeechVoice): number => {
    const tag = spoken.toLowerCase().replace('_', '-');
    return (tag === wanted ? 0 : 2 * tag.split('-').length) + (isDefault ? 0 : 1);
  };
  const able = voices.filter((voice) => voice.isLocal && primaryLanguage(voice.language) === primaryLanguage(language));
  const plain = able.filter(({ name }) => !name.includes('+'));
  const isEffect = ({ name }: SpeechVoice): boolean => name.includes('+') && plain.some((voice) => voice.name.startsWith(name.split('+', 1)[0] ?? name));
  return able.filter((voice) => !isEffect(voice)).sort((a, b) => rank(a) - rank(b));
}

/**
 * A voice for the narrator (under null) and one for each speaker. The speakers who say most come first and get voices
 * of their own for as long as there are any; then the voices but the narrator's go round again. With one voice alone it
 * reads everything.
 * @param chosen the id of the reader's choice for the narrator
 */
export function assignVoices(voices: readonly SpeechVoice[], speakers: readonly string[], chosen: string | undefined): Map<string | null, SpeechVoice> {
  const narrator = voices.find(({ id }) => id === chosen) ?? voices[0];
  const assigned = new Map<string | null, SpeechVoice>();
  if (!narrator) return assigned;
  assigned.set(null, narrator);
  const others = voices.filter((voice) => voice !== narrator);
  for (const [index, speaker] of speakers.entries()) assigned.set(speaker, others[index % others.length] ?? narrator);
  return assigned;
}
