import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {someProgress} from '../fixtures/course.ts';
import {anyBits, anyText} from './not-ours.ts';
import {course, quizzes} from './saved-course.ts';

describe('suspend data that are not ours, thousands of them,', () => {
  it('are undefined and never throw: any text', () => fc.assert(anyText(course), {numRuns: 2000}));

  it('are undefined or harmless: bits nobody wrote behind a right checksum', () =>
    fc.assert(anyBits(course), {numRuns: 2000}));

  it('are undefined in at least 999 of 1000 cases: one character changed', () => {
    let damaged = 0;
    let taken = 0;
    const changes = fc.constantFrom(...'ABCxyz09-_');
    fc.assert(
      fc.property(someProgress(course, quizzes), fc.nat(), changes, (saved, place, char) => {
        const text = encode(saved, course, Infinity);
        const at = place % text.length;
        if (text[at] === char) return;
        damaged++;
        if (decode(text.slice(0, at) + char + text.slice(at + 1), course)) taken++;
      }),
      {numRuns: 3000},
    );
    expect(damaged).toBeGreaterThan(2500);
    expect(taken / damaged).toBeLessThanOrEqual(0.001);
  });
});
