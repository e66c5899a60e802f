import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import {continuePlace, isLessonDone, type ModuleState} from '../../src/domain/progress/continue-place.ts';
import type {LessonKind, LessonSummary, Module, ModuleSummary} from '../../src/domain/course/course.ts';
import {outcomeOf} from '../../src/domain/progress/outcome.ts';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {someActions} from './fixtures/actions.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const lesson = (tracking: number, kind: LessonKind = 'lesson', activities: readonly number[] = []) =>
  ({
    ...{id: `lesson-${tracking}`, kind, tracking, title: `Lesson ${tracking}`, minutes: 5},
    required: kind === 'lesson',
    ...(activities.length > 0 && {activities}),
  }) satisfies LessonSummary;

/** A pre-check, three lessons (the second one not for institution 4) and a quiz, as modules are. */
const lessons = [
  lesson(1, 'pre-check', [7]),
  lesson(2, 'lesson', [8]),
  lesson(3),
  lesson(4),
  lesson(5, 'quiz', [9]),
];
const teaching = (tracking: number, id: string): ModuleSummary =>
  moduleOf({
    ...{tracking, id, lessons: [1, 2, 3, 4, 5], required: [2, 3, 4], optionalFor: {3: [4]}},
    quiz: {tracking: 9, passMark: 70},
  });
/** A lesson that nobody is asked for before the test, and one after it. */
const test = moduleOf({tracking: 3, id: 'final-test', lessons: [1, 2, 3], quiz: {tracking: 9, passMark: 80}});
const testLessons = [
  {...lesson(1), required: false},
  lesson(2, 'quiz', [9]),
  {...lesson(3), required: false},
];
const course = courseOf([teaching(1, 'forms'), teaching(2, 'law'), test]);
const outlineOf = (id: string, of: readonly LessonSummary[]): [string, Pick<Module, 'lessons'>] => [
  id,
  {lessons: of},
];
const outlines = new Map([
  outlineOf('forms', lessons),
  outlineOf('law', lessons),
  outlineOf('final-test', testLessons),
]);

function moduleStatesOf(progress: Progress, {modules} = course): readonly ModuleState[] {
  const outcome = outcomeOf(course, progress);
  return modules.flatMap((summary) => {
    const {tracking} = summary;
    const own = outcome.modules.get(tracking);
    const lastLesson = progress.place?.module === tracking ? progress.place.lesson : undefined;
    const moduleState = {summary, role: progress.role, progress: progress.modules.get(tracking), lastLesson};
    return own ? [{...moduleState, outcome: own}] : [];
  });
}

const visit = (module: number, number: number): Action => ({type: 'visit', module, lesson: number});
const finish = (module: number, ...numbers: readonly number[]): readonly Action[] =>
  numbers.map((number) => ({type: 'finish-lesson', module, lesson: number}));
const open = {seed: 1, questions: [6], answers: new Map(), at: 0};
const begun = (module: number): Action => ({type: 'start-try', module, quiz: 9, open});
const tried = (module: number, score: number): readonly Action[] => [
  begun(module),
  {type: 'finish-try', module, quiz: 9, score},
];
const whole = (module: number): readonly Action[] => [
  ...finish(module, 1, 2, 3, 4),
  ...tried(module, 90),
  ...finish(module, 5),
];
const after = (actions: readonly Action[]): Progress => actions.reduce(reduce, newProgress('00000001'));

/** `kind module/lesson` */
function told(actions: readonly Action[], known: ReadonlyMap<string, Pick<Module, 'lessons'>> = outlines) {
  const place = continuePlace(moduleStatesOf(after(actions)), known);
  return place && `${place.kind} ${place.summary.tracking}/${place.lesson?.tracking ?? ''}`;
}

describe('the way on in a course', () => {
  it.each<{actions: readonly Action[]; leads: string; why: string}>([
    {actions: [], leads: 'start 1/1', why: 'nothing was begun'},
    {actions: [{type: 'pick-role', role: 4}], leads: 'start 1/1', why: 'only the institution was said'},
    {actions: [visit(1, 1)], leads: 'continue 1/1', why: 'the pre-check is open'},
    {actions: [visit(1, 2)], leads: 'continue 1/2', why: 'a lesson is open'},
    {actions: [visit(1, 2), visit(2, 3)], leads: 'continue 2/3', why: 'the last one counts'},
    {actions: [...finish(1, 2), visit(1, 2)], leads: 'continue 1/3', why: 'the last one is done'},
    {actions: [visit(1, 1), ...finish(1, 1)], leads: 'continue 1/2', why: 'the pre-check is done'},
    {
      actions: [visit(1, 2), ...finish(1, 2, 4), visit(1, 4)],
      leads: 'continue 1/3',
      why: 'one was passed over',
    },
    {
      actions: [{type: 'pick-role', role: 4}, ...finish(1, 2), visit(1, 2)],
      leads: 'continue 1/4',
      why: 'the institution may leave it out',
    },
    {
      actions: [{type: 'pick-role', role: 4}, ...finish(1, 2), visit(1, 3)],
      leads: 'continue 1/3',
      why: 'it is open all the same',
    },
    {actions: [...finish(1, 2, 3, 4), visit(1, 4)], leads: 'continue 1/5', why: 'the quiz is asked'},
    {
      actions: [...finish(1, 2, 3, 4), ...tried(1, 40), ...finish(1, 5), visit(1, 5)],
      leads: 'continue 1/5',
      why: 'a failed quiz is open',
    },
    {actions: [...finish(1, 2), ...tried(1, 40), visit(1, 5)], leads: 'continue 1/3', why: 'it was failed'},
    {actions: [...finish(1, 2), begun(1), visit(1, 5)], leads: 'continue 1/5', why: 'a try is open'},
    {actions: [...whole(1), visit(1, 5)], leads: 'continue 2/1', why: 'the next module is untouched'},
    {
      actions: [...whole(1).slice(1), visit(1, 5)],
      leads: 'continue 2/1',
      why: 'a pre-check comes first or not at all',
    },
    {
      actions: [...whole(1), ...finish(2, 2), visit(2, 2)],
      leads: 'continue 2/3',
      why: 'here, too',
    },
    {actions: [...whole(2), visit(2, 5)], leads: 'continue 1/1', why: 'the order is that of the course'},
    {actions: [...whole(1), visit(1, 2)], leads: 'continue 2/1', why: 'reading again is not going on'},
    {actions: [...whole(1), ...whole(2), visit(2, 5)], leads: 'continue 3/1', why: 'the test is left'},
    {
      actions: [...whole(1), ...whole(2), visit(3, 2), ...tried(3, 50), ...finish(3, 2)],
      leads: 'continue 3/2',
      why: 'the test was failed',
    },
    {
      actions: [...whole(1), ...whole(2), ...tried(3, 90), ...finish(3, 1, 2), visit(3, 2)],
      leads: 'continue 3/3',
      why: 'something is left that nobody is asked for',
    },
    {
      actions: [...whole(1), ...whole(2), ...tried(3, 90), ...finish(3, 1, 2, 3), visit(3, 3)],
      leads: 'again 1/1',
      why: 'nothing is left',
    },
    {actions: [visit(1, 30)], leads: 'continue 1/1', why: 'an update removed the lesson'},
    {actions: [visit(30, 1)], leads: 'start 1/1', why: 'an update removed the module'},
  ])('is $leads: $why', ({actions, leads}) => {
    expect(told(actions)).toBe(leads);
  });

  it('is none without modules', () => {
    expect(continuePlace([], outlines)).toBeUndefined();
  });

  it('names the module alone while its outline is not there', () => {
    const none = new Map();
    expect(told([], none)).toBe('start 1/');
    expect(told([...finish(1, 2), visit(1, 2)], none)).toBe('continue 1/');
    expect(told([...whole(1), visit(1, 5)], none)).toBe('continue 2/');
  });

  it('takes a lesson that is done for a failed quiz only until the outline is there', () => {
    const elsewhere = [...finish(2, 1), ...tried(2, 10), visit(2, 1)];
    expect(told(elsewhere, new Map())).toBe('continue 2/');
    expect(told(elsewhere)).toBe('continue 1/1');
    const failed = [...tried(2, 10), ...finish(2, 5), visit(2, 5)];
    expect([told(failed, new Map()), told(failed)]).toEqual(['continue 2/', 'continue 2/2']);
  });

  it('moves along with a learner who opens 1, then 3, finishes 1 and comes back', () => {
    const walk: Action[] = [];
    const then = (...actions: readonly Action[]) => {
      walk.push(...actions);
      return told(walk);
    };
    expect(then()).toBe('start 1/1');
    expect(then(visit(1, 2))).toBe('continue 1/2');
    expect(then(visit(1, 4))).toBe('continue 1/4');
    // Finishing a lesson goes on to the one after it.
    expect(then(visit(1, 2), ...finish(1, 2), visit(1, 3))).toBe('continue 1/3');
    expect(then(...finish(1, 3), visit(1, 4), ...finish(1, 4), visit(1, 5))).toBe('continue 1/5');
  });
});

describe('the way on in one module', () => {
  const inLaw = (...actions: readonly Action[]) => {
    const moduleState = moduleStatesOf(after(actions)).slice(1, 2);
    const place = continuePlace(moduleState, outlines);
    return `${place?.kind} ${place?.lesson?.tracking}`;
  };

  it('begins it though another one was begun', () => expect(inLaw(...finish(1, 2))).toBe('start 1'));
  it('is its own open lesson', () => expect(inLaw(visit(2, 4))).toBe('continue 4'));
  it('is its first open one after a visit elsewhere', () =>
    expect(inLaw(visit(2, 4), ...finish(2, 2), visit(1, 3))).toBe('continue 3'));
  it('begins it again when all is done', () => expect(inLaw(...whole(2))).toBe('again 1'));
  it('begins it again when only the pre-check was left out', () =>
    expect(inLaw(...whole(2).slice(1))).toBe('again 1'));
  it('is what the institution may leave out, once all that is asked is done', () =>
    expect(inLaw({type: 'pick-role', role: 4}, ...finish(2, 1, 2, 4), ...tried(2, 70), ...finish(2, 5))).toBe(
      'continue 3',
    ));
});

describe('whatever a learner did', () => {
  const someWalk = fc.array(
    fc.oneof(
      someActions,
      fc
        .record({module: fc.integer({min: 1, max: 3}), number: fc.integer({min: 1, max: 5})})
        .chain(({module, number}) =>
          fc.constantFrom([visit(module, number)], finish(module, number), tried(module, 90), whole(module)),
        ),
    ),
    {maxLength: 20},
  );

  it('the way on leads to a lesson that is not done, as long as anything asked is not', () =>
    fc.assert(
      fc.property(someWalk, (walks) => {
        const progress = after(walks.flat());
        const moduleStates = moduleStatesOf(progress);
        const place = continuePlace(moduleStates, outlines);
        const moduleState = moduleStates.find(({summary}) => summary === place?.summary);
        if (!place?.lesson || !moduleState) throw new Error('There is no way on.');
        expect(outlines.get(place.summary.id)?.lessons).toContain(place.lesson);
        const isAllComplete = moduleStates.every(({outcome}) => outcome.complete);
        if (place.kind === 'again') expect(isAllComplete).toBe(true);
        else expect(isLessonDone(place.lesson, moduleState)).toBe(false);
        // The open lesson last on screen is never passed over; a quiz is, when it was failed.
        const last = moduleStates.find(({lastLesson}) => lastLesson !== undefined);
        const isLast = ({tracking, kind}: LessonSummary) => tracking === last?.lastLesson && kind !== 'quiz';
        const left = last && outlines.get(last.summary.id)?.lessons.find(isLast);
        if (left && last && !isLessonDone(left, last)) expect(place.lesson).toBe(left);
      }),
    ));

  it('the module is the same without any outline, but for a lesson done that may be the quiz', () =>
    fc.assert(
      fc.property(someWalk, (walks) => {
        const moduleStates = moduleStatesOf(after(walks.flat()));
        const [known, unknown] = [outlines, new Map()].map((each) => continuePlace(moduleStates, each));
        const isUnclear = moduleStates.some(
          ({summary, progress, outcome, lastLesson = 0}) =>
            progress?.done.has(lastLesson) && !summary.required.includes(lastLesson) && !outcome.quizPassed,
        );
        const isOver = moduleStates.every(({outcome}) => outcome.complete);
        if (!isUnclear && !isOver) expect(unknown?.summary).toBe(known?.summary);
      }),
    ));
});
