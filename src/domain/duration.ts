/**
 * Durations and times as the standards write them. SCORM and cmi5 take at most two decimals of a
 * second; what is finer is cut off, never rounded up into the next second.
 */

const msPerHour = 3_600_000;
const msPerMinute = 60_000;
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

/** `PT1H2M3.5S` (ISO 8601, for SCORM 2004 and cmi5); parts that are 0 are left out, `PT0S` is none. */
export function toIsoDuration(durationMs: number): string {
  const {hours, minutes, centiseconds} = split(durationMs);
  const isSecondsShown = centiseconds > 0 || (hours === 0 && minutes === 0);
  const seconds = isSecondsShown ? `${centiseconds / 100}S` : '';
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}`;
}

/** Milliseconds of an ISO 8601 duration of hours, minutes and seconds; undefined for anything else. */
export function fromIsoDuration(text: string): number | undefined {
  const match = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  return match ? joined(match[1], match[2], match[3]) : undefined;
}

/**
 * `YYYY-MM-DDThh:mm:ss` on the learner's clock (SCORM 2004 time). Without fractions and zone: real
 * LMSs refuse some forms that the standard allows, this one none does.
 * @param offsetMinutes minutes east of UTC at that moment, as `-date.getTimezoneOffset()`
 */
export const toScorm2004Time = (utcMs: number, offsetMinutes: number): string =>
  new Date(utcMs + offsetMinutes * msPerMinute).toISOString().slice(0, 19);

/**
 * `HH:MM:SS` on the learner's clock (SCORM 1.2 CMITime).
 * @param offsetMinutes minutes east of UTC at that moment, as `-date.getTimezoneOffset()`
 */
export const toScorm12Time = (utcMs: number, offsetMinutes: number): string =>
  toScorm2004Time(utcMs, offsetMinutes).slice(11);

function split(durationMs: number): {hours: number; minutes: number; centiseconds: number} {
  const wholeMs = Math.max(0, Math.floor(durationMs));
  return {
    hours: Math.floor(wholeMs / msPerHour),
    minutes: Math.floor((wholeMs % msPerHour) / msPerMinute),
    centiseconds: Math.floor((wholeMs % msPerMinute) / 10),
  };
}

const joined = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) * msPerHour + Number(minutes) * msPerMinute + Math.round(Number(seconds) * 1000);

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
