/** Numbers that look drawn by lot and are the same for the same seed (mulberry32). */
export class Draw {
  private state = 0;

  /** Begins a row of numbers. */
  begin(seed: number): void {
    this.state = seed;
  }

  /** A whole number from 0 up to `below`, which it never is. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const drawn = list[this.below(list.length)];
    if (drawn === undefined) throw new Error('Nothing to draw from.');
    return drawn;
  }
}
