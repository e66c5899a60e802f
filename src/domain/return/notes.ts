/** Footnotes inside any value that holds formatted text. */

/** The same with other numbers of footnotes. */
export function renumbered<T>(value: T, numberOf: (number: number) => number): T {
  if (Array.isArray(value)) {
    const [tag, attributes] = value as readonly unknown[];
    if (tag === 'note') {
      const {n} = Object(attributes) as {readonly n?: string};
      return ['note', {n: String(numberOf(Number(n)))}] as T;
    }
    return value.map((one: unknown) => renumbered(one, numberOf)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  // The same keys with values of the same kinds.
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renumbered(one, numberOf)])) as T;
}

/** The same with its footnotes numbered from 1 on, in their order; `notes`: which numbers they had. */
export function withOwnNotes<T>(value: T): {readonly value: T; readonly notes: readonly number[]} {
  const notes: number[] = [];
  const own = renumbered(value, (number) => {
    if (!notes.includes(number)) notes.push(number);
    return notes.indexOf(number) + 1;
  });
  return {value: own, notes};
}
