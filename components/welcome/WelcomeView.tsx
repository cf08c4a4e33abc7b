import { say, type WordKey } from '../../lib/words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { NameMark } from '../NameMark.tsx';
import { StorySpecimen } from './StorySpecimen.tsx';

export interface WelcomeViewProps {
  /** The keys as they are set in this browser, by the command's name. */
  keys: ReadonlyMap<string, string>;
  /** The sentence for a sample that could not be opened. */
  trouble: string | null;
  onTry: () => void;
  onSettings: () => void;
}

/** What one can do with a story: the drawing, the words, and the command whose key is shown. */
const WAYS: readonly { icon: IconName; title: WordKey; text: WordKey; command: string }[] = [
  { icon: 'read', title: 'read', text: 'welcomeRead', command: 'read-page' },
  { icon: 'tidy', title: 'tidy', text: 'welcomeTidy', command: 'tidy-page' },
  { icon: 'save', title: 'save', text: 'welcomeSave', command: 'save-page' },
];

/** The first page, of one screen: what Greenroom does, how it is called, and a story to try it on. */
export function WelcomeView({ keys, trouble, onTry, onSettings }: WelcomeViewProps) {
  const popupKey = keys.get('_execute_action') ?? '';
  return (
    <div class="welcome">
      <header>
        <NameMark />
      </header>
      <main>
        <div class="welcome-first">
          <div>
            <h1>{say('welcomeTitle')}</h1>
            <p class="welcome-lead">{popupKey === '' ? say('welcomeLead') : say('welcomeLeadKey', popupKey)}</p>
            <div class="welcome-try">
              <button type="button" class="button button-lead" onClick={onTry}>
                {say('welcomeTry')}
              </button>
              <button type="button" class="button button-quiet" onClick={onSettings}>
                {say('settings')}
              </button>
            </div>
            <p role="alert" class="welcome-trouble">
              {trouble}
            </p>
          </div>
          <StorySpecimen />
        </div>
        <ul class="welcome-ways">
          {WAYS.map(({ icon, title, text, command }) => (
            <li key={command}>
              <Icon name={icon} />
              <h2>
                {say(title)}
                {keys.get(command) && <kbd class="key">{keys.get(command)}</kbd>}
              </h2>
              <p>{say(text)}</p>
            </li>
          ))}
        </ul>
      </main>
      <footer>
        <p>{say('welcomePin')}</p>
        <p>{say('welcomeQuiet')}</p>
      </footer>
    </div>
  );
}
