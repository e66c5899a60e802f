/** How Russian writes numbers and what form a noun takes after them. */
import type * as lv from '../lv/numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

/**
 * The form of a noun after `n`.
 *
 * @param one after 1, 21, 101: "занятие"
 * @param few after 2, 3, 4, 22 and after fractions: "занятия"
 * @param many after 0, 5 … 20, 25: "занятий"
 */
export function plural(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) return few;
  const last = n % 10;
  const isTeen = n % 100 > 10 && n % 100 < 20;
  if (last === 1 && !isTeen) return one;
  return last > 1 && last < 5 && !isTeen ? few : many;
}

/** "1 файл", "2 файла", "2 800 файлов" */
export const count = (n: number, one: string, few: string, many: string): string =>
  `${numberText(n)} ${plural(n, one, few, many)}`;

/** The noun after a number: "процентный пункт"; a fraction has a form of its own. */
export const percentagePoints = (n: number): string =>
  Number.isInteger(n)
    ? plural(n, 'процентный пункт', 'процентных пункта', 'процентных пунктов')
    : 'процентного пункта';

export const wholePercent: typeof lv.wholePercent = (value) => `${Math.floor(value)}\u00a0%`;

/** "4 кБ", "1,25 МБ": decimal comma; below a megabyte whole kilobytes. */
export const fileSize: typeof lv.fileSize = (bytes) => {
  const [size, unit, decimals] =
    bytes < 1_000_000 ? [Math.max(bytes / 1000, bytes > 0 ? 1 : 0), 'кБ', 0] : [bytes / 1_000_000, 'МБ', 2];
  return `${numberText(size, {maximumFractionDigits: decimals})}\u00a0${unit}`;
};
