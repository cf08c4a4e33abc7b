/** What somebody is, in the story's own letters; null where their name says it already: “the script” is a script. */
export function roleTold(name: string | null, role: string | null): string | null {
  return role === null || ` ${name ?? ''} `.toLowerCase().includes(` ${role} `.toLowerCase()) ? null : role;
}
