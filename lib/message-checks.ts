/** Says whether a value of another world has a shape: the value as that, or null. */
export type Check<T> = (value: unknown) => { is: T } | null;
/** What a check gives back of a value that has its shape. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** Looks at a value with a check; what comes back has the check's own type, which the call of one among many would lose. */
export function look<C extends Check<unknown>>(check: C, value: unknown): { is: Checked<C> } | null {
  return check(value) as { is: Checked<C> } | null;
}

// Written by hand and not with the library that checks everything else: these go into every page that is read, and the
// library alone would take a fiftieth of what may go there.

const when = <T>(fits: (value: unknown) => value is T): Check<T> => (value) => (fits(value) ? { is: value } : null);

/** Text of at most so many letters. */
export const text = (most = Infinity): Check<string> => when((value): value is string => typeof value === 'string' && value.length <= most);
/** How many of something there are. */
export const count: Check<number> = when((value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0);
export const flag: Check<boolean> = when((value) => typeof value === 'boolean');
export const noValue: Check<null> = when((value) => value === null);
/** Whatever it is; somebody else looks at it more closely. */
export const anything: Check<unknown> = (value) => ({ is: value });
/** One of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Check<Word> => when((value): value is Word => words.some((word) => word === value));

/** An object with just these fields; anything else in it makes it misshapen. */
export function record<Fields extends Record<string, Check<unknown>>>(fields: Fields): Check<{ [Name in keyof Fields]: Checked<Fields[Name]> }> {
  const isThat = (value: unknown): value is { [Name in keyof Fields]: Checked<Fields[Name]> } =>
    typeof value === 'object' && value !== null && Object.keys(value).every((name) => Object.hasOwn(fields, name)) && Object.entries(fields).every(([name, check]) => check(Object.getOwnPropertyDescriptor(value, name)?.value) !== null);
  return when(isThat);
}
