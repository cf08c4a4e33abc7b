import type { Entity } from './entity.ts';

/** Somebody who was named, with where and how prominently. */
interface Trace {
  entity: number;
  /** Running number of the sentence. */
  sentence: number;
  weight: number;
  /** How sure it is that the place names them. */
  sure: number;
}

/** A resolved mention: whom it means, and how sure that is (0 to 1). */
export interface Resolved {
  entity: Entity;
  sure: number;
}

const MEMORY = 60;
/** Objects are noticed with no more weight than this. */
const OBJECT = 1.3;
/** What is noticed with more weight than a sentence's subject has spoken. */
export const SUBJECT = 2.1;

/** Keeps track of whom a story has named so far, how lately and how prominently. */
export class Noticed {
  protected traces: Trace[] = [];
  protected sentence = 0;
  /** Who was given words. */
  protected readonly spoke = new Set<number>();

  constructor(readonly entities: Entity[]) {}

  /** A new sentence or paragraph begins. */
  step(sentences = 1): void {
    this.sentence += sentences;
  }

  /** Notes that somebody was named here; `weight` says how prominently (1 plain, 2 as subject, 3 as speaker), `sure` how surely. */
  notice(entity: number, weight: number, sure = 1): void {
    if (entity < 0) return;
    if (weight > SUBJECT) this.spoke.add(entity);
    const last = this.traces.at(-1);
    if (last?.entity === entity && last.sentence === this.sentence) {
      last.weight = Math.max(last.weight, weight);
      last.sure = Math.max(last.sure, sure);
    } else this.traces.push({ entity, sentence: this.sentence, weight, sure });
    if (this.traces.length > MEMORY * 2) this.traces = this.traces.slice(-MEMORY);
  }

  /** True where nobody else was the subject of a sentence since this one spoke or was. */
  heard(entity: number): boolean {
    const last = this.traces.findLast(({ weight }) => weight > OBJECT);
    return last?.entity === entity || this.traces.findLast((trace) => trace.entity === entity && trace.weight > OBJECT)?.sentence === last?.sentence;
  }

  /**
   * Who stands out most among those who were noticed; null where nobody fits.
   * @param fit how well somebody fits; 0 rules them out
   * @param not entities that it cannot be
   * @param sure how sure it is where nobody else comes near
   * @param near what the last subject of all counts more than those before
   */
  protected best(fit: (entity: Entity) => number, not: ReadonlySet<number>, sure: number, near = 1): Resolved | null {
    const scores = new Map<number, number>();
    const surest = new Map<number, number>();
    const nearest = this.traces.findLast(({ weight }) => weight > OBJECT);
    for (const trace of this.traces.slice(-MEMORY)) {
      const entity = this.entities[trace.entity];
      if (!entity || not.has(trace.entity)) continue;
      const suits = fit(entity);
      if (suits === 0) continue;
      const score = (suits * (trace === nearest ? near : 1) * (0.5 + trace.weight)) / (1 + 0.55 * (this.sentence - trace.sentence));
      const had = scores.get(trace.entity) ?? 0;
      if (score > 0.7 * had) surest.set(trace.entity, score * 0.7 > had ? trace.sure : Math.max(trace.sure, surest.get(trace.entity) ?? 0));
      scores.set(trace.entity, Math.max(had, score) + 0.08 * Math.min(had, score));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    const entity = first ? this.entities[first[0]] : undefined;
    if (!first || !entity) return null;
    const lead = second ? first[1] / (first[1] + second[1]) : 1;
    return { entity, sure: sure * Math.min(1, 0.4 + lead * 0.8) * Math.min(1, 0.1 + (surest.get(first[0]) ?? 1)) };
  }
}
