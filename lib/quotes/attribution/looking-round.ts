import { isAmong } from '../among.ts';
import type { Mention } from '../mentions/mention.ts';
import { prominence } from '../mentions/prominence.ts';
import type { Token } from '../tokens.ts';
import type { Link } from './link.ts';

/** Words that begin a clause before the main one. */
export const LEADING = 'although though while when as after before because since if whereas';

/** `“It rained.” “We rowed,” Holt said.`: whoever is named right after the next quotation of a paragraph that began with one. */
export function taggedBelow(tokens: readonly Token[], at: number, links: ReadonlyMap<number, Link>): Mention | null {
  const next = tokens.slice(at + 1).find((token) => token.kind === 'quote');
  const link = next ? links.get(next.span) : undefined;
  return link?.manner === 'tag' && link.subject?.kind === 'name' && !tokens.slice(0, at).some((token) => token.kind === 'word') ? link.subject : null;
}

/** `A speech that Crane gave, in which he said`: the pronoun means whoever the text before `which` is of. */
export function lookBack(tokens: readonly Token[], mentions: readonly Mention[]): void {
  mentions.forEach((mention, index) => {
    const which = tokens[mention.first - 1];
    if (mention.kind !== 'pronoun' || !mention.gender || which?.lower !== 'which') return;
    const before = mentions.slice(Math.max(0, index - 8), index).filter((other) => other.kind === 'name' && other.entity >= 0 && other.parts.length === 0 && other.of !== 'group' && tokens[other.first]?.sentence === which.sentence && !(other.gender && other.gender !== mention.gender));
    const made = before.findLast((other) => !other.modifier && !/^(?:for|to|with|about|of|in|at|on|from)$/.test(tokens[other.first - 1]?.lower ?? '')) ?? before.at(-1);
    if (!made) return;
    mention.entity = made.entity;
    mention.sure = 0.9;
  });
}

/** `Although he called it “odd”, Holt went on`: the pronoun of a leading clause means the subject that follows. */
export function lookAhead(tokens: readonly Token[], mentions: readonly Mention[]): void {
  mentions.forEach((mention, index) => {
    const before = tokens[mention.first - 1];
    if (mention.kind !== 'pronoun' || !before || !isAmong(before.lower, LEADING) || tokens[mention.first - 2]?.sentence === before.sentence) return;
    for (const later of mentions.slice(index + 1, index + 8)) {
      if (tokens[later.first]?.sentence !== before.sentence) return;
      if (later.kind !== 'name' || later.modifier || later.parts.length > 0 || tokens[later.first - 1]?.text !== ',') continue;
      if (prominence(tokens, later) > 1 && !(later.gender && mention.gender && later.gender !== mention.gender)) mention.entity = later.entity;
      return;
    }
  });
}
