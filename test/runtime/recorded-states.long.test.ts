/** Whatever learners of earlier versions have in their LMS and on their device is found again. */
import {resolve} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compileCourse} from '../../packaging/content/compile/compile-course.ts';
import {readContent} from '../../packaging/content/read/read-content.ts';
import {decode} from '../../src/domain/suspend-data/decode.ts';
import {expectedModules, expectedOf} from '../fixtures/recorded-states/expected-of.ts';
import {
  readRecordings,
  recordedStandards,
  type RecordedCourse,
  type RecordedStandard,
  type RecordedState,
} from '../fixtures/recorded-states/recorded-state.ts';
import {lostFromModules, lostSinceRecorded} from './lost-since-recorded.ts';
import {openRecorded} from './open-recorded.ts';

const recordings = readRecordings();
const cases = recordings.flatMap(({name, courses, states}) =>
  recordedStandards.map((standard) => ({
    name,
    standard,
    courses: courses[standard],
    states: states[standard],
  })),
);

/** What is missing after resuming, and then in the LMS, or on the device where there is none. */
async function missing(state: RecordedState, standard: RecordedStandard, recorded: RecordedCourse) {
  const resumed = await openRecorded(state, {standard, ...recorded});
  const expected = withoutName(state.expected, standard);
  const lost = lostSinceRecorded(expected, expectedOf(resumed, Object.keys(expected.notes)));
  await resumed.leave();
  const kept = decode(resumed.kept(), recorded.course);
  const unkept = resumed.isWriting
    ? lostFromModules(expected.modules, kept ? expectedModules(kept) : {})
    : [];
  return [...lost, ...unkept.map((what) => `after saving: ${what}`)].map((what) => `${state.id}: ${what}`);
}

/** The name typed for a certificate is kept for a learner of the device alone: none may stand on a shared computer. */
function withoutName(
  expected: RecordedState['expected'],
  standard: RecordedStandard,
): RecordedState['expected'] {
  if (standard === 'local' || standard === 'device') return expected;
  const notes = Object.entries(expected.notes).filter(([place]) => place !== 'certificate/name');
  return {...expected, notes: Object.fromEntries(notes)};
}

const courseOf = (courses: Readonly<Record<string, RecordedCourse>>, {scope}: RecordedState) => {
  const course = courses[scope];
  if (!course) throw new Error(`No course was recorded for scope ${scope}.`);
  return course;
};

it('there are recordings of every standard', () => {
  expect(cases.length).toBeGreaterThanOrEqual(recordedStandards.length);
  expect(cases.filter(({states}) => states.length < 40)).toEqual([]);
});

describe.each(cases)('states of $standard recorded at $name', ({standard, courses, states}) => {
  it('are resumed, and saved again, with nothing lost', async () => {
    const lost: string[] = [];
    for (const state of states) lost.push(...(await missing(state, standard, courseOf(courses, state))));
    expect(lost).toEqual([]);
  });

  it('would be missed: without the device, or without the LMS, some are lost', async () => {
    const some = states.slice(0, 28);
    const losing = async (part: Partial<RecordedState>) => {
      const lost: string[] = [];
      for (const state of some)
        lost.push(...(await missing({...state, ...part}, standard, courseOf(courses, state))));
      return new Set(lost.map((text) => text.split(':')[0])).size;
    };
    expect(await losing({device: {}})).toBeGreaterThan(5);
    if (standard !== 'local') expect(await losing({lms: {}, rows: {}})).toBeGreaterThan(1);
  });
});

describe('recorded states in the course of today', () => {
  let today: RecordedCourse;
  beforeAll(async () => {
    const authored = await readContent(resolve(import.meta.dirname, '../..'));
    const {course, interactions} = compileCourse(authored, {scope: 'course', languages: ['lv']});
    today = {course, interactionIds: interactions};
  }, 60_000);

  /** A package of one module knows that module alone. */
  const ofScope = (scope: string): RecordedCourse => {
    const modules = today.course.modules.filter(({id}) => scope === 'course' || id === scope);
    if (modules.length === 0) throw new Error(`There is no scope ${scope} any more.`);
    return {...today, course: {...today.course, scope, modules}};
  };

  it.each(cases)(
    'are read, done things and best scores kept: $standard at $name',
    async ({standard, states}) => {
      const lost: string[] = [];
      for (const state of states) {
        const resumed = await openRecorded(state, {standard, ...ofScope(state.scope)});
        if (resumed.isUnreadable !== state.expected.isUnreadable) lost.push(`${state.id} is unreadable`);
        lost.push(
          ...lostFromModules(state.expected.modules, expectedModules(resumed.progress)).map(
            (what) => `${state.id}: ${what}`,
          ),
        );
      }
      expect(lost).toEqual([]);
    },
  );
});
