import {toIsoDuration} from '../../../domain/standards/duration.ts';
import {fromScorm12Duration} from '../../../domain/standards/scorm12-duration.ts';
import type {ScormVersion} from '../../package/manifest.ts';

const perUnitMs = [365 * 86_400_000, 30 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];

/** Milliseconds of a 2004 time interval; a year has 365 days here, a month 30. */
function intervalMs(text: string): number {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    text,
  );
  return (match?.slice(1) ?? []).reduce(
    (sum, part: string | undefined, at) => sum + Number(part ?? 0) * (perUnitMs[at] ?? 0),
    0,
  );
}

/** The total time with a session added, as each version writes it. */
export function totalTime(version: ScormVersion, total: string, session: string): string {
  if (version === '2004') return toIsoDuration(Math.round(intervalMs(total) + intervalMs(session)));
  const ms = (fromScorm12Duration(total) ?? 0) + (fromScorm12Duration(session) ?? 0);
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = (ms % 60_000) / 1000;
  const whole = Number.isInteger(seconds) ? part(seconds) : seconds.toFixed(2).padStart(5, '0');
  return `${part(ms / 3_600_000)}:${part((ms % 3_600_000) / 60_000)}:${whole}`;
}
