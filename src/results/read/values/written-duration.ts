import {fromIsoDuration} from '../../../domain/standards/duration.ts';
import {fromScorm12Duration} from '../../../domain/standards/scorm12-duration.ts';

/** Languages in which Moodle may have written a duration. */
const languages = ['lv', 'en', 'ru', 'lt', 'et', 'pl', 'de', 'fr', 'uk', 'fi', 'sv'];
const units = {second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000} as const;

/**
 * Milliseconds of a duration: `0012:31:05.00` (SCORM 1.2), `PT31M` (SCORM 2004, cmi5; `P` alone is nothing), or in the words of a
 * language ("1 hour 14 minutes", "14 minūtes"). Undefined for anything else.
 */
export function readDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === 'P' || trimmed === 'PT') return 0;
  return fromScorm12Duration(trimmed) ?? fromIsoDuration(trimmed) ?? withDays(trimmed) ?? inWords(trimmed);
}

/** ISO 8601 with days, as some LMSs add up: `P1DT2H`. */
function withDays(text: string): number | undefined {
  const match = /^P(\d+)D(T.+)?$/.exec(text);
  if (!match) return undefined;
  const rest = match[2] === undefined ? 0 : fromIsoDuration(`P${match[2]}`);
  return rest === undefined ? undefined : Number(match[1]) * units.day + rest;
}

function inWords(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu)];
  if (parts.length === 0 || text.replace(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu, '').trim() !== '')
    return undefined;
  const lengths = parts.map(
    ([, number = '', word = '']) => Number(number.replace(',', '.')) * (unitMs(word) ?? Number.NaN),
  );
  const sum = lengths.reduce((total, ms) => total + ms, 0);
  return Number.isNaN(sum) ? undefined : Math.round(sum);
}

/** By the first three letters, which no two units share in these languages, or by the whole short form. */
function unitMs(word: string): number | undefined {
  unitNames ??= namesOfUnits();
  const name = word.toLowerCase();
  return unitNames.get(name) ?? unitNames.get(name.slice(0, 3));
}

let unitNames: ReadonlyMap<string, number> | undefined;

function namesOfUnits(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages)
    for (const [unit, ms] of Object.entries(units))
      for (const unitDisplay of ['short', 'long'] as const)
        for (const number of [1, 2, 5]) {
          const written = new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay}).formatToParts(
            number,
          );
          const name = (written.find(({type}) => type === 'unit')?.value ?? '')
            .toLowerCase()
            .replace(/[^\p{L}]/gu, '');
          for (const key of [name, name.slice(0, 3)]) if (key !== '' && !names.has(key)) names.set(key, ms);
        }
  return names;
}
