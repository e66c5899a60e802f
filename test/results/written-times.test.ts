import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {readDuration} from '../../src/results/read/values/written-duration.ts';
import {readWallTime} from '../../src/results/read/values/wall-time.ts';

const iso = (text: string): string | undefined => {
  const wallMs = readWallTime(text);
  return wallMs === undefined ? undefined : new Date(wallMs).toISOString().slice(0, 19);
};

describe('a written date', () => {
  it.each([
    ['Tuesday, 24 November 2026, 4:36 PM', '2026-11-24T16:36:00'],
    ['24 November 2026, 12:36 AM', '2026-11-24T00:36:00'],
    ['24 November 2026, 12:36 PM', '2026-11-24T12:36:00'],
    ['otrdiena, 24 novembris 2026, 4:36 PM', '2026-11-24T16:36:00'],
    ['otrdiena, 2026. gada 24. novembris, 16:36', '2026-11-24T16:36:00'],
    ['2026. gada 3. jūnijā, 09:05', '2026-06-03T09:05:00'],
    ['вторник, 24 ноября 2026, 16:36', '2026-11-24T16:36:00'],
    ['martes, 24 de noviembre de 2026, 16:36', '2026-11-24T16:36:00'],
    ['2026 m. lapkričio 24 d., 16:36', '2026-11-24T16:36:00'],
    ['Dienstag, 24. März 2026, 09:05', '2026-03-24T09:05:00'],
    ['1 Mar 2026, 9:05 am', '2026-03-01T09:05:00'],
    ['2026-11-24 16:36:35', '2026-11-24T16:36:35'],
    ['2026-11-24T16:36:35', '2026-11-24T16:36:35'],
    ['24/11/26, 16:39:52', '2026-11-24T16:39:52'],
    ['24.11.2026', '2026-11-24T00:00:00'],
    ['11/24/2026 16:00', '2026-11-24T16:00:00'],
  ])('%s is %s', (text, expected) => expect(iso(text)).toBe(expected));

  it.each([
    '',
    '-',
    '5',
    '86.67',
    '86.67/100',
    '1795531229',
    '1.b,2.a,3.c',
    '0000:00:25',
    'definitions.q01',
    '31 February 2026',
    '2026-13-01',
    '24 blort 2026',
    'Anna Marta Bērziņa',
    '127.0.0.1',
  ])('%j is none', (text) => {
    expect(iso(text)).toBeUndefined();
  });

  it('of any day comes back as it was written', () => {
    const day = fc
      .integer({min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000})
      .map((minutes) => minutes * 60_000);
    const language = fc.constantFrom('lv', 'en-GB', 'en-US', 'ru', 'lt', 'et', 'pl', 'de', 'fr', 'fi', 'sv');
    fc.assert(
      fc.property(day, language, (ms, locale) => {
        const text = new Intl.DateTimeFormat(locale, {
          dateStyle: 'long',
          timeStyle: 'short',
          timeZone: 'UTC',
        }).format(ms);
        // Finnish and Estonian write the clock with a point, which could be a date.
        expect(readWallTime(text.replace(/(\d{1,2})\.(\d{2})$/, '$1:$2')), text).toBe(ms);
      }),
    );
  });
});

describe('a written duration', () => {
  it.each([
    ['0012:31:05.00', 45_065_000],
    ['00:12:00.00', 720_000],
    ['PT1H15M', 4_500_000],
    ['P1DT2H', 93_600_000],
    ['P', 0],
    ['14 minutes ', 840_000],
    ['1 hour 15 minutes', 4_500_000],
    ['2 stundas 1 minūte', 7_260_000],
    ['1 час 14 минут', 4_440_000],
    ['31 s', 31_000],
  ])('%s is %i ms', (text, expected) => expect(readDuration(text)).toBe(expected));

  it.each(['', '14', '5 apples', 'x 3 hours', '4:36 PM'])('%j is none', (text) =>
    expect(readDuration(text)).toBeUndefined(),
  );
});
