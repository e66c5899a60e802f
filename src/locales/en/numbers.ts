/** How English writes numbers and short dates, and what counts as singular. */
import type * as lv from '../lv/numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Only 1 itself: "1 lesson", "21 lessons". */
export const isSingular: typeof lv.isSingular = (n) => n === 1;

export const wholePercent: typeof lv.wholePercent = (value) => `${Math.floor(value)}%`;

/** "4 kB", "1.25 MB": below a megabyte whole kilobytes. */
export const fileSize: typeof lv.fileSize = (bytes) => {
  const [size, unit, decimals] =
    bytes < 1_000_000 ? [Math.max(bytes / 1000, bytes > 0 ? 1 : 0), 'kB', 0] : [bytes / 1_000_000, 'MB', 2];
  return `${numberText(size, {maximumFractionDigits: decimals})}\u00a0${unit}`;
};

/** "1 file", "2,800 files" */
export const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "7 Sep 2026", UTC: browsers disagree about "Sep" and "Sept". */
export function shortDay(ms: number): string {
  const day = new Date(ms);
  return `${day.getUTCDate()}\u00a0${shortMonths[day.getUTCMonth()]}\u00a0${day.getUTCFullYear()}`;
}
