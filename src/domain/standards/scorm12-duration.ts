/** Durations and times as SCORM 1.2 writes them. */
import {joined, msPerHour, split, toScorm2004Time} from './duration.ts';

/** CMITimespan has at most four digits for hours. */
const longestScorm12Ms = 10_000 * msPerHour - 10;

/** `HHHH:MM:SS.ss` (SCORM 1.2 CMITimespan), 9999:59:59.99 at most; a negative duration is 0. */
export function toScorm12Duration(durationMs: number): string {
  const {hours, minutes, centiseconds} = split(Math.min(durationMs, longestScorm12Ms));
  const seconds = (centiseconds / 100).toFixed(2).padStart(5, '0');
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${seconds}`;
}

/** Milliseconds of a CMITimespan; undefined for anything else. */
export function fromScorm12Duration(text: string): number | undefined {
  const match = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(text);
  return match ? joined(match[1], match[2], match[3]) : undefined;
}

/**
 * `HH:MM:SS` on the learner's clock (SCORM 1.2 CMITime).
 * @param offsetMinutes minutes east of UTC at that moment, as `-date.getTimezoneOffset()`
 */
export const toScorm12Time = (utcMs: number, offsetMinutes: number): string =>
  toScorm2004Time(utcMs, offsetMinutes).slice(11);

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
