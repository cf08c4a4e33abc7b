import { isAmong } from '../among.ts';
import { isUpper } from '../letters.ts';
import type { Gender } from '../lexicon.ts';
import { genderOfName, isGeneral, isHonorific, isNameless } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { afterOwner, countForm, isOther, makeEntity } from './entity.ts';
import { knownAs } from '../outlets/known-outlets.ts';
import { BODIES, KINSHIP, kinOf } from './kin.ts';
import { Noticed, type Resolved, SUBJECT } from './noticed.ts';

/** What the last subject of all counts more than those before. */
const NEAREST = 1.3;
/** How often the one that stands out by far is meant by `he` or `she`. */
const PRONOUN_SURE = 0.97;

/** Texts that are put out in somebody's name. */
const ISSUED = 'statement post caption tweet message note letter email';

/** Says whom a name, a pronoun or a role of a story means, by who was noticed before it. */
export class Resolver extends Noticed {
  #issued = -1;
  readonly #unnamed = new Map<string, Entity>();
  /** Who says `I` here: the story's author, or whoever answers in an interview. */
  firstPerson: Resolved | null = null;
  /** Who is spoken to: whoever an interviewer asks. */
  addressed: Resolved | null = null;

  /** Whom a mention means; null where nobody fits. `not` are entities that it cannot be. */
  resolve(mention: Mention, not: ReadonlySet<number> = new Set()): Resolved | null {
    if (mention.entity >= 0) {
      const known = this.entities[mention.entity];
      return known ? { entity: known, sure: mention.sure ?? (known.words.length > 1 || mention.honorific ? 1 : 0.95) } : null;
    }
    const found = mention.parts.length > 0 ? this.#together(mention) : mention.kind === 'pronoun' ? this.#pronoun(mention, not) : this.#role(mention, not);
    if (found) {
      // once the minister, always the minister
      if (mention.kind === 'role' && mention.determiner === 'definite' && found.entity.kind === 'person' && !isGeneral(mention.words[0] ?? '')) found.entity.roles.add(mention.text.toLowerCase().replace(/^\w+ /, ''));
      mention.entity = found.entity.id;
      mention.sure = found.sure;
    }
    return found;
  }

  /** Whoever bears a name as it stands beside a quotation; somebody new where nobody does. `signed` by a person, unless it is a paper's name. */
  named(name: string, signed = false): Resolved {
    const flat = name.toLowerCase();
    const known = this.entities.find((entity) => entity.name.toLowerCase() === flat || (entity.words.length > 1 && entity.words.at(-1)?.toLowerCase() === flat));
    const entity = known ?? this.#add(name, name.split(/\s+/), 'unknown', genderOfName(flat.split(' ')[0] ?? ''));
    countForm(entity, name);
    if (signed && entity.kind === 'unknown' && !flat.startsWith('the ') && !knownAs(name)) entity.kind = 'person';
    return { entity, sure: 1 };
  }

  #together(mention: Mention): Resolved | null {
    const found = mention.parts.map((part) => this.resolve(part)).filter((part) => part !== null);
    const parts = [...new Set(found.map(({ entity }) => entity))];
    return parts.length > 1 ? { entity: this.#couple(parts), sure: Math.min(0.9, ...found.map(({ sure }) => sure)) } : null;
  }

  #couple(parts: Entity[]): Entity {
    const ids = parts.map((part) => part.id);
    const known = this.entities.find((entity) => entity.parts.length === ids.length && ids.every((id) => entity.parts.includes(id)));
    if (known) return known;
    const entity = this.#add(parts.map((part) => part.name).join(' and '), [], 'group', null);
    entity.parts = ids;
    return entity;
  }

  #pronoun(mention: Mention, not: ReadonlySet<number>): Resolved | null {
    const word = mention.words[0] ?? '';
    if (word === 'i' || (word === 'we' && this.addressed === null)) return this.firstPerson;
    if (word === 'you') return this.addressed;
    if (word === 'we' || word === 'who') return null;
    if (word.startsWith('it')) return this.best((entity) => (entity.kind === 'group' || entity.kind === 'document' ? 1 : 0), not, 0.5);
    if (mention.many) {
      const one = word === 'they' ? this.#sourceHeard() : null;
      return one ?? this.best((entity) => (entity.kind === 'unnamed' ? 1.2 : entity.kind === 'group' ? 1.1 : entity.kind === 'unknown' ? 0.4 : 0.2), not, 0.6);
    }
    // whoever says `I` is not spoken of as he or she
    return this.best((entity) => (entity === this.firstPerson?.entity ? 0 : this.#suits(entity, mention.gender)), not, PRONOUN_SURE, NEAREST);
  }

  /** `A source spoke up. They said`: one without a name who was heard last, in this sentence or the two before it. */
  #sourceHeard(): Resolved | null {
    const last = this.traces.findLast(({ entity, weight }) => weight > SUBJECT && this.entities[entity] !== undefined);
    const entity = last ? this.entities[last.entity] : undefined;
    return last && entity && this.sentence - last.sentence <= 4 && (entity.kind === 'unnamed' || (entity.kind === 'group' && entity.parts.length === 0)) ? { entity, sure: 0.95 } : null;
  }

  /** 0 where a gender rules somebody out; more for people who are surely such. */
  #suits(entity: Entity, gender: Gender): number {
    if (entity.parts.length > 0 || entity.kind === 'group' || entity.kind === 'document') return 0;
    if (entity.gender && gender && entity.gender !== gender) return 0;
    if (entity.kind === 'unknown' && /^[A-Z\d-]{2,6}$|\d$/.test(entity.name)) return 0;
    if (entity.kind === 'unknown') return entity.gender === gender ? 0.9 : entity.words.length > 1 ? 0.5 : 0.2;
    if (entity.kind === 'unnamed') return entity.gender === gender ? 1 : 0.6;
    return entity.gender === gender ? 1.2 : 0.8;
  }

  #role(mention: Mention, not: ReadonlySet<number>): Resolved | null {
    const head = mention.words[0] ?? '';
    if (mention.determiner === 'possessive') return this.#owned(mention);
    const issuer = mention.of === 'document' && mention.determiner === 'definite' && isAmong(head, ISSUED) ? this.#issuedBy() : undefined;
    if (issuer) return { entity: issuer, sure: 0.85 };
    if (mention.of === 'document') return { entity: this.#unnamedOf(mention, -1, 'document'), sure: 0.9 };
    if (mention.determiner === 'indefinite' || mention.determiner === 'bare') return { entity: this.#unnamedOf(mention, -1), sure: 0.95 };
    // `the never-identified woman`
    if (/identified|named|unknown|mystery/.test(mention.text)) return { entity: this.#unnamedOf(mention, -1), sure: 0.9 };
    if (isAmong(head, 'pair duo couple two exes stars newlyweds')) {
      const two = this.#lastTwo();
      if (two) return { entity: this.#couple(two), sure: 0.8 };
    }
    const words = kinOf(head);
    const phrase = mention.text.toLowerCase().replace(/^(?:the|this|that)\s+/, '');
    const borne = phrase.includes(' ') && this.entities.some(({ roles }) => roles.has(phrase));
    const known = this.best((entity) => {
      if (isOther(entity, mention) || (borne && !entity.roles.has(phrase))) return 0;
      if (mention.many !== (entity.kind === 'group') && entity.kind === 'group') return 0;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) return 0;
      const exact = [...entity.roles].some((role) => role === phrase || (role.endsWith(` ${phrase}`) && !role.startsWith('former')));
      const same = [...entity.roles].some((role) => role.split(/[\s/]+/).some((word) => word === head));
      const near = [...entity.roles].some((role) => role.split(/[\s/]+/).some((word) => words.has(word)));
      const general = isGeneral(head) && entity.kind === 'person' ? 0.6 * this.#suits(entity, mention.gender) : 0;
      return Math.max(exact ? 3 : same ? 2 : near ? (entity.kind === 'unnamed' && this.spoke.has(entity.id) ? 2 : 1.2) : 0, general) * (entity.kind === 'unnamed' && !isNameless(head) && !this.spoke.has(entity.id) ? 0.35 : 1);
    }, not, 0.92);
    if (known) return known.entity.kind === 'unnamed' && !isNameless(head) && !this.spoke.has(known.entity.id) ? { ...known, sure: 0.75 * known.sure } : known;
    // heard long ago
    const before = this.entities.findLast((entity) => entity.kind === 'unnamed' && this.spoke.has(entity.id) && entity.roles.has(head) && !isOther(entity, mention));
    if (before && !not.has(before.id)) return { entity: before, sure: 0.85 };
    if (mention.of === 'group') {
      const body = isAmong(head, BODIES) ? this.best((entity) => (entity.owner >= 0 || !isUpper(entity.words[0] ?? '') || (entity.roles.has('outlet') && head !== 'network') ? 0 : entity.kind === 'group' ? 1 : entity.kind === 'unknown' && (entity.words.length > 1 || entity.mentions > 1) ? 0.8 : 0), not, 0.9) : null;
      return body ?? { entity: this.#unnamedOf(mention, -1), sure: 0.85 };
    }
    if (isGeneral(head) || /year-old/.test(head)) {
      const general = this.best((entity) => (entity.kind === 'person' ? this.#suits(entity, mention.gender) : entity.kind === 'unknown' ? 0.3 : 0), not, 0.85);
      if (general) return general;
    }
    if (isNameless(head)) return { entity: this.#unnamedOf(mention, -1), sure: 0.75 };
    // `The first lady`: of a woman who is known by something else, too
    const titled = mention.gender !== null && isHonorific(head);
    const anybody = this.best((entity) => (entity.kind === 'person' && (entity.roles.size === 0 || (titled && entity.gender === mention.gender)) ? this.#suits(entity, mention.gender) : 0), not, 0.6);
    return anybody ?? { entity: this.#unnamedOf(mention, -1), sure: 0.75 };
  }

  /** `The studio put out a statement`: notes where, so that `the statement` is theirs. */
  issue(mention: Mention): void {
    if (mention.of === 'document' && mention.determiner === 'indefinite' && isAmong(mention.words[0], ISSUED)) this.#issued = this.sentence;
  }

  /** Who stands out in the sentence that told of a statement. */
  #issuedBy(): Entity | undefined {
    const told = this.traces.filter(({ sentence }) => sentence === this.#issued);
    const most = Math.max(...told.map(({ weight }) => weight));
    return this.entities[told.findLast(({ weight }) => weight === most)?.entity ?? -1];
  }

  #owned(mention: Mention): Resolved | null {
    const owner = mention.possessor ? this.resolve(mention.possessor, mention.possessor.determiner === 'definite' ? this.#heardHere() : undefined) : null;
    const head = mention.words[0] ?? '';
    // `her message to fans: “…”`
    if (owner && isAmong(head, ISSUED)) return { ...owner, sure: 0.9 * owner.sure };
    if (owner && mention.of === 'person') {
      const named = this.entities.find((entity) => entity.kind === 'person' && entity.owner === owner.entity.id && [...entity.roles].some((role) => role.endsWith(head)));
      if (named) return { entity: named, sure: 0.85 };
    }
    const relative = owner && isAmong(head, KINSHIP) ? this.#relative(mention, owner.entity) : null;
    if (relative) return { entity: relative, sure: 0.8 };
    return { entity: this.#unnamedOf(mention, owner ? owner.entity.id : -1, mention.of === 'document' ? 'document' : 'unnamed'), sure: owner ? 0.9 * owner.sure : 0.5 };
  }

  /** Whom this sentence named: `Finch reads notes of the director’s friends` would say `her friends`, were she the director. */
  #heardHere(): ReadonlySet<number> {
    return new Set(this.traces.filter(({ sentence }) => sentence === this.sentence).map(({ entity }) => entity));
  }

  /** `Jonas Holt’s mom` right after Donna Holt was named: one of the same surname and the right gender. */
  #relative(mention: Mention, owner: Entity): Entity | null {
    const surname = owner.words.at(-1);
    if (owner.words.length < 2) return null;
    for (const trace of this.traces.slice(-8).reverse()) {
      const entity = this.entities[trace.entity];
      if (entity && entity !== owner && entity.words.length > 1 && entity.words.at(-1) === surname && entity.gender === mention.gender && this.sentence - trace.sentence <= 3) return entity;
    }
    return null;
  }

  /** The unnamed speaker behind a role; the same words (or kin: source, insider) bring the same one back. */
  #unnamedOf(mention: Mention, owner: number, kind: Entity['kind'] = 'unnamed'): Entity {
    const head = mention.words.join(' ');
    const ownerName = owner >= 0 ? this.entities[owner]?.name : undefined;
    const noun = mention.text.slice(mention.text.search(/\S+$/));
    const rest = mention.possessor ? afterOwner(mention) : noun;
    const name = ownerName ? `${ownerName}${/s$/i.test(ownerName) ? '’' : '’s'} ${rest}` : mention.text.replace(/^(?:The|A|An|One|Some|This|That|Another|Someone)\b/, (word) => word.toLowerCase());
    const key = owner >= 0 ? `${owner} ${head}` : mention.determiner === 'definite' ? `the ${head}` : mention.text.toLowerCase();
    const again = mention.determiner === 'definite' ? this.#lastUnnamed(head, mention) : undefined;
    const entity = again ?? this.#unnamed.get(key) ?? this.#add(name, [head], kind === 'unnamed' && mention.many ? 'group' : kind, mention.gender);
    this.#unnamed.set(key, entity);
    entity.roles.add(head);
    entity.owner = owner;
    countForm(entity, mention.text);
    return entity;
  }

  #lastUnnamed(head: string, mention: Mention): Entity | undefined {
    const words = kinOf(head);
    for (let at = this.traces.length - 1; at >= 0; at--) {
      const entity = this.entities[this.traces[at]?.entity ?? -1];
      if (entity?.kind === 'unnamed' && [...entity.roles].some((role) => words.has(role)) && !isOther(entity, mention)) return entity;
    }
    return undefined;
  }

  #lastTwo(): Entity[] | null {
    for (let at = this.traces.length - 1; at >= 0; at--) {
      const entity = this.entities[this.traces[at]?.entity ?? -1];
      if (entity && entity.parts.length === 2) return entity.parts.map((id) => this.entities[id]).filter((part) => part !== undefined);
    }
    const seen: Entity[] = [];
    for (let at = this.traces.length - 1; at >= 0 && seen.length < 2; at--) {
      const entity = this.entities[this.traces[at]?.entity ?? -1];
      if (entity && entity.kind === 'person' && !seen.includes(entity)) seen.unshift(entity);
    }
    return seen.length === 2 ? seen : null;
  }

  #add(name: string, words: string[], kind: Entity['kind'], gender: Gender): Entity {
    const entity = makeEntity(this.entities.length, name, words, kind, gender);
    this.entities.push(entity);
    return entity;
  }
}
