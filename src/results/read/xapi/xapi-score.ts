import {numberAt, recordAt, type JsonRecord} from '../values/json-value.ts';

/**
 * 0..1 of `result.score`; undefined without one; `outside` where it is not within its own range (xAPI 1.0.3 part 2, 2.4.5.1: `scaled` −1..1, `raw` from
 * `min` to `max`). A share below 0 is none.
 */
export function scoreOf(result: JsonRecord): number | 'outside' | undefined {
  const score = recordAt(result, 'score');
  const [scaled, raw, max, min = 0] = ['scaled', 'raw', 'max', 'min'].map((name) => numberAt(score, name));
  if (scaled !== undefined && scaled >= -1 && scaled <= 1) return Math.max(0, scaled);
  if (raw !== undefined && max !== undefined && max > min)
    return raw < min || raw > max ? 'outside' : (raw - min) / (max - min);
  if (scaled !== undefined) return 'outside';
  // A raw score without its range is out of 100, where it can be.
  if (raw === undefined) return undefined;
  return raw < 0 || raw > 100 ? 'outside' : raw / 100;
}
