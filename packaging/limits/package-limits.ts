/** What a package asks of an LMS at most, and whether the LMS is sure to keep it. */
import {isOwnLesson} from '../../src/domain/course/own-lesson.ts';
import {longest} from '../../src/domain/suspend-data/longest.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import type {UnitsOfPackage} from '../package/package-units.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';
import {quizSizes} from './quiz-sizes.ts';
import {reportPlan} from './report-plan.ts';

/** How many of the longest questions an error names. */
const namedQuestions = 5;

/** Sentences, each with the package's name; none where everything fits. Every SCO has its own room. */
export function limitProblems(
  file: string,
  {units}: UnitsOfPackage,
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
    return [
      ...tooLong,
      ...ownLessonProblems(name, content, {title, limitChars: suspendDataChars}),
      ...(interactionsBytes === undefined
        ? []
        : commitProblems(name, content, {title, limitBytes: interactionsBytes})),
    ];
  });
}

/** With a municipality's own lessons all answers must fit: none of the course's may be dropped for theirs. */
function ownLessonProblems(
  name: string,
  content: PackagedContent,
  {title, limitChars}: {readonly title: string; readonly limitChars: number},
): readonly string[] {
  const {course, lessons} = content;
  const own = (lessons.get(course.language) ?? []).filter(({id}) => isOwnLesson(id));
  if (own.length === 0) return [];
  const {chars} = longestSaved(content);
  if (chars <= limitChars) return [];
  return [
    `${name}: with the ${own.length} lessons that the municipality added, a learner's answers take up to ${chars} characters; ${title} keeps ${limitChars}. Take activities worth ${chars - limitChars} characters out of them, or put them into fewer modules.`,
  ];
}

/** Suspend data that must fit whatever else is dropped, at its longest, in UTF-16 units. */
const savedChars = (content: PackagedContent): number => longestSaved(content).tier12Chars;

function longestSaved({course, lessons}: PackagedContent): ReturnType<typeof longest> {
  const all = lessons.get(course.language) ?? [];
  const quizzes = course.modules.flatMap(({id, tracking}) =>
    quizSizes(
      tracking,
      all.filter(({module}) => module === id),
    ),
  );
  return longest(course, quizzes);
}

function commitProblems(
  name: string,
  content: PackagedContent,
  {title, limitBytes}: {readonly title: string; readonly limitBytes: number},
): readonly string[] {
  const {bytes, records} = reportPlan(content, limitBytes);
  if (bytes <= limitBytes) return [];
  const longestRecords = records.slice(0, namedQuestions).map((record) => `${record.id} (${record.bytes})`);
  return [
    `${name}: its ${records.length} interactions take up to ${bytes} bytes of a commit; ${title} leaves room for ${limitBytes}. Shorten or take out questions, decisions or statements; the longest are ${longestRecords.join(', ')}.`,
  ];
}
