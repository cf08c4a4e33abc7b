import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The most memory that any one process of a browser has taken so far, in megabytes: the system itself keeps that number.
 * @param pid the browser's first process
 * @returns null where the system tells no such number (any but Linux)
 */
export function peakMemory(pid: number | undefined): number | null {
  if (pid === undefined || !existsSync('/proc/self/status')) return null;
  const peaks = familyOf(pid).map((one) => Number(/^VmHWM:\s+(\d+) kB/m.exec(statusOf(one))?.[1] ?? 0) / 1000);
  return Math.round(Math.max(0, ...peaks));
}

/** A process and all that it has begun. */
function familyOf(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/^PPid:\s+(\d+)/m.exec(statusOf(Number(name)))?.[1] ?? 0)]),
  );
  const family = [pid];
  for (const member of family) for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

/** What the system says of a process; nothing where it has ended meanwhile. */
function statusOf(pid: number): string {
  const file = `/proc/${String(pid)}/status`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
