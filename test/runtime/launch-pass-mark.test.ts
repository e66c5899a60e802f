import {expect, it} from 'vitest';
import {launchPassMark} from '../../src/runtime/session/launch-pass-mark.ts';

it('is the number that an LMS means, so that whoever has just as much passes', () => {
  for (let percent = 0; percent <= 100; percent++) expect(launchPassMark(percent / 100)).toBe(percent);
});

it('keeps the decimals that a score has', () => {
  expect(launchPassMark(0.6667)).toBe(66.67);
});

it('is none where the LMS has none', () => {
  expect(launchPassMark(undefined)).toBeUndefined();
});
