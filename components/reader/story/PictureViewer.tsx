import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Figure } from '../../../lib/model.ts';
import { say, sayNumber } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';

export interface PictureViewerProps {
  figures: readonly Figure[];
  /** Which one is looked at. */
  index: number;
  onLook: (index: number) => void;
  onClose: () => void;
}

/** One picture as large as the window allows, with its caption and credit; larger still by a click or a key. */
export function PictureViewer({ figures, index, onLook, onClose }: PictureViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isLarge, setIsLarge] = useState(false);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.viewer-place')?.focus();
  }, []);
  const figure = figures[index];
  if (!figure) return null;
  const look = (by: 1 | -1): void => {
    setIsLarge(false);
    onLook((index + by + figures.length) % figures.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isMirrored = getComputedStyle(event.currentTarget instanceof Element ? event.currentTarget : document.body).direction === 'rtl';
    // A picture larger than the window is moved by the arrows, as any page is.
    if (event.key === 'ArrowRight' && !isLarge) look(isMirrored ? -1 : 1);
    else if (event.key === 'ArrowLeft' && !isLarge) look(isMirrored ? 1 : -1);
    else if (event.key === '+' || event.key === '=') setIsLarge(true);
    else if (event.key === '-') setIsLarge(false);
    else return;
    event.preventDefault();
  };
  const zoom = say(isLarge ? 'zoomOut' : 'zoomIn');
  return (
    <dialog ref={dialog} class="viewer" data-part="viewer" aria-label={say('picture')} onClose={onClose} onKeyDown={onKeyDown}>
      <div class="viewer-bar">
        {figures.length > 1 && (
          <>
            <ViewerButton label={say('pictureBack')} icon="stepBack" onPress={() => { look(-1); }} />
            <span role="status">
              {say('pictureOf', sayNumber(index + 1), sayNumber(figures.length))}
              {/* A new picture is told by what it shows; its own place says that only when the focus comes to it. */}
              {figure.alt !== '' && <span class="sr-only">: {figure.alt}</span>}
            </span>
            <ViewerButton label={say('pictureOn')} icon="stepOn" onPress={() => { look(1); }} />
          </>
        )}
        <span class="viewer-gap" />
        <ViewerButton label={zoom} icon={isLarge ? 'zoomOut' : 'zoomIn'} onPress={() => { setIsLarge(!isLarge); }} />
        <ViewerButton label={say('close')} icon="close" onPress={() => { dialog.current?.close(); }} />
      </div>
      <div class="viewer-place" role="img" aria-label={figure.alt || say('picture')} tabIndex={0} data-large={isLarge ? '' : undefined}>
        <img key={figure.src} src={figure.src} alt="" referrerPolicy="no-referrer" onClick={() => { setIsLarge(!isLarge); }} />
      </div>
      {(figure.caption ?? figure.credit) !== null && (
        <p class="viewer-words">
          {figure.caption !== null && <span dir="auto">{figure.caption}</span>}
          {figure.credit !== null && <small dir="auto">{say('credit', figure.credit)}</small>}
        </p>
      )}
    </dialog>
  );
}

function ViewerButton({ label, icon, onPress }: { label: string; icon: 'stepBack' | 'stepOn' | 'zoomIn' | 'zoomOut' | 'close'; onPress: () => void }) {
  return (
    <button type="button" class="button button-quiet button-icon" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
