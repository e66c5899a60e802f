import {describe, expect, it} from 'vitest';
import {newProgress} from '../../../src/domain/reduce.ts';
import {newest} from '../../../src/domain/suspend-data/newest.ts';

describe('the newest of two saved states', () => {
  const older = newProgress('00000001');
  const newer = {...older, counter: 5};
  const another = {...newProgress('00000002'), counter: 9};

  it.each([
    {lms: older, journal: newer, kept: newer, why: 'the journal went on'},
    {lms: newer, journal: older, kept: newer, why: 'the LMS went on'},
    {lms: undefined, journal: older, kept: older, why: 'only the journal has one'},
    {lms: older, journal: undefined, kept: older, why: 'only the LMS has one'},
    {lms: older, journal: another, kept: older, why: 'the journal is of another attempt'},
    {lms: undefined, journal: undefined, kept: undefined, why: 'there is none'},
  ])('is the right one when $why', ({lms, journal, kept}) => {
    expect(newest(lms, journal)).toBe(kept);
  });
});
