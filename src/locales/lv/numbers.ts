/** How Latvian writes numbers and what counts as singular. */
import {numberText} from '../../languages/on-screen.ts';

/** Numbers ending in 1 (but not 11) take the singular. */
export const isSingular = (n: number): boolean => n % 10 === 1 && n % 100 !== 11;

/** "86 %": a score as a learner reads it. Never rounded up, so that none looks passed that is not. */
export const wholePercent = (value: number): string => `${Math.floor(value)}\u00a0%`;

/** "4 kB", "1,25 MB": decimal comma; below a megabyte whole kilobytes. */
export function fileSize(bytes: number): string {
  const [size, unit, decimals] =
    bytes < 1_000_000 ? [Math.max(bytes / 1000, bytes > 0 ? 1 : 0), 'kB', 0] : [bytes / 1_000_000, 'MB', 2];
  return `${numberText(size, {maximumFractionDigits: decimals})}\u00a0${unit}`;
}
