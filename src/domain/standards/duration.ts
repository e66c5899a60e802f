/**
 * Durations and times as SCORM 2004 and cmi5 write them, and what SCORM 1.2 shares with them (`scorm12-duration.ts`). All take
 * at most two decimals of a second; what is finer is cut off, never rounded up into the next second.
 */

export const msPerHour = 3_600_000;
const msPerMinute = 60_000;
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

/** A duration in the parts that are written; one below 0 is 0. */
export function split(durationMs: number): {hours: number; minutes: number; centiseconds: number} {
  const wholeMs = Math.max(0, Math.floor(durationMs));
  return {
    hours: Math.floor(wholeMs / msPerHour),
    minutes: Math.floor((wholeMs % msPerHour) / msPerMinute),
    centiseconds: Math.floor((wholeMs % msPerMinute) / 10),
  };
}

/** Milliseconds of what was read. */
export const joined = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) * msPerHour + Number(minutes) * msPerMinute + Math.round(Number(seconds) * 1000);
