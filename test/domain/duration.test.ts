import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fromIsoDuration, toIsoDuration, toScorm2004Time} from '../../src/domain/standards/duration.ts';
import {
  fromScorm12Duration,
  toScorm12Duration,
  toScorm12Time,
} from '../../src/domain/standards/scorm12-duration.ts';

const hour = 3_600_000;
/** Milliseconds in whole hundredths of a second, up to 9,999 hours. */
const wholeCentiseconds = fc.nat(9_999 * 360_000).map((centiseconds) => centiseconds * 10);

describe('a duration', () => {
  it.each([
    {ms: 0, scorm12: '0000:00:00.00', iso: 'PT0S', why: 'nothing'},
    {ms: 61_230, scorm12: '0000:01:01.23', iso: 'PT1M1.23S', why: 'all parts'},
    {ms: hour, scorm12: '0001:00:00.00', iso: 'PT1H', why: 'a whole hour'},
    {ms: 59_999, scorm12: '0000:00:59.99', iso: 'PT59.99S', why: 'cut off, not rounded up'},
    {ms: 100_070, scorm12: '0000:01:40.07', iso: 'PT1M40.07S', why: 'a zero in the decimals'},
    {ms: -5, scorm12: '0000:00:00.00', iso: 'PT0S', why: 'a clock set back'},
    {ms: 20_000 * hour, scorm12: '9999:59:59.99', iso: 'PT20000H', why: 'longer than SCORM 1.2 can say'},
  ])('of $ms ms is $scorm12 and $iso: $why', ({ms, scorm12, iso}) => {
    expect(toScorm12Duration(ms)).toBe(scorm12);
    expect(toIsoDuration(ms)).toBe(iso);
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(wholeCentiseconds, (ms) => {
        expect(fromScorm12Duration(toScorm12Duration(ms))).toBe(ms);
        expect(fromIsoDuration(toIsoDuration(ms))).toBe(ms);
      }),
    );
  });

  it('has at most two decimals, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.double({min: -1e6, max: 1e10, noNaN: true}), (ms) => {
        expect(toScorm12Duration(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(toIsoDuration(ms)).toMatch(/^PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d{1,2})?S)?$/);
      }),
    );
  });

  it.each(['', 'PT', 'P1D', 'PT1', '00:00', '1:00:00', 'PT1M1H', '00:00:00.123'])(
    'cannot be "%s"',
    (text) => {
      expect(fromIsoDuration(text)).toBeUndefined();
      expect(fromScorm12Duration(text)).toBeUndefined();
    },
  );

  it('is read in the forms other programs write', () => {
    expect(fromScorm12Duration('01:02:03')).toBe(hour + 123_000);
    expect(fromIsoDuration('PT3723S')).toBe(hour + 123_000);
  });
});

describe('a time', () => {
  const winterNoonUtc = Date.UTC(2026, 0, 15, 12, 30, 5, 789);

  it.each([
    {offset: 120, scorm12: '14:30:05', scorm2004: '2026-01-15T14:30:05', why: 'Riga in winter'},
    {offset: 0, scorm12: '12:30:05', scorm2004: '2026-01-15T12:30:05', why: 'UTC'},
    {offset: 780, scorm12: '01:30:05', scorm2004: '2026-01-16T01:30:05', why: 'already the next day'},
    {offset: -750, scorm12: '00:00:05', scorm2004: '2026-01-15T00:00:05', why: 'half hours'},
  ])('is on the learner’s clock: $why', ({offset, scorm12, scorm2004}) => {
    expect(toScorm12Time(winterNoonUtc, offset)).toBe(scorm12);
    expect(toScorm2004Time(winterNoonUtc, offset)).toBe(scorm2004);
  });

  it('loses only the fraction of its second', () => {
    const untilThen = fc.integer({min: 0, max: Date.UTC(2037, 11, 30)});
    fc.assert(
      fc.property(untilThen, fc.integer({min: -720, max: 840}), (ms, offset) => {
        const read = Date.parse(`${toScorm2004Time(ms, offset)}Z`) - offset * 60_000;
        expect(read).toBe(Math.floor(ms / 1000) * 1000);
      }),
    );
  });
});
