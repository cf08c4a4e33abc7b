import type { ComponentChildren } from 'preact';
import type { ArticleElement } from '../../../lib/model.ts';
import { say, wordsDirection, wordsLanguage } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';

/** An embedded post as a card of its words, a video as a card that leads to it, the start of a further page as a rule. */
export function EmbedCard({ section, children }: { section: ArticleElement; children: ComponentChildren }) {
  const { role, source, author, date, href } = section.properties;
  if (role === 'page') return <section class="further-page">{children}</section>;
  const isVideo = role === 'video';
  return (
    <section class={isVideo ? 'card card-video' : 'card card-post'} aria-label={[say(isVideo ? 'video' : 'post'), source].filter(Boolean).join(', ')}>
      <p class="card-head" data-aside>
        {isVideo && <Icon name="play" />}
        <span>{source ?? say(isVideo ? 'video' : 'post')}</span>
        {author !== undefined && <bdi class="card-author">{author}</bdi>}
        {date !== undefined && <bdi>{date}</bdi>}
      </p>
      <div class="card-words">{children}</div>
      {href !== undefined && (
        <a class="card-link" data-aside lang={wordsLanguage()} href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          <bdi dir={wordsDirection()}>{isVideo ? say('watchAt', hostOf(href)) : say('seeAt', hostOf(href))}</bdi>
        </a>
      )}
    </section>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href;
}
