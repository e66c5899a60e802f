/** The longest answer to everything that a package reports. Only a compiled lesson knows. */
import {askedAt, type Report} from '../../src/domain/asked.ts';
import type {Answer} from '../../src/domain/blocks/answers/answer.ts';
import type {Block, Question} from '../../src/domain/blocks/blocks.ts';
import {isRating, ratingScale} from '../../src/domain/blocks/rating/rating.ts';
import {rightAnswerOf} from '../../src/domain/blocks/practice.ts';
import {guessing, stepsOf} from '../../src/domain/blocks/estimate/estimate.ts';
import type {Lesson} from '../../src/domain/course.ts';

/** In the order of the lessons. */
export function longestAnswers(lessons: readonly Lesson[]): readonly Report[] {
  return lessons.flatMap((lesson) =>
    lesson.blocks.flatMap(slotsOf).flatMap(([slot, answer]) => askedAt(lesson, slot)?.reports(answer) ?? []),
  );
}

type Slot = readonly [slot: number, longest: Answer];

function slotsOf(block: Block): readonly Slot[] {
  if (block.type === 'quiz') return block.bank.map((question) => [question.tracking, longestOf(question)]);
  if (block.type === 'scenario') {
    return block.decisions.map(({tracking, many, options}) => [tracking, picked(options, many)]);
  }
  if (!isRating(block)) return [];
  const [value] = ratingScale;
  return [[block.tracking, Object.fromEntries(block.statements.map(({key}) => [key, value]))]];
}

/** Every key is one character, so it is the number of parts that counts. */
function longestOf(question: Question): Answer {
  switch (question.type) {
    case 'choice':
      return picked(question.choices, question.many);
    case 'mark':
      return picked(question.passages, true);
    case 'judge':
      return Object.fromEntries(question.statements.map(({key}) => [key, 't']));
    case 'estimate':
      return widestGuess(question);
    default:
      return rightAnswerOf(question);
  }
}

const picked = (options: readonly {readonly key: string}[], many: boolean): Answer =>
  Object.fromEntries(options.slice(0, many ? undefined : 1).map(({key}) => [key, 'x']));

/** The number of the scale that is written with the most characters. */
function widestGuess(scale: Extract<Question, {readonly type: 'estimate'}>): Answer {
  const guesses = Array.from({length: stepsOf(scale) + 1}, (_, place) =>
    guessing(scale.from + place * scale.step),
  );
  const lengthOf = ({a = ''}: Answer): number => a.length;
  return guesses.reduce((widest, next) => (lengthOf(next) > lengthOf(widest) ? next : widest), {});
}
