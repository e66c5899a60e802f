import {longestAnswers} from '../../limits/longest-answers.ts';
import {recordBytes} from '../../limits/longest-record.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';
import type {ReturnBank} from '../../../src/domain/return/return-bank.ts';
import {withDraw} from '../../../src/domain/return/return-lesson.ts';

/** How many questions a return asks. */
const asked = 4;

/** A return that has drawn the questions whose reports are longest: no learner's takes more. */
export function withLongest(lesson: Lesson, bank: ReturnBank, language: string): Lesson {
  const drawn = (items: readonly number[]) =>
    withDraw(lesson, {weak: undefined, items}, bank, {body: [], end: ''});
  const lengthOf = (number: number): number =>
    longestAnswers([drawn([number])])
      .flatMap((report) => [...recordBytes(report, language).values()])
      .reduce((sum, bytes) => sum + bytes, 0);
  const longest = bank.items
    .map(({number}) => ({number, bytes: lengthOf(number)}))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, asked);
  return drawn(longest.map(({number}) => number));
}
