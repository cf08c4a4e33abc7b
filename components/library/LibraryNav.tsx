import { useRef, useState } from 'preact/hooks';
import { type ShelfCounts, type Tally, toReadCount } from '../../lib/search/count-shelves.ts';
import { say, sayNumber } from '../../lib/words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { NameMark } from '../NameMark.tsx';
import { useFocusOnRest } from '../use-focus-on-rest.ts';
import { isStoryView, type LibraryViewName, OTHER_VIEWS, STORY_VIEWS, VIEW_WORDS } from './library-views.ts';

export interface LibraryNavProps {
  view: LibraryViewName;
  /** Null until all stories are known. */
  counts: ShelfCounts | null;
  onView: (view: LibraryViewName) => void;
  /** Narrows the stories to a tag, or to a site. */
  onTag: (tag: string) => void;
  onSite: (site: string) => void;
  onData: () => void;
  onKeys: () => void;
}

const ICONS: Record<LibraryViewName, IconName> = { list: 'read', unread: 'unread', reading: 'reading', finished: 'check', archived: 'archive', people: 'people', notes: 'note', bin: 'remove' };
/** How many tags, and how many sites, are shown before the reader asks for all. */
const TAGS_SHOWN = 10;
const SITES_SHOWN = 6;

/** The way through the library: beside the stories, and in a narrow window folded into its head. */
export function LibraryNav({ view, counts, onView, onTag, onSite, onData, onKeys }: LibraryNavProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const go = (act: () => void): void => {
    setIsOpen(false);
    act();
  };
  const countOf = (name: LibraryViewName): number | null => {
    if (!counts || !isStoryView(name)) return null;
    return name === 'list' ? toReadCount(counts) : counts.stages[name];
  };
  const item = (name: LibraryViewName) => (
    <li key={name}>
      <NavButton icon={ICONS[name]} label={say(VIEW_WORDS[name])} count={countOf(name)} isCurrent={name === view} onClick={() => { go(() => { onView(name); }); }} />
    </li>
  ); // prettier-ignore
  return (
    <nav
      class="library-nav"
      data-part="library-nav"
      aria-label={say('library')}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setIsOpen(false);
        toggle.current?.focus();
      }}
    >
      <div class="library-nav-head">
        <NameMark />
        <button
          ref={toggle}
          type="button"
          class="button button-small library-nav-toggle"
          aria-expanded={isOpen}
          aria-controls="library-nav-body"
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {say(VIEW_WORDS[view])}
          <Icon name="down" />
        </button>
      </div>
      <div id="library-nav-body" class="library-nav-body" data-open={isOpen ? '' : undefined}>
        <ul role="list">{STORY_VIEWS.map(item)}</ul>
        <ul role="list">{OTHER_VIEWS.map(item)}</ul>
        {counts && <Tallies title={say('tags')} names={counts.tags} shown={TAGS_SHOWN} onChoose={(tag) => { go(() => { onTag(tag); }); }} />}
        {counts && <Tallies title={say('librarySites')} names={counts.sites} shown={SITES_SHOWN} onChoose={(site) => { go(() => { onSite(site); }); }} />}
        <ul role="list" class="library-nav-foot">
          <li>
            <NavButton icon="settings" label={say('settings')} count={null} isCurrent={false} onClick={onData} />
          </li>
          <li>
            <NavButton icon="keys" label={say('keys')} count={null} isCurrent={false} onClick={onKeys} />
          </li>
        </ul>
      </div>
    </nav>
  );
}

interface NavButtonProps {
  icon: IconName;
  label: string;
  count: number | null;
  isCurrent: boolean;
  onClick: () => void;
}

function NavButton({ icon, label, count, isCurrent, onClick }: NavButtonProps) {
  return (
    <button type="button" class="nav-item" aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>
      <Icon name={icon} />
      <span class="nav-label">{label}</span>
      {count !== null && count > 0 && <span class="count">{sayNumber(count)}</span>}
    </button>
  );
}

function Tallies({ title, names, shown, onChoose }: { title: string; names: readonly Tally[]; shown: number; onChoose: (name: string) => void }) {
  const [isWhole, setIsWhole] = useState(false);
  const count = isWhole ? names.length : Math.min(names.length, shown);
  const { list, toRest } = useFocusOnRest<HTMLUListElement>(count);
  if (names.length === 0) return null;
  return (
    <section class="library-tallies">
      <h2>{title}</h2>
      <ul ref={list} role="list">
        {names.slice(0, count).map(({ name, count }) => (
          <li key={name}>
            <button
              type="button"
              class="nav-item"
              onClick={() => {
                onChoose(name);
              }}
            >
              <bdi class="nav-label">{name}</bdi>
              <span class="count">{sayNumber(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count < names.length && (
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => {
            toRest();
            setIsWhole(true);
          }}
        >
          {say('libraryAllOf', sayNumber(names.length))}
        </button>
      )}
    </section>
  );
}
