/** How Latvian writes numbers and what counts as singular. */

/** Numbers ending in 1 (but not 11) take the singular. */
export const isSingular = (n: number): boolean => n % 10 === 1 && n % 100 !== 11;

/** "86,67 %": decimal comma, no decimals where there are none. */
export const percent = (value: number): string =>
  `${value.toLocaleString('lv', {maximumFractionDigits: 2})}\u00a0%`;

/** "2026. gada 24. nov. 13:31" on the learner's clock. */
export const dayAndTime = (utcMs: number): string =>
  new Date(utcMs).toLocaleString('lv', {dateStyle: 'medium', timeStyle: 'short'});

/** "4 kB", "1,25 MB": decimal comma; below a megabyte whole kilobytes. */
export function fileSize(bytes: number): string {
  const [size, unit, decimals] = bytes < 1_000_000 ? [bytes / 1000, 'kB', 0] : [bytes / 1_000_000, 'MB', 2];
  return `${size.toLocaleString('lv', {maximumFractionDigits: decimals})}\u00a0${unit}`;
}
