/** Calendar quarters and years, as the clock on the wall shows them: `2026-Q3`, `2026`. */

/** The quarter in which a moment lies. */
export function quarterOf(wallMs: number): string {
  const date = new Date(wallMs);
  return `${date.getUTCFullYear()}-Q${1 + Math.floor(date.getUTCMonth() / 3)}`;
}

export const isPeriod = (text: string): boolean => /^[12]\d{3}(-Q[1-4])?$/.test(text);

export const isYear = (period: string): boolean => !period.includes('-');

/** Of a year its four quarters; of a quarter itself. */
export const quartersOf = (period: string): readonly string[] =>
  isYear(period) ? [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`) : [period];

/** The first moment after a period. */
function endOf(period: string): number {
  const year = Number(period.slice(0, 4));
  return isYear(period) ? Date.UTC(year + 1, 0) : Date.UTC(year, 3 * Number(period.slice(-1)));
}

export const isClosed = (period: string, nowWallMs: number): boolean => nowWallMs >= endOf(period);

/** Quarters with something in them, and their years, as far as they have ended; the newest first, a year before its quarters. */
export function closedPeriods(quarters: readonly string[], nowWallMs: number): readonly string[] {
  const years = new Set(quarters.map((quarter) => quarter.slice(0, 4)));
  return [...new Set(quarters), ...years]
    .filter((period) => isClosed(period, nowWallMs))
    .toSorted((a, b) => endOf(b) - endOf(a) || a.length - b.length);
}
