import type {LessonSummary, Module, ModuleSummary} from '../../../src/domain/course/course.ts';
import type {TrainerPages} from '../../../src/domain/pages/trainer-pages.ts';
import {roleNumbers} from '../../../src/domain/course/roles.ts';
import {checkTracking} from '../checks/check-tracking.ts';
import {usedSlots} from '../checks/used-slots.ts';
import {compileModuleWords} from './compile-module-words.ts';
import {compileLesson, type CompiledLesson, type LessonSetting} from './compile-lesson.ts';
import type {Passage} from './passage.ts';

export interface CompiledModule {
  readonly summary: ModuleSummary;
  readonly module: Module;
  readonly trainerPages: TrainerPages;
  readonly lessons: readonly CompiledLesson[];
  /** What the module's own file says; the prescribed credit is left out. */
  readonly passages: readonly Passage[];
  /** The credit's texts: only its spelling is checked. */
  readonly prescribed: Passage['texts'];
  /** Path of a record → the lines it lacks. */
  readonly unrecorded: ReadonlyMap<string, readonly string[]>;
}

/** Joins a module's logic with its words in one language. */
export function compileModule(setting: LessonSetting): CompiledModule {
  const {module: source, problems} = setting;
  const lessons = source.lessons.flatMap((lesson) => compileLesson(lesson, setting) ?? []);
  const used = lessons.flatMap(({lesson, source: from}) => usedSlots(lesson, from));
  const {slots, unrecorded} = checkTracking(used, source.record, problems);
  const summaries = lessons.map(summaryOf);
  const {title, summary, intro, credit, passages, prescribed, forTrainers} = compileModuleWords(setting);
  return {
    module: {id: source.id, title, credit, intro, lessons: summaries},
    trainerPages: {id: source.id, title, ...forTrainers},
    summary: {
      id: source.id,
      tracking: source.number,
      title,
      summary,
      minutes: summaries.reduce((sum, {minutes}) => sum + minutes, 0),
      required: summaries.filter(({required}) => required).map(({tracking}) => tracking),
      lessons: summaries.map(({tracking}) => tracking),
      ...optionalFor(lessons),
      ...quizOf(lessons),
      ...(source.cover !== undefined && {cover: true}),
      slots,
    },
    lessons,
    passages,
    prescribed,
    unrecorded,
  };
}

function summaryOf({lesson, minutes, source: {logic, own}}: CompiledLesson): LessonSummary {
  const {kind, tracking, required} = logic;
  const activities = lesson.blocks.flatMap((block) => ('tracking' in block ? block.tracking : []));
  // A pre-check shows where one stands; of a quiz its result counts, not that it was opened.
  return {
    id: lesson.id,
    kind,
    tracking,
    title: lesson.title,
    ...(lesson.lang !== undefined && {lang: lesson.lang}),
    minutes,
    required: own?.countsForCompletion ?? required ?? (kind === 'lesson' || kind === 'case'),
    ...(activities.length > 0 && {activities}),
  };
}

function optionalFor(lessons: readonly CompiledLesson[]): Pick<ModuleSummary, 'optionalFor'> {
  const entries = lessons.flatMap(({source: {logic}}) => {
    const roles = logic['optional-for']?.map((role) => roleNumbers[role]);
    return roles ? [[logic.tracking, roles] as const] : [];
  });
  return entries.length === 0 ? {} : {optionalFor: Object.fromEntries(entries)};
}

function quizOf(lessons: readonly CompiledLesson[]): Pick<ModuleSummary, 'quiz'> {
  for (const block of lessons.flatMap(({lesson}) => lesson.blocks)) {
    if (block.type === 'quiz' && block.scored)
      return {quiz: {tracking: block.tracking, passMark: block.passMark}};
  }
  return {};
}
