/** The package "return": what all modules ask, as three short lessons of a module of its own. */
import type {Course, Lesson, LessonSummary, Module} from '../../../src/domain/course/course.ts';
import {returnScope} from '../../../src/domain/course/scopes.ts';
import {finalTestId} from '../../../src/domain/quiz/passing.ts';
import type {ReturnBank} from '../../../src/domain/return/return-bank.ts';
import {returnBlock} from '../../../src/domain/return/return-lesson.ts';
import {
  returnLessons,
  returnModule,
  returnReportIds,
  slotsOfReturn,
} from '../../../src/domain/return/return-scope.ts';
import {returnSlotWidths} from '../../../src/domain/return/return-slot-widths.ts';
import type {Edition} from '../compile/compile-edition.ts';
import type {ReturnWords} from './compile-return-words.ts';
import {returnBankOf} from './return-bank.ts';
import {withLongest} from './with-longest.ts';

/** Of one return: a decision and three questions. */
const minutes = 3;

/** See `CompiledCourse`. */
interface Returned {
  readonly files: Map<string, string>;
  readonly course: Course;
  readonly courses: ReadonlyMap<string, Course>;
  readonly modules: ReadonlyMap<string, readonly Module[]>;
  readonly lessons: ReadonlyMap<string, readonly Lesson[]>;
}

/**
 * @param whole all modules of the course, compiled without links to their lessons
 * @param editions the same by language, the first one reports
 */
export function returnCourse(whole: Returned, editions: readonly Edition[]): Returned {
  const [original] = editions;
  const made = editions.map((edition) => madeIn(edition, original?.returning));
  const [first] = made;
  if (!first) throw new RangeError('A return in no language.');
  const files = new Map([...whole.files].filter(([path]) => !isOfModule(path, whole.course)));
  files.delete('content/covers.svg');
  for (const {course, module, lessons, bank} of made) {
    const folder = `content/${course.language}`;
    const {id, title} = module;
    files.set(`${folder}/course.json`, JSON.stringify(course));
    files.set(`${folder}/${id}.json`, JSON.stringify(module));
    files.set(`${folder}/${id}.trainer.json`, JSON.stringify({id, title, trainer: [], handout: []}));
    files.set(`${folder}/return-items.json`, JSON.stringify(bank));
    for (const lesson of lessons) files.set(`${folder}/${id}/${lesson.id}.json`, JSON.stringify(lesson));
  }
  return {
    files,
    course: first.course,
    courses: new Map(made.map(({course}) => [course.language, course])),
    modules: new Map(made.map(({course, module}) => [course.language, [module]])),
    // Whoever measures what they take gets the longest that can be drawn.
    lessons: new Map(
      made.map(({course, lessons, bank}) => [
        course.language,
        lessons.map((lesson) => withLongest(lesson, bank, course.language)),
      ]),
    ),
  };
}

interface Made {
  readonly course: Course;
  readonly module: Module;
  readonly lessons: readonly Lesson[];
  readonly bank: ReturnBank;
}

function madeIn({course, modules, returning}: Edition, original: ReturnWords | undefined): Made {
  if (!returning) throw new RangeError(`The return has no words in "${course.language}".`);
  const isOriginal = returning === original;
  const summaries = returning.lessons.map(({title}, at): LessonSummary => {
    const {lesson, quiz} = slotsOfReturn(at);
    const reportTitle = isOriginal ? undefined : original?.lessons[at]?.title;
    return {
      id: returnLessons[at] ?? '',
      kind: 'lesson',
      tracking: lesson,
      title,
      ...(reportTitle !== undefined && {reportTitle}),
      minutes,
      required: true,
      activities: [quiz],
    };
  });
  const numbers = summaries.map(({tracking}) => tracking);
  const credited = modules.find(({summary}) => summary.id === finalTestId) ?? modules[0];
  const {title, summary, intro, task} = returning;
  return {
    course: {
      ...course,
      modules: [
        {
          id: returnScope,
          tracking: returnModule,
          title,
          ...(!isOriginal && original && {reportTitle: original.title}),
          summary,
          minutes: minutes * numbers.length,
          required: numbers,
          lessons: numbers,
          slots: returnSlotWidths,
        },
      ],
      comesBack: true,
      interactionCount: returnReportIds.length,
    },
    module: {id: returnScope, title, credit: credited?.module.credit ?? [], intro, lessons: summaries},
    lessons: summaries.map(({id, title: lessonTitle}, at) => ({
      id,
      module: returnScope,
      title: lessonTitle,
      goals: [],
      blocks: [
        returnBlock(at, {title: task.title, body: [...(returning.lessons[at]?.text ?? []), ...task.text]}),
      ],
      sources: [],
    })),
    bank: returnBankOf({modules}),
  };
}

/** A file of one of the course's modules. */
const isOfModule = (path: string, {modules}: Course): boolean =>
  modules.some(({id}) => new RegExp(`^content/[^/]+/${id}(\\.json|\\.trainer\\.json|/.*)$`).test(path));
