import { isAmong } from '../among.ts';
import { isFirstName } from '../lexicon.ts';
import { headRole } from '../mentions/find-roles.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Token } from '../tokens.ts';
import type { Entity } from './entity.ts';
import { introduce, introduceAfter } from './introduce.ts';

/** `in Halverton`, `outside Halverton`: nobody is called he or she after these. */
const PLACED = 'in near across outside throughout around inside';

/** Who may be of a work: `the star of Moor Man`. */
const MAKERS = 'author star stars creator director';

/** Learns what people are from the words beside their names: `Anna Holt, a screenwriter and author, …`; and their gender. */
export function learnRoles(read: readonly ReadPiece[], entities: readonly Entity[]): void {
  const votes = new Map<number, number>();
  const acting = new Map<number, number>();
  // a word alone may name a place: it needs what is its own, or to stand in the title
  const owning = new Map<number, number>();
  const titled = new Set<number>();
  for (const { piece, tokens, mentions, reports, surfaces } of read) {
    for (const report of reports) {
      const entity = report.subject?.kind === 'name' && !report.cue.weak && isAmong(report.link, 'adjacent inverted') ? entities[report.subject.entity] : undefined;
      if (entity?.kind === 'unknown' && tokens[(report.subject?.first ?? 0) - 1]?.lower !== 'the' && tokens[report.subject?.first ?? 0]?.lower !== 'the') entity.kind = 'person';
    }
    mentions.forEach((mention, index) => {
      if (mention.kind !== 'name' || mention.parts.length > 0) return;
      const entity = entities[mention.entity];
      if (!entity) return;
      if (piece.place === 'title') titled.add(entity.id);
      // `in Halver, Conn.`: even where somebody else is called so
      const state = entity.words.length === 1 && tokens[mention.last + 1]?.text === ',' && tokens[mention.last + 2]?.capital;
      if (!mention.modifier && isAmong(tokens[mention.first - 1]?.lower, PLACED) && (state || (entity.kind === 'unknown' && !isFirstName(entity.words[0]?.toLowerCase() ?? '')))) entity.kind = 'group';
      // `the author of Moor Man`
      if (entity.kind === 'unknown' && tokens[mention.first - 1]?.lower === 'of' && isAmong(tokens[mention.first - 2]?.lower, MAKERS)) entity.kind = 'group';
      const work = tokens[mention.last + 1];
      if (mention.modifier && work?.kind === 'quote' && surfaces.get(work.span)?.titleCase && entity.kind !== 'group') {
        entity.roles.add('maker');
        if (entity.kind === 'unknown' && entity.words.length > 1) entity.kind = 'person';
      }
      nameApposed(tokens, mentions, index, entity);
      if (entity.kind !== 'group' && !mention.modifier && (work?.text === ',' || isAmong(work?.lower, 'is was'))) introduceAfter(entity, tokens, mention.last + 2, piece.text);
      const next = mentions[index + 1];
      if (next?.kind === 'role' && !next.many && next.of === 'person' && isApposed(tokens, mention, next)) {
        entity.roles.add(next.text.replace(/^(?:the|a|an|his|her|their)\s+/i, '').toLowerCase());
        entity.gender ??= next.gender;
        if (entity.kind === 'unknown') entity.kind = 'person';
        // `Holt, a miller, said`: one and the same
        if (next.determiner === 'indefinite' && tokens[next.last + 1]?.text === ',' && tokens[mention.last + 1]?.text === ',') next.entity = entity.id;
        alsoAfter(tokens, next, entity);
      }
      if (next?.kind === 'role' && next.of === 'group' && isBodyApposed(tokens, mention, next) && entity.kind !== 'person') {
        next.entity = entity.id;
        entity.kind = 'group';
        entity.roles.add(next.words[0] ?? '');
      }
      if (entity.kind === 'unknown' && entity.words.length === 2 && acts(tokens, mention)) acting.set(entity.id, (acting.get(entity.id) ?? 0) + 1);
      const own = vote(votes, tokens, mention, mentions, index);
      if (own !== 0 && entity.words.length === 1) owning.set(entity.id, (owning.get(entity.id) ?? 0) + own);
    });
  }
  const surnames = new Set(entities.filter(({ kind, words }) => kind === 'person' && words.length > 1).map(({ words }) => words.at(-1)));
  for (const entity of entities) {
    if (entity.kind === 'unknown' && entity.words.length === 2 && (surnames.has(entity.words[1]) || (acting.get(entity.id) ?? 0) > 0 || Math.abs(votes.get(entity.id) ?? 0) > 1)) entity.kind = 'person';
  }
  for (const [id, score] of votes) {
    const entity = entities[id];
    if (!entity || entity.gender !== null || entity.kind === 'group') continue;
    const short = entity.kind === 'unknown' && entity.words.length === 1;
    const weight = Math.abs(short ? (owning.get(id) ?? 0) : score) + (short && titled.has(id) ? 1 : 0);
    if (weight >= (entity.kind === 'person' ? 1 : 2)) entity.gender = score > 0 ? 'f' : 'm';
  }
}

/** `Novak’s mother, Ida, …`: the role before the name is its own. */
function nameApposed(tokens: readonly Token[], mentions: readonly Mention[], index: number, entity: Entity): void {
  const name = mentions[index];
  if (!name || tokens[name.first - 1]?.text !== ',' || name.modifier) return;
  const after = tokens[name.last + 1];
  if (after && after.kind !== 'mark' && after.lower !== 'who') return;
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    const role = mentions[back];
    if (role?.kind !== 'role' || role.last !== name.first - 2 || role.of !== 'person' || role.many || role.entity >= 0) continue;
    role.entity = entity.id;
    entity.roles.add(role.name.replace(/^(?:the|a|an|his|her|their)\s+/i, '').toLowerCase()).add(role.words[0] ?? '');
    introduce(entity, role.text, role.words[0] ?? '');
    entity.gender ??= role.gender;
    entity.owner = role.possessor?.entity ?? -1;
    if (entity.kind === 'unknown') entity.kind = 'person';
    return;
  }
}

function isApposed(tokens: readonly Token[], name: Mention, role: Mention): boolean {
  const between = tokens.slice(name.last + 1, role.first);
  if (between.length === 0) return false;
  if (between.length === 1) return between[0]?.text === ',' ? role.determiner !== 'possessive' || tokens[role.last + 1]?.text === ',' : isAmong(between[0]?.lower, 'is was');
  return between.length === 2 && between[0]?.lower === 'who' && isAmong(between[1]?.lower, 'is was');
}

/** `Copper Gate, the studio that Crane founded, …`: a body is what it is called beside its name, not another one of its founder's. */
function isBodyApposed(tokens: readonly Token[], name: Mention, role: Mention): boolean {
  const after = tokens[role.last + 1];
  return role.first === name.last + 2 && !isAmong(tokens[name.first - 1]?.lower, PLACED) && tokens[name.last + 1]?.text === ',' && (after === undefined || after.kind === 'mark' || isAmong(after.lower, 'that which behind where of founded owned run'));
}

/** `a screenwriter and author`. */
function alsoAfter(tokens: readonly Token[], role: Mention, entity: Entity): void {
  if (tokens[role.last + 1]?.lower === 'and' && headRole(tokens[role.last + 2])?.kind === 'person') entity.roles.add(tokens[role.last + 2]?.lower ?? '');
}

/** `Moor Tell, 31, sang`, `Moor Tell and his wife`: what only somebody has or does. */
function acts(tokens: readonly Token[], name: Mention): boolean {
  if (name.modifier || tokens[name.first - 1]?.lower === 'the' || tokens[name.first]?.lower === 'the') return false;
  const [first, second, third] = [1, 2, 3].map((step) => tokens[name.last + step]);
  if (first?.text === ',') return /^\d\d$/.test(second?.text ?? '') && third?.text === ',' || isAmong(second?.lower, 'who whose whom');
  return isAmong(first?.lower, 'who whose himself herself') || (first?.lower === 'and' && isAmong(second?.lower, 'his her'));
}

/** The pronoun that follows a name before any other name speaks for its gender; gives back its vote where it says what somebody owns: `Moor released his song`. */
function vote(votes: Map<number, number>, tokens: readonly Token[], mention: Mention, mentions: readonly Mention[], index: number): number {
  let next = index + 1;
  while (mentions[next] && mentions[next]?.kind !== 'name' && next < index + 4) next++;
  const end = mentions[next]?.first ?? tokens.length;
  for (let at = mention.last + 1; at < Math.min(end, mention.last + 25); at++) {
    const lower = tokens[at]?.lower;
    const score = lower === 'she' || lower === 'her' || lower === 'herself' ? 1 : lower === 'he' || lower === 'his' || lower === 'him' || lower === 'himself' ? -1 : 0;
    if (score !== 0) {
      votes.set(mention.entity, (votes.get(mention.entity) ?? 0) + score);
      return lower !== 'he' && lower !== 'she' && lower !== 'him' && tokens[at]?.sentence === tokens[mention.first]?.sentence ? score : 0;
    }
  }
  return 0;
}
