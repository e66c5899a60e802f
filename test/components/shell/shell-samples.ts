/** A course of two modules, as the compiler makes it, and what a learner may have done in it. */
import {noExtras} from '../../../src/components/shell/lesson/lesson-extras.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import {moduleStateIn} from '../../../src/components/shell/home/module-state.ts';
import type {ModuleState} from '../../../src/domain/progress/continue-place.ts';
import type {View} from '../../../src/components/shell/view.ts';
import type {Action} from '../../../src/domain/progress/action.ts';
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import {outcomeOf} from '../../../src/domain/progress/outcome.ts';
import {newProgress, reduce} from '../../../src/domain/progress/reduce.ts';
import {choice, judge} from '../practice-samples.ts';
import {quiz} from '../quiz-sample.ts';
import {p, prose, sources} from '../samples.ts';

export const course: Course = {
  id: 'kopiga-riciba',
  version: '1.0.0',
  title: 'Kopīga rīcība cilvēku tirdzniecības novēršanai',
  description: 'Pašmācības kurss pašvaldību speciālistiem.',
  language: 'lv',
  languages: ['lv'],
  scope: 'course',
  interactionCount: 3,
  modules: [
    {
      id: 'definitions',
      tracking: 1,
      title: 'Cilvēku tirdzniecības pamati',
      summary: 'Kas ir cilvēku tirdzniecība.',
      minutes: 58,
      required: [2, 3],
      lessons: [1, 2, 3, 4],
      quiz: {tracking: quiz.tracking, passMark: 70},
      slots: '',
    },
    {
      id: 'recruitment',
      tracking: 2,
      title: 'Vervēšana',
      summary: 'Kā uzrunā un pierunā.',
      minutes: 40,
      required: [1],
      lessons: [1],
      slots: '',
    },
  ],
};

export const module: Module = {
  id: 'definitions',
  title: 'Cilvēku tirdzniecības pamati',
  credit: p('Kursa pamatā ir mācību semināri.'),
  intro: [...p('Šajā modulī Jūs iemācīsieties atšķirt.'), ...p('Varat apstāties jebkurā vietā.')],
  lessons: [
    {id: 'pre-check', kind: 'pre-check', tracking: 1, title: 'Ko Jūs domājat?', minutes: 3, required: false},
    {
      id: 'what-is-trafficking',
      kind: 'lesson',
      tracking: 2,
      title: 'Kas ir cilvēku tirdzniecība',
      minutes: 9,
      required: true,
      activities: [choice.tracking, judge.tracking],
    },
    {id: 'law', kind: 'lesson', tracking: 3, title: 'Normatīvie akti', minutes: 1, required: true},
    {
      id: 'quiz',
      kind: 'quiz',
      tracking: 4,
      title: 'Moduļa pārbaude',
      minutes: 8,
      required: false,
      activities: [quiz.tracking],
    },
  ],
};

export const lesson: Lesson = {
  id: 'what-is-trafficking',
  module: 'definitions',
  title: 'Kas ir cilvēku tirdzniecība',
  goals: ['Nosaukt trīs elementus.'],
  blocks: [prose, choice, judge],
  sources,
};

/** Shorter than actions of the reducer; all in the first module. */
export const visited = (lesson: number): Action => ({type: 'visit', module: 1, lesson});
export const finished = (lesson: number): Action => ({type: 'finish-lesson', module: 1, lesson});
export const seen = (slot: number): Action => ({type: 'seen', module: 1, slot});
export const tried = (score: number): readonly Action[] => [
  {
    type: 'start-try',
    module: 1,
    quiz: quiz.tracking,
    open: {seed: 1, questions: [21], answers: new Map(), at: 0},
  },
  {type: 'finish-try', module: 1, quiz: quiz.tracking, score},
];

/** What the player shows after these actions. */
export function stateAfter(...actions: readonly Action[]): PlayerState {
  const progress = actions.reduce(reduce, newProgress('0000002a'));
  const outcome = outcomeOf(course, progress);
  return {
    course,
    progress,
    outcome,
    save: 'saved',
    kept: 'yes',
    isStale: false,
    local: false,
    readOnly: false,
    notices: [],
    asksRole: false,
    canReturn: false,
    canEnd: false,
    isPreview: false,
    outlines: new Map(),
    blocksLeft: new Map(),
    waitsFor: [],
  };
}

/** How far a learner is in the first module. */
export function moduleStateAfter(...actions: readonly Action[]): ModuleState {
  const moduleState = moduleStateIn(stateAfter(...actions), module.id);
  if (!moduleState) throw new Error('The sample course has lost its first module.');
  return moduleState;
}

export const lessonView: View = {type: 'lesson', module, lesson, extras: noExtras};
export const moduleView: View = {type: 'module', module};
