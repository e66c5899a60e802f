import {describe, expect, it} from 'vitest';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {longest, widestProgress} from '../../../src/domain/suspend-data/longest.ts';
import {planned} from './planned-course.ts';

const tenTimes = planned(10);

describe('the longest suspend data', () => {
  it('of ten times the course keeps tiers 1 and 2 within 4,096', () => {
    const {course, quizzes} = tenTimes;
    expect(longest(course, quizzes).tier12Chars).toBeLessThanOrEqual(4096);
  });

  it('of ten times the course is cut to the limit: what is done stays, and the latest answers', () => {
    const {course, quizzes} = tenTimes;
    const saved = widestProgress(course, quizzes, quizzes.slice(-1), true);
    const text = encode(saved, course, 4096);
    expect(text.length).toBeLessThanOrEqual(4096);
    const read = [...(decode(text, course)?.modules.values() ?? [])];
    expect(read.map(({done}) => done)).toEqual([...saved.modules.values()].map(({done}) => done));
    expect(read.at(-1)).toEqual([...saved.modules.values()].at(-1));
    expect(read.at(0)?.answers.size).toBe(0);
  });

  it('of ten times the course, every quiz left in the middle, keeps to any limit that tier 1 fits into', () => {
    const {course, quizzes} = tenTimes;
    const saved = widestProgress(course, quizzes, quizzes, false);
    for (let limit = 2500; limit < 2600; limit++) {
      expect(encode(saved, course, limit).length).toBeLessThanOrEqual(limit);
    }
  });
});
