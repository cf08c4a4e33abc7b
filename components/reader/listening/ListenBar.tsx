import { say, sayNumber, wordsLanguage } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';
import type { Listening, VoiceSettings } from './use-read-aloud.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Plays and pauses what is read aloud, skips, and chooses pace and voice; or says that voices are looked for, or that none can read this story. */
export function ListenBar({ listening, language, settings }: { listening: Listening; language: string; settings: VoiceSettings }) {
  const { reading, voices, narrator, speaker } = listening;
  if (voices.length === 0) {
    return (
      <section class="foot-bar foot-bar-told" data-part="listen" aria-label={say('listen')}>
        <p class="foot-bar-word" role="status">
          {listening.isLooking ? say('voicesAsked') : say('noVoice', languageName(language))}
        </p>
        <CloseButton onClose={listening.close} />
      </section>
    );
  }
  const play = say(reading.isPlaying ? 'pause' : 'play');
  return (
    <section class="foot-bar" data-part="listen" aria-label={say('listen')}>
      <p class="foot-bar-word" role={reading.hasFailed ? 'alert' : undefined}>
        {reading.hasFailed ? say('voiceFailed') : <bdi>{speaker ?? say('narrator')}</bdi>}
      </p>
      <div class="foot-bar-tools" role="group" aria-label={say('listen')}>
        <Tool name="paragraphBack" icon="doubleBack" onPress={() => { listening.stepParagraph(-1); }} />
        <Tool name="sentenceBack" icon="stepBack" keys="," onPress={() => { listening.step(-1); }} />
        <button type="button" class="button button-lead button-icon" aria-label={play} title={play} aria-keyshortcuts="L" onClick={listening.toggle}>
          <Icon name={reading.isPlaying ? 'pause' : 'play'} filled />
        </button>
        <Tool name="sentenceOn" icon="stepOn" keys="." onPress={() => { listening.step(1); }} />
        <Tool name="paragraphOn" icon="doubleOn" onPress={() => { listening.stepParagraph(1); }} />
      </div>
      <select class="foot-bar-choice" aria-label={say('speed')} value={settings.speed} onChange={(event) => { settings.onSpeed(Number(event.currentTarget.value)); }}>
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {say('times', sayNumber(speed))}
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select class="foot-bar-choice foot-bar-voice" aria-label={say('voice')} value={narrator?.id} onChange={(event) => { settings.onVoice(event.currentTarget.value); }}>
          {voices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <CloseButton onClose={listening.close} />
    </section>
  );
}

function Tool({ name, icon, keys, onPress }: { name: 'paragraphBack' | 'sentenceBack' | 'sentenceOn' | 'paragraphOn'; icon: 'doubleBack' | 'stepBack' | 'stepOn' | 'doubleOn'; keys?: string; onPress: () => void }) {
  return (
    <button type="button" class="button button-quiet button-icon" aria-label={say(name)} title={say(name)} aria-keyshortcuts={keys} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="button button-quiet button-icon" aria-label={say('close')} title={say('close')} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}

/** "English"; the tag itself where nobody knows it. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(wordsLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
