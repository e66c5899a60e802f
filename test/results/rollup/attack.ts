/** Someone who has the files and the program, and works out what stands behind the counts: bounds from every relation there is, to their end. */

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Σ factor · cell ≥ least */
export interface Relation {
  readonly terms: readonly (readonly [cell: string, factor: number])[];
  readonly least: number;
}

/** `larger` ≥ `smaller` */
export const within = (smaller: string, larger: string): Relation => ({
  terms: [
    [larger, 1],
    [smaller, -1],
  ],
  least: 0,
});

/** `sum` is what `parts` are together. */
export const isSum = (sum: string, parts: readonly string[]): readonly Relation[] => [
  {terms: [[sum, 1], ...parts.map((part) => [part, -1] as const)], least: 0},
  {terms: [[sum, -1], ...parts.map((part) => [part, 1] as const)], least: 0},
];

/** Whole numbers that `rounded` makes `shown`. */
export function behind(shown: number, rounded: (count: number) => number): Bounds {
  const fitting = Array.from({length: 21}, (_, at) => shown - 10 + at).filter(
    (count) => count >= 0 && rounded(count) === shown,
  );
  return {low: fitting[0] ?? 0, high: fitting.at(-1) ?? -1};
}

/** Tightens the bounds of every cell by every relation until none gives more. */
export function tightened(
  cells: ReadonlyMap<string, Bounds>,
  relations: readonly Relation[],
): ReadonlyMap<string, Bounds> {
  const bounds = new Map(cells);
  const boundsOf = (cell: string): Bounds => bounds.get(cell) ?? {low: 0, high: Number.POSITIVE_INFINITY};
  const highest = (cell: string, factor: number): number =>
    factor * (factor > 0 ? boundsOf(cell).high : boundsOf(cell).low);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const {terms, least} of relations)
      for (const [cell, factor] of terms) {
        const others = terms.reduce(
          (sum, [other, each]) => (other === cell ? sum : sum + highest(other, each)),
          0,
        );
        if (!Number.isFinite(others)) continue;
        const {low, high} = boundsOf(cell);
        // factor · cell ≥ least − others
        const limit = (least - others) / factor;
        const next =
          factor > 0
            ? {low: Math.max(low, Math.ceil(limit - 1e-9)), high}
            : {low, high: Math.min(high, Math.floor(limit + 1e-9))};
        if (next.low === low && next.high === high) continue;
        bounds.set(cell, next);
        hasChanged = true;
      }
  }
  return bounds;
}

/** Cells of which one value is left, and that value is one that must not be known. */
export const exposed = (bounds: ReadonlyMap<string, Bounds>): readonly string[] =>
  [...bounds].filter(([, {low, high}]) => low === high && high < 5).map(([cell]) => cell);

export const holds = (relations: readonly Relation[], valueOf: (cell: string) => number): boolean =>
  relations.every(
    ({terms, least}) => terms.reduce((sum, [cell, factor]) => sum + factor * valueOf(cell), 0) >= least,
  );
