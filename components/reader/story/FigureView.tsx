import { useContext, useState } from 'preact/hooks';
import { inlineText } from '../../../lib/article/blocks.ts';
import type { ArticleElement, ArticleNode } from '../../../lib/model.ts';
import { say, wordsLanguage } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';
import { KeptPictures } from './kept-pictures.ts';

/** A picture with its caption and, apart from it, its credit; its button's name is what it shows, in the words and the language of the page. Without a connection its place says what it showed. */
export function FigureView({ figure, pictures }: { figure: ArticleElement; pictures: boolean }) {
  const images = findAll(figure.children, (element) => element.tagName === 'img');
  const caption = textOf(figure, (element) => element.tagName === 'figcaption');
  const credit = textOf(figure, (element) => element.properties.role === 'credit');
  if (images.length === 0 && !caption) return null;
  return (
    <figure class="figure">
      {images.map((image, index) => (
        <Picture key={index} image={image} shown={pictures} />
      ))}
      {/* No `figcaption`: that would name the figure, too, and a screen reader say all of it twice. */}
      {(caption !== '' || credit !== '') && (
        <div class="figure-words">
          {caption !== '' && (
            <span class="caption" dir="auto">
              {caption}
            </span>
          )}
          {credit !== '' && (
            <small class="credit" dir="auto" lang={wordsLanguage()}>
              {say('credit', credit)}
            </small>
          )}
        </div>
      )}
    </figure>
  );
}

function Picture({ image, shown }: { image: ArticleElement; shown: boolean }) {
  const [failed, setFailed] = useState(false);
  const [isThere, setIsThere] = useState(false);
  const { src: address, alt = '', width, height } = image.properties;
  // Words of ours stand in a story that may be of another language.
  const lang = alt ? undefined : wordsLanguage();
  // One that is kept is shown from here, whatever the connection and the setting for the web's pictures.
  const kept = useContext(KeptPictures).get(address ?? '');
  const src = kept ?? address;
  if ((!shown && kept === undefined) || (failed && kept === undefined) || src === undefined) {
    return (
      <span class="picture-gone" role="img" lang={lang} aria-label={alt || say('pictureGone')}>
        <Icon name="picture" />
        {alt || say('pictureGone')}
      </span>
    );
  }
  return (
    <button type="button" class="picture-open" data-picture={src} lang={lang} aria-label={alt ? undefined : say('picture')} aria-description={say('enlarge')}>
      <img
        {...{ src, alt, width, height }}
        style={isThere ? undefined : roomFor(Number(width), Number(height))}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onLoad={() => {
          setIsThere(true);
        }}
        onError={() => {
          setFailed(true);
        }}
      />
    </button>
  );
}

/** The room that a picture takes before it is there, by the size its page gives: the words below must not jump. */
function roomFor(width: number, height: number): { inlineSize: string } | undefined {
  if (!(width > 0 && height > 0)) return undefined;
  // As wide as itself, but no higher than `.figure img` may be; the style sheet keeps it within the column.
  return { inlineSize: `min(${String(width)}px, ${String(Math.round((85 * 100 * width) / height) / 100)}vh)` };
}

function textOf(figure: ArticleElement, isIt: (element: ArticleElement) => boolean): string {
  return findAll(figure.children, isIt)
    .map((element) => inlineText(element.children.filter((child) => child.type === 'text' || child.properties.role !== 'credit')).trim())
    .filter(Boolean)
    .join(' ');
}

function findAll(nodes: readonly ArticleNode[], isIt: (element: ArticleElement) => boolean): ArticleElement[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [] : [...(isIt(node) ? [node] : []), ...findAll(node.children, isIt)]));
}
