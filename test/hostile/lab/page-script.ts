import { readFileSync } from 'node:fs';

/** The source of a script of `test/hostile/pages`, which runs inside a page, not here. */
export function pageScript(name: 'hooks' | 'audit' | 'batch' | 'control' | 'sinks'): string {
  return readFileSync(new URL(`../pages/${name}.js`, import.meta.url), 'utf8');
}
