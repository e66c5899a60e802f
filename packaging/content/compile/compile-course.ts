import {firstLanguage} from '../../../src/languages/codes.ts';
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import {returnScope} from '../../../src/domain/course/scopes.ts';
import {returnReportIds} from '../../../src/domain/return/return-scope.ts';
import type {Bank} from '../banks/bank.ts';
import {readBanks} from '../banks/read-banks.ts';
import type {Wanted} from '../../../src/domain/exchange/question-bank.ts';
import {checkLookBacks} from '../checks/check-look-backs.ts';
import {checkQuestions, checkQuizzes, checkReportIds} from '../checks/check-questions.ts';
import {checkFacts} from '../facts/check-facts.ts';
import {compileEdition, type Edition} from './compile-edition.ts';
import {compileCovers} from '../drawings/covers.ts';
import {courseFiles} from './course-files.ts';
import {numberInteractions, type ReportScope} from './interactions.ts';
import type {LoggedText} from '../markdown/to-rich-text.ts';
import {moduleSizes, type ModuleSize} from './module-sizes.ts';
import {questionEntries, type QuestionEntry} from '../ledger/question-entry.ts';
import {Problems, type ContentProblem} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {returnCourse} from '../return/return-course.ts';
import {readCourse, type CourseSource, type ModuleChoice} from '../read/read-course.ts';
import type {ContactUse, OwnValues} from '../../profile/profile-values.ts';
import type {Fills} from '../schemas/videos.ts';
import {withReportWords} from './report-words.ts';
import {wantedRatings} from './wanted-ratings.ts';

export interface CompileOptions extends ModuleChoice {
  /** Some of the languages that `course.yaml` publishes, the default one first. Left out: all. */
  readonly languages?: readonly string[];
  /** What is reported in scope `course`; a module alone always reports all. */
  readonly reports?: ReportScope;
  /** True: this content was checked as a whole. What only checks say is left out of `problems`. Left out: false. */
  readonly isChecked?: boolean;
  /** False: each film's text stands in its place; `own`: but in a municipality's own lessons. Left out: true. */
  readonly films?: boolean | 'own';
  /** What a profile puts into the places for films; it wins over `media/videos.yaml`. */
  readonly videos?: Fills;
  /** What texts may take from a profile; what it lacks is national, or nobody's in particular. */
  readonly values?: OwnValues;
  /** Called behind each language: compiling it has left much that nobody needs. */
  readonly onLanguage?: (() => void) | undefined;
}

export interface CompiledCourse {
  /** Path in the package (`content/lv/course.json` …) → JSON on one line; the covers are SVG. */
  readonly files: Map<string, string>;
  /** The course in the first language. */
  readonly course: Course;
  /** Language → the same as objects. */
  readonly courses: ReadonlyMap<string, Course>;
  /** Language → modules in the order of the course. */
  readonly modules: ReadonlyMap<string, readonly Module[]>;
  /** Language → lessons in the order of the course. */
  readonly lessons: ReadonlyMap<string, readonly Lesson[]>;
  /** Language → everything that a learner can read, for checks that take longer. */
  readonly texts: ReadonlyMap<string, readonly LoggedText[]>;
  /** Where texts ask for a contact of the profile, in the first language. */
  readonly contactUses: readonly ContactUse[];
  /** Every scope there is: the course, then its modules, those apart from it included. */
  readonly scopes: readonly string[];
  /** Report ids of the interactions by their fixed index; also in `content/interactions.json`. */
  readonly interactions: readonly string[];
  /** Report ids of statements → the answer that the course hopes for; in no file. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** Path of a `tracking.yaml`, that of own lessons included → the lines it lacks. */
  readonly unrecorded: ReadonlyMap<string, readonly string[]>;
  /** Language → the questions of the course by bank, for the check of what they give away. */
  readonly banks: ReadonlyMap<string, readonly Bank[]>;
  /** Module → its questions as `questions.yaml` has them. */
  readonly questions: ReadonlyMap<string, readonly QuestionEntry[]>;
  /** How much a learner meets in each module, in the first language. */
  readonly sizes: readonly ModuleSize[];
  /** Sorted by file and line. */
  readonly problems: readonly ContentProblem[];
}

/**
 * Compiles the content to what the player loads. Authors' mistakes are collected in `problems`; with
 * problems the rest holds what could still be compiled, good enough to look at, not to publish.
 * Throws a RangeError when the course has no such scope or language.
 */
export function compileCourse(content: Content, options: CompileOptions): CompiledCourse {
  const problems = new Problems();
  const source = readCourse(content, options, problems);
  const languages = languagesOf(source, options.languages);
  if (!options.isChecked) checkSource(source, content, problems);
  const reports = options.scope === 'course' ? (options.reports ?? 'all') : 'all';
  const isReturn = options.scope === returnScope;
  const interactions = isReturn ? returnReportIds : numberInteractions(source.modules, content, reports);
  const compiled = languages.map((language) => {
    const edition = compileEdition(source, {...options, language, languages, interactions}, problems);
    options.onLanguage?.();
    return edition;
  });
  const original = compiled.find(({course}) => course.language === source.logic?.languages[0]);
  const editions = compiled.map((edition) =>
    original && edition !== original ? withReportWords(edition, original) : edition,
  );
  const covers = isReturn ? '' : compileCovers(source, options.scope, problems);
  const collected = collect(editions, interactions, covers);
  return {
    ...collected,
    ...(isReturn && returnCourse(collected, editions)),
    scopes: source.scopes,
    wanted: wantedRatings(source.modules),
    problems: problems.sorted(),
  };
}

function checkSource(source: CourseSource, content: Content, problems: Problems): void {
  for (const module of source.modules) {
    checkQuestions(module, problems);
    checkQuizzes(module, problems);
    checkLookBacks(module, source, problems);
    checkReportIds(module, content, problems);
  }
  checkFacts(source, problems);
}

function languagesOf({logic}: CourseSource, wanted: readonly string[] | undefined): readonly string[] {
  const published = logic?.languages ?? [firstLanguage];
  const unknown = wanted?.find((language) => !published.includes(language));
  if (logic && unknown !== undefined) {
    throw new RangeError(`The course is not published in "${unknown}". Languages: ${published.join(', ')}.`);
  }
  return wanted ?? published;
}

function collect(
  editions: readonly Edition[],
  interactions: readonly string[],
  covers: string,
): Omit<CompiledCourse, 'problems' | 'scopes' | 'wanted'> {
  const [first] = editions;
  if (!first) throw new RangeError('No language was asked for. Leave "languages" out to compile all.');
  const byLanguage = <T>(take: (edition: Edition) => T) =>
    new Map(editions.map((edition) => [edition.course.language, take(edition)]));
  return {
    files: courseFiles(editions, interactions, covers),
    course: first.course,
    courses: byLanguage(({course}) => course),
    modules: byLanguage(({modules}) => modules.map(({module}) => module)),
    lessons: byLanguage(({modules}) => modules.flatMap(({lessons}) => lessons.map(({lesson}) => lesson))),
    texts: byLanguage(({texts}) => texts),
    interactions,
    contactUses: first.contactUses,
    unrecorded: new Map(first.modules.flatMap(({unrecorded}) => [...unrecorded])),
    banks: byLanguage(({modules}) => readBanks(modules)),
    questions: new Map(
      first.modules.map(({module, lessons}) => [module.id, lessons.flatMap(questionEntries)]),
    ),
    sizes: moduleSizes(first.modules),
  };
}
