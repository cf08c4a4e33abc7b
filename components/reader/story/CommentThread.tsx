import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Comment, CommentsElsewhere } from '../../../lib/model.ts';
import { say, sayCount } from '../../../lib/words.ts';
import { useFocusOnRest } from '../../use-focus-on-rest.ts';

export interface CommentThreadProps {
  comments: Comment[];
  elsewhere: CommentsElsewhere | null;
}

/** Threads that are shown before the reader asks for the rest. */
const FIRST = 12;

/** What people really wrote under the story, each once. */
export function CommentThread({ comments, elsewhere }: CommentThreadProps) {
  const [all, setAll] = useState(false);
  const shown = all ? comments : comments.slice(0, FIRST);
  const { list, toRest } = useFocusOnRest<HTMLUListElement>(shown.length);
  return (
    <section id="comments" class="panel" data-part="comments" aria-labelledby="comments-title">
      <h2 id="comments-title" class="panel-title" tabIndex={-1}>
        {say('comments')}
      </h2>
      {comments.length === 0 && !elsewhere && <p class="panel-empty">{say('noComments')}</p>}
      {elsewhere && (
        <p class="panel-empty">
          {say('commentsElsewhere', elsewhere.system)}{' '}
          <a href={elsewhere.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {say('openComments')}
          </a>
        </p>
      )}
      <CommentList comments={shown} place={list} />
      {shown.length < comments.length && (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            toRest();
            setAll(true);
          }}
        >
          {sayCount('showMore', comments.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function CommentList({ comments, place }: { comments: Comment[]; place: RefObject<HTMLUListElement | null> | null }) {
  if (comments.length === 0) return null;
  return (
    <ul ref={place} role="list" class="comments">
      {comments.map((comment, index) => (
        <li key={index} class="comment" data-part="comment">
          <p class="comment-head">
            <bdi class="comment-author">{comment.author ?? say('noName')}</bdi>
            {comment.time !== null && <bdi>{comment.time}</bdi>}
            {comment.score !== null && <span>{pointsWords(comment.score)}</span>}
            {comment.copies > 1 && <span class="tag">{sayCount('copies', comment.copies)}</span>}
          </p>
          <p class="comment-words" dir="auto">
            {comment.text}
          </p>
          <CommentList comments={comment.replies} place={null} />
        </li>
      ))}
    </ul>
  );
}

/** "41 points", "−8 points": browsers write a hyphen where most languages have a minus sign. */
function pointsWords(score: number): string {
  return sayCount('points', score).replace('-', '−');
}
