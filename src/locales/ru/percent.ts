import {numberText} from '../../languages/on-screen.ts';
import type * as lv from '../lv/percent.ts';
import {wholePercent} from './numbers.ts';

/**
 * "86,67 %": decimal comma, no decimals where there are none. Of whole ones `Intl` is not asked: to read its tables takes 9 ms on
 * a desk and 55 on an old phone, in the midst of a page. Not beside the other numbers, which a launch carries.
 */
export const percent: typeof lv.percent = (value) =>
  value % 1 ? `${numberText(value, {maximumFractionDigits: 2})}\u00a0%` : wholePercent(value);
