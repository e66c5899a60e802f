/** What a package asks of an LMS at most, and whether the LMS is sure to keep it. */
import type {Course, Lesson} from '../../src/domain/course.ts';
import {longest, type QuizSize} from '../../src/domain/suspend-data/longest.ts';
import type {PackagedContent} from '../describe-package.ts';
import type {PackageParts} from '../package-units.ts';
import type {PackagingStandard} from '../standards/package-description.ts';
import {longestAnswers} from './longest-answers.ts';
import {recordBytes} from './longest-record.ts';

/** How many of the longest questions an error names. */
const namedQuestions = 5;

/** Sentences, each with the package's name; none where everything fits. Every SCO has its own room. */
export function limitProblems(
  file: string,
  {units}: PackageParts,
  {title, limits}: Pick<PackagingStandard, 'title' | 'limits'>,
): readonly string[] {
  return units.flatMap(({content}) => {
    const name = units.length === 1 ? file : `${file}, ${content.course.scope}`;
    const {suspendDataChars, interactionsBytes} = limits;
    const chars = savedChars(content);
    const tooLong =
      chars <= suspendDataChars
        ? []
        : [
            `${name}: a learner's progress takes up to ${chars} characters; ${title} keeps ${suspendDataChars}. Draw fewer questions per quiz, or pack modules one by one.`,
          ];
    return interactionsBytes === undefined
      ? tooLong
      : [...tooLong, ...commitProblems(name, content, interactionsBytes)];
  });
}

/** Suspend data that must fit whatever else is dropped, at its longest, in UTF-16 units. */
export function savedChars(content: PackagedContent): number {
  const {course} = content;
  return longest(course, quizzesOf(course, content.lessons.get(course.language) ?? [])).tier12Chars;
}

function quizzesOf({modules}: Course, lessons: readonly Lesson[]): readonly QuizSize[] {
  return modules.flatMap(({id, tracking: module}) =>
    lessons
      .filter((lesson) => lesson.module === id)
      .flatMap(({blocks}) => blocks)
      .flatMap((block) =>
        block.type === 'quiz'
          ? [{module, slot: block.tracking, draw: block.draw, bank: block.bank.map(({tracking}) => tracking)}]
          : [],
      ),
  );
}

/** All interactions of a package, each at its longest, as the 2004 tracker sends them where room is short. */
export function interactionsBytes({lessons}: PackagedContent): {
  readonly needed: number;
  readonly all: number;
  /** The longest first. */
  readonly records: readonly {readonly id: string; readonly needed: number}[];
} {
  // An LMS holds one language at a time; each could be the longest.
  const editions = [...lessons].map(([language, all]) =>
    longestAnswers(all).map((answer) => ({id: answer.reportId, ...recordBytes(answer, language)})),
  );
  const totals = editions.map((records) => ({
    needed: records.reduce((sum, {needed}) => sum + needed, 0),
    all: records.reduce((sum, {all}) => sum + all, 0),
    records: records.toSorted((a, b) => b.needed - a.needed),
  }));
  return totals.toSorted((a, b) => b.all - a.all)[0] ?? {needed: 0, all: 0, records: []};
}

function commitProblems(name: string, content: PackagedContent, limitBytes: number): readonly string[] {
  const {needed, records} = interactionsBytes(content);
  if (needed <= limitBytes) return [];
  const longestRecords = records.slice(0, namedQuestions).map((record) => `${record.id} (${record.needed})`);
  return [
    `${name}: its ${records.length} interactions take up to ${needed} bytes of a commit; SCORM 2004 leaves room for ${limitBytes}. Shorten or take out questions, decisions or statements; the longest are ${longestRecords.join(', ')}.`,
  ];
}
