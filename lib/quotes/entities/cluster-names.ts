import { isAmong } from '../among.ts';
import { introduce } from './introduce.ts';
import { genderOfName, roleOf } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { knownAs } from '../outlets/known-outlets.ts';
import { countForm, makeEntity } from './entity.ts';

/** Titles that are part of what a person with one name is called: `Prince Harry`, `Lady Gaga`. */
const KEPT_TITLES = 'prince princess king queen pope lady sir dame lord dr sister father brother duke duchess mr mrs ms miss';

/** `Duchess of Kent`: a rank by which somebody is called. */
const RANK = /^(?:Duchess|Duke|Prince|Princess|Countess|Count|Earl|Queen|King|Baroness|Baron|Lady|Lord|Marquess) of /;

/** `Harvey Moor Jr.`: no surname. */
const SUFFIX = 'jr sr ii iii iv';

const fold = (word: string): string => word.normalize('NFKD').replace(/[\u0300-\u036f.’']/g, '').toLowerCase();

/**
 * Brings the names of a story together: a surname or first name alone belongs to the full name that has it, wherever
 * in the story that stands; of several to the one named last before. Sets `entity` on each mention.
 */
export function clusterNames(mentions: readonly Mention[], inHeadline: (mention: Mention) => boolean = () => false): Entity[] {
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const index = (entity: Entity, words: readonly string[]): void => {
    for (const word of words) {
      const key = fold(word);
      const list = byWord.get(key);
      if (!list) byWord.set(key, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  };
  const names = mentions.filter((mention) => mention.kind === 'name' && mention.parts.length === 0);
  const full = names.filter((mention) => mention.words.length > 1);
  for (const mention of full) {
    const words = mention.words;
    const known = entities.find((entity) => RANK.test(mention.name) && entity.roles.has(mention.name.toLowerCase())) ?? (byWord.get(fold(words.at(-1) ?? '')) ?? []).concat(byWord.get(fold(words[0] ?? '')) ?? []).find((entity) => sameName(entity.words, words) && !(entity.kind !== kindOf(mention) && (entity.kind === 'group' || mention.of === 'group')));
    const entity = known ?? makeEntity(entities.length, mention.name, words, kindOf(mention), mention.gender);
    if (!known) entities.push(entity);
    else if (isShouted(entity.name) && !isShouted(mention.name) && words.length === entity.words.length) entity.name = mention.name;
    else if (words.length > entity.words.length && !inHeadline(mention) && (fold(words[0] ?? '') === fold(entity.words[0] ?? '') || mention.of === 'person')) {
      entity.words = words;
      entity.name = mention.name;
    }
    index(entity, words);
    adopt(entity, mention);
  }
  const lastSeen = new Map<number, number>();
  // whom a surname alone has meant it goes on to mean, though kin of the same name are heard of
  const bare = new Map<string, Entity>();
  names.forEach((mention, position) => {
    if (mention.words.length === 1) {
      const word = mention.words[0] ?? '';
      const fits = (byWord.get(fold(word)) ?? []).filter((entity) => entity.words.length === 1 || fits1(entity, word, mention, lastSeen.has(entity.id)));
      const kin = fits.filter((entity) => entity.kind === 'person' && entity.words.length > 1 && surname(entity.words) === fold(word));
      const usual = bare.get(word) ?? (kin.length > 1 ? kin.sort((a, b) => a.id - b.id)[0] : undefined);
      const near = (entity?: Entity): boolean => (names[lastSeen.get(entity?.id ?? -1) ?? -1]?.piece ?? -9) > mention.piece - 2;
      // this paragraph or the one before was about somebody else of that name
      const turned = kin.some((entity) => entity !== usual && near(entity)) && !near(usual);
      const best = usual && !turned && fits.includes(usual) ? usual : [...fits].sort((a, b) => (lastSeen.get(b.id) ?? -1) - (lastSeen.get(a.id) ?? -1) || b.mentions - a.mentions)
        .sort((a, b) => closeness(b, word) - closeness(a, word))[0];
      if (best && best.words.length > 1 && surname(best.words) === fold(word)) bare.set(word, best);
      const entity = best ?? makeEntity(entities.length, word, [word], kindOf(mention), mention.gender);
      if (!best) {
        entities.push(entity);
        index(entity, [word]);
      }
      adopt(entity, mention);
    }
    lastSeen.set(mention.entity, position);
  });
  for (const entity of entities) {
    nameWithTitle(entity, names);
    const outlet = entity.kind === 'unknown' ? knownAs(entity.name) : null;
    if (outlet === 'press' || outlet === 'social') entity.kind = 'group';
    if (outlet === 'press') entity.roles.add('outlet');
  }
  return entities;
}

/** `ANNA Holt`, as a story's first words are printed. */
const isShouted = (name: string): boolean => /[A-Z]{4}/.test(name);

/** `Mark J. Heller` and `Mark Heller`: the shorter's words stand in the longer in order, with the same last word. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a.map(fold), b.map(fold)] : [b.map(fold), a.map(fold)];
  // `Moor State`, and the `Moor State Board of Trustees`
  if (short.length < 2 || (long.includes('of') && !short.includes('of'))) return false;
  // `Abel Peter Moor`, the son of Peter Moor
  if (short[0] !== long[0] && genderOfName(short[0] ?? '') && genderOfName(short[0] ?? '') === genderOfName(long[0] ?? '')) return false;
  if (short.at(-1) !== long.at(-1) && short.join(' ') !== long.slice(0, short.length).join(' ')) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The surname: the last word that is not `Jr.` */
function surname(words: readonly string[]): string {
  const last = fold(words.at(-1) ?? '');
  return words.length > 2 && isAmong(last, SUFFIX) ? fold(words.at(-2) ?? '') : last;
}

/** A surname fits better than a first name, a person better than a company. */
function closeness(entity: Entity, word: string): number {
  const last = surname(entity.words) === fold(word);
  return (entity.kind === 'group' ? 0 : 2) + (last ? 1 : 0) - ((entity.words.length === 1 && entity.kind === 'unknown') || isAmong(fold(entity.words.at(-1) ?? ''), SUFFIX) ? 1 : 0);
}

/** A surname or first name; the first word of what may be a thing, `Moor Nine`, only once it was named in full. */
function fits1(entity: Entity, word: string, mention: Mention, seen: boolean): boolean {
  const key = fold(word);
  const last = surname(entity.words) === key;
  const first = fold(entity.words[0] ?? '') === key;
  if (!last && !first) return false;
  // `California` is not the University of California
  if (entity.kind === 'group' && (mention.of === 'person' || !last || entity.words.at(-2) === 'of')) return false;
  if (entity.kind === 'unknown' && !last && !seen) return false;
  return !(mention.honorific && mention.gender && entity.gender && mention.gender !== entity.gender);
}

function adopt(entity: Entity, mention: Mention): void {
  mention.entity = entity.id;
  // `Grant`, of the ACC Grant, is nobody's first name there
  const last = mention.words.length === 1 && entity.words.length > 1 && !mention.honorific && !mention.role && mention.words[0] !== entity.words[0];
  if (mention.of === 'person' && !last) entity.kind = 'person';
  else if (entity.kind === 'unknown' && mention.of === 'group') entity.kind = 'group';
  if (!last) entity.gender ??= mention.gender;
  if (mention.role) {
    entity.roles.add(mention.role.toLowerCase());
    // headlines leave out what keeps words apart: `Ban Harbor star Holt`
    if (mention.piece > 0 && mention.text.endsWith(mention.name)) introduce(entity, mention.text.slice(0, -mention.name.length), mention.role.split(' ').at(-1)?.toLowerCase() ?? '');
  }
  // `General Crane` is the general
  const rank = mention.honorific?.toLowerCase() ?? '';
  if (roleOf(rank)) {
    entity.roles.add(rank);
    introduce(entity, mention.honorific ?? '', rank);
  }
  countForm(entity, mention.name);
}

function kindOf(mention: Mention): Entity['kind'] {
  return mention.of === 'document' ? 'document' : mention.of;
}

function nameWithTitle(entity: Entity, names: readonly Mention[]): void {
  if (entity.words.length > 1) return;
  const rank = names.find((mention) => mention.entity === entity.id && mention.role !== null && RANK.test(mention.role));
  if (rank) {
    entity.name = `${entity.name}, ${rank.role ?? ''}`;
    return;
  }
  for (const mention of names) {
    if (mention.entity === entity.id && mention.honorific && isAmong(mention.honorific.toLowerCase(), KEPT_TITLES)) {
      entity.name = `${mention.honorific} ${entity.words.join(' ')}`;
      return;
    }
  }
}
