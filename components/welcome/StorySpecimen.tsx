import { say } from '../../lib/words.ts';

/** A picture of the clean view, drawn as it draws itself: two people's words, each with its colour and name, and a passage with a note. */
export function StorySpecimen() {
  return (
    <figure class="specimen" role="img" aria-label={say('specimenShows')}>
      <div aria-hidden="true">
        <p class="specimen-title">{say('specimenTitle')}</p>
        <p class="specimen-words">
          <Label name="Ada Quill" colour={1} />
          <span class="quote-mark" data-colour="1" data-line="1">
            {say('specimenFirst')}
          </span>
          {say('specimenFirstWho')}
        </p>
        <p class="specimen-words">
          <Label name="Tom Oduya" colour={0} />
          {say('specimenSecondWho')}
          <span class="quote-mark" data-colour="0" data-line="0">
            {say('specimenSecond')}
          </span>
        </p>
        <p class="specimen-words">
          <span class="highlight" data-marker="amber" data-noted="">
            {say('specimenMarked')}
          </span>
        </p>
        <p class="specimen-note">{say('specimenNote')}</p>
      </div>
    </figure>
  );
}

function Label({ name, colour }: { name: string; colour: number }) {
  return (
    <bdi class="specimen-name" data-colour={colour}>
      {name}
    </bdi>
  );
}
