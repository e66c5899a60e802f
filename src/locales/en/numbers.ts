/** How English writes numbers and what counts as singular. */
import type * as lv from '../lv/numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Only 1 itself: "1 lesson", "21 lessons". */
export const isSingular: typeof lv.isSingular = (n) => n === 1;

/** "86.67%": no space, no decimals where there are none. */
export const percent: typeof lv.percent = (value) => `${numberText(value, {maximumFractionDigits: 2})}%`;

/** "4 kB", "1.25 MB": below a megabyte whole kilobytes. */
export const fileSize: typeof lv.fileSize = (bytes) => {
  const [size, unit, decimals] = bytes < 1_000_000 ? [bytes / 1000, 'kB', 0] : [bytes / 1_000_000, 'MB', 2];
  return `${numberText(size, {maximumFractionDigits: decimals})}\u00a0${unit}`;
};

/** "1 file", "2,800 files" */
export const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;
