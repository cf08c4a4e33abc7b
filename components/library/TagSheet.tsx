import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tally } from '../../lib/search/count-shelves.ts';
import { foldWords } from '../../lib/search/fold-words.ts';
import { say, sayCount } from '../../lib/words.ts';
import { Icon } from '../Icon.tsx';

export interface TagSheetProps {
  /** The tags of each story that they are for. */
  stories: readonly (readonly string[])[];
  /** All tags of the library, the most frequent first. */
  known: readonly Tally[];
  onChange: (change: { add: string[]; drop: string[] }) => void;
  onClose: () => void;
}

/** The tags of one story or of many: typing completes what is known and makes what is new; all, some or none have each. */
export function TagSheet({ stories, known, onChange, onClose }: TagSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [made, setMade] = useState<string[]>([]);
  const [set, setSet] = useState<ReadonlyMap<string, boolean>>(new Map());
  useLayoutEffect(() => {
    sheet.current?.showModal();
    field.current?.focus();
  }, []);
  const names = [...made, ...known.map(({ name }) => name).filter((name) => !made.includes(name))];
  const asked = foldWords(typed).join(' ');
  const fitting = names.filter((name) => asked === '' || foldWords(name).join(' ').includes(asked));
  const own = typed.trim().replace(/\s+/g, ' ');
  const isNew = own !== '' && !names.some((name) => name.toLowerCase() === own.toLowerCase());

  const shareOf = (name: string): 'all' | 'some' | 'none' => {
    const chosen = set.get(name);
    if (chosen !== undefined) return chosen ? 'all' : 'none';
    const having = stories.filter((tags) => tags.includes(name)).length;
    return having === 0 ? 'none' : having === stories.length ? 'all' : 'some';
  };
  const toggle = (name: string): void => {
    setSet(new Map([...set, [name, shareOf(name) !== 'all']]));
  };
  const make = (): void => {
    setMade([own, ...made]);
    setSet(new Map([...set, [own, true]]));
    setTyped('');
  };
  const take = (): void => {
    const [first] = fitting;
    if (own === '') done();
    else if (isNew) make();
    else if (first !== undefined) {
      toggle(names.find((name) => name.toLowerCase() === own.toLowerCase()) ?? first);
      setTyped('');
    }
  };
  const done = (): void => {
    const add = [...set].filter(([name, has]) => has && !stories.every((tags) => tags.includes(name))).map(([name]) => name);
    const drop = [...set].filter(([name, has]) => !has && stories.some((tags) => tags.includes(name))).map(([name]) => name);
    if (add.length + drop.length > 0) onChange({ add, drop });
    sheet.current?.close();
  };
  return (
    <dialog ref={sheet} class="sheet tag-sheet" data-part="tag-sheet" aria-labelledby="tag-sheet-title" onClose={onClose}>
      <div class="sheet-in">
        <div class="sheet-head">
          <h2 id="tag-sheet-title">{stories.length === 1 ? say('tags') : sayCount('libraryTagsOf', stories.length)}</h2>
          <button type="button" class="button button-quiet button-small button-icon" aria-label={say('close')} onClick={() => sheet.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
        <input
          ref={field}
          class="field"
          type="text"
          value={typed}
          aria-label={say('libraryTagField')}
          placeholder={say('libraryTagField')}
          autocomplete="off"
          maxLength={60}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            take();
          }}
        />
        {isNew && (
          <button type="button" class="button button-quiet tag-new" onClick={make}>
            {say('libraryTagMake', own)}
          </button>
        )}
        <fieldset class="tag-choices">
          <legend class="sr-only">{say('tags')}</legend>
          {fitting.map((name) => (
            <TagChoice key={name} name={name} share={shareOf(name)} onToggle={() => { toggle(name); }} />
          ))}
        </fieldset>
        <div class="sheet-foot">
          <button type="button" class="button button-lead" onClick={done}>
            {say('done')}
          </button>
        </div>
      </div>
    </dialog>
  ); // prettier-ignore
}

function TagChoice({ name, share, onToggle }: { name: string; share: 'all' | 'some' | 'none'; onToggle: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = share === 'some';
  }, [share]);
  return (
    <label class="tag-choice">
      <input ref={box} type="checkbox" checked={share === 'all'} onChange={onToggle} />
      <bdi>{name}</bdi>
    </label>
  );
}
