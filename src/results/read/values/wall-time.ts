import type {DateOrder} from './date-order.ts';
import {monthOf} from './month-names.ts';

/**
 * The clock on the wall of a written date and time, as milliseconds of the UTC date with the same digits;
 * undefined for anything else. Takes what exports write, in any of Europe's languages and any order of words:
 *
 *     Tuesday, 24 November 2026, 4:36 PM     otrdiena, 24 novembris 2026, 16:36     2026. gada 24. novembris, 16:36
 *     2026-11-24 16:36:35     24/11/26, 16:39:52     24.11.2026
 *
 * Of two numbers before the year the first is the day, unless the column says otherwise (`dateOrderOf`). A number alone is no date.
 */
export function readWallTime(text: string, order: DateOrder = 'day-first'): number | undefined {
  // A date is short; a longer text would only cost time.
  if (text.length < 6 || text.length > 60 || !/\d/.test(text)) return undefined;
  const read = readBy[order];
  const known = read.get(text);
  if (known !== undefined) return known ?? undefined;
  const found = timeOf(text, order);
  // Columns repeat the same minutes; a hostile file may not fill the memory with different ones.
  if (read.size > 100_000) read.clear();
  read.set(text, found ?? null);
  return found;
}

/** A moment in UTC (`2026-11-24T14:36:55Z`) on the wall, by the minutes that the zone is east of UTC then. */
export function wallTimeOf(iso: string, offsetMinutesAt: (utcMs: number) => number): number | undefined {
  const utcMs = Date.parse(iso);
  return Number.isNaN(utcMs) ? undefined : utcMs + offsetMinutesAt(utcMs) * 60_000;
}

/** A moment with its zone beside it: `2026-11-24T22:30:00Z`, `2026-11-24 22:30:00 +0000`, `… UTC`. */
const zoned =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(?:Z|UTC|GMT|([+-]\d\d)(?::?(\d\d))?)$/;

/** On the wall of this place, which is another day than that of the writer, maybe; undefined where no zone is written. */
export function readZonedTime(text: string, offsetMinutesAt: (utcMs: number) => number): number | undefined {
  const [, day, time, hours, minutes = '00'] = zoned.exec(text) ?? [];
  // Some programs write nothing as the first day that they know: `0001-01-01T00:00:00Z`.
  if (day === undefined || time === undefined || readWallTime(text) === undefined) return undefined;
  return wallTimeOf(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`, offsetMinutesAt);
}

/** `2026-11-24` of a wall time. */
export const dayOf = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10);

const readBy: Readonly<Record<DateOrder, Map<string, number | null>>> = {
  'day-first': new Map(),
  'month-first': new Map(),
};

/** `16:36`, `16:36:35.5`, `4:36 PM`, `4:36 p.m.` */
const clock = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\b\.?)?/i;

function timeOf(text: string, order: DateOrder): number | undefined {
  const time = clock.exec(text);
  // Some languages write the date behind the time; the `T` of ISO 8601 stands between them.
  const dateText = text.replace(clock, ' ').replace(/(\d)T\s/, '$1 ');
  const date = numericDate(dateText, order) ?? namedDate(dateText);
  if (!date) return undefined;
  const [hours, minutes, seconds] = time ? hoursOf(time) : [0, 0, 0];
  return checked(date, hours, minutes, seconds);
}

function hoursOf([, hour = '0', minute = '0', second = '0', half]: RegExpExecArray): [
  number,
  number,
  number,
] {
  const twelve = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : twelve + (half.toLowerCase() === 'p' ? 12 : 0);
  return [hours, Number(minute), Number(second)];
}

type DateParts = readonly [year: number, month: number, day: number];

function numericDate(text: string, order: DateOrder): DateParts | undefined {
  const match = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[1]?.length === 4) return [first, second, third];
  const year = match[4]?.length === 2 ? 2000 + third : third;
  const isMonthFirst = second > 12 || (order === 'month-first' && first <= 12);
  return isMonthFirst ? [year, first, second] : [year, second, first];
}

function namedDate(text: string): DateParts | undefined {
  const months = text
    .split(/[\s,]+/)
    .map(monthOf)
    .filter((month) => month !== undefined);
  // "martes" is a Tuesday and looks like March: the month stands behind the day of the week.
  const month = months.at(-1);
  const numbers = text.match(/(?<![\d\p{L}])\d{1,4}(?![\d\p{L}])/gu) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (month === undefined || year === undefined || day === undefined) return undefined;
  return [Number(year), month, Number(day)];
}

/** Undefined for the 31st of February and the 25th hour. */
function checked(
  [year, month, day]: DateParts,
  hours: number,
  minutes: number,
  seconds: number,
): number | undefined {
  const wallMs = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const date = new Date(wallMs);
  const isReal =
    year >= 1990 &&
    year < 2200 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hours;
  return isReal && minutes < 60 && seconds < 60 ? wallMs : undefined;
}
