import type {Period} from '../../results/analysis-model.ts';
import {monthOf, quarterOf, yearOf} from '../../results/analysis/time/period.ts';
import {words} from '../words.ts';

/** "2026. gada oktobris", "2026. gada 3. ceturksnis", "2026. gads", or its days. */
export function periodName({from = '', to = ''}: Period): string {
  const {monthName, quarterName, yearName, periodText, day} = words();
  const dayText = (text: string) => (text === '' ? '' : day(Date.parse(text)));
  const is = (whole: Required<Period>) => whole.from === from && whole.to === to;
  const year = from.slice(0, 4);
  if (from !== '' && is(yearOf(from))) return yearName(year);
  if (from !== '' && is(quarterOf(from))) return quarterName(year, Math.ceil(Number(from.slice(5, 7)) / 3));
  if (from !== '' && is(monthOf(from))) return monthName(year, Number(from.slice(5, 7)));
  return periodText(dayText(from), dayText(to));
}
