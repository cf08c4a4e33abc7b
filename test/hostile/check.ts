import type { Lab } from './lab/lab.ts';

/** What a check found: its figure, and each thing that must not be. It passes with none. */
export interface Outcome {
  figure: string;
  failures: string[];
}

/** One check of the table in the README's "Security". */
export interface Check {
  /** The number that it has in the list of checks. */
  number: number;
  name: string;
  /** Whether it is part of the short form. */
  short: boolean;
  run(lab: Lab, size: 'short' | 'full'): Promise<Outcome>;
}
