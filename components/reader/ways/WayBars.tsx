import { FocusBar } from './FocusBar.tsx';
import { ListenBar } from '../listening/ListenBar.tsx';
import { PictureViewer } from '../story/PictureViewer.tsx';
import type { VoiceSettings } from '../listening/use-read-aloud.ts';
import type { useWays } from './use-ways.ts';

/** What a way of reading needs over the story: a bar at its foot, or the picture that is looked at. */
export function WayBars({ ways, language, voice }: { ways: ReturnType<typeof useWays>; language: string; voice: VoiceSettings }) {
  return (
    <>
      {(ways.listening.isOpen || ways.focus.at) && (
        <div class="foot-bars">
          {ways.listening.isOpen && <ListenBar listening={ways.listening} language={language} settings={voice} />}
          {ways.focus.at && <FocusBar focus={ways.focus} at={ways.focus.at} />}
        </div>
      )}
      {ways.viewed !== null && (
        <PictureViewer
          figures={ways.figures}
          index={ways.viewed}
          onLook={ways.look}
          onClose={() => {
            ways.look(null);
          }}
        />
      )}
    </>
  );
}
