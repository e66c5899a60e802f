/** Who passed stays passed, and is told of what changed since, in every standard. */
import {describe, expect, it} from 'vitest';
import {hasChanged} from '../../src/domain/pages/changes.ts';
import type {Course} from '../../src/domain/course/course.ts';
import {newProgress} from '../../src/domain/progress/reduce.ts';
import {decode} from '../../src/domain/suspend-data/decode.ts';
import {Session} from '../../src/runtime/session/session.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';
import {cmi5World, deviceWorld, fakeLmsWorld, localWorld} from './tracker-world.ts';

const first: Course = {
  ...courseOf([moduleOf({tracking: 1, lessons: [1, 2], required: [1, 2], slots: '1:0,2:0'})], 'module-1'),
  revision: 4,
};
const later: Course = {...first, version: '1.1.0', revision: 6, changedAt: 6};

const sessionOf = (course: Course, progress = newProgress('0badcafe')) =>
  new Session({course, progress, suspendLimitChars: 4096, passMark: undefined, spentMs: () => 0});
const finish = (session: Session, lesson: number) =>
  session.dispatch({type: 'finish-lesson', module: 1, lesson});

const worlds = [
  {name: 'scorm12', make: () => fakeLmsWorld({standard: 'scorm12', isStrict: true})},
  {name: 'scorm2004', make: () => fakeLmsWorld({standard: 'scorm2004', isStrict: true})},
  {name: 'cmi5', make: cmi5World},
  {name: 'learn/', make: deviceWorld},
  {name: 'local', make: localWorld},
];

describe.each(worlds)('after facts changed: $name', ({make}) => {
  /** Everything is finished with revision 4; gives a new page's way to what was kept. */
  async function passed() {
    const world = make();
    const tracker = world.launch();
    await tracker.open();
    const session = sessionOf(first);
    finish(session, 1);
    await tracker.save(session.snapshot());
    expect(decode(session.snapshot().suspendData, first)?.revision, 'not finished yet').toBeUndefined();
    finish(session, 2);
    // The one commit that says so holds the revision, too.
    await tracker.save(session.snapshot());
    tracker.close(session.snapshot());
    return async (course: Course) => {
      const {suspendData} = await world.launch().open();
      const progress = decode(suspendData, course);
      if (!progress) throw new Error('What was kept cannot be read.');
      return {suspendData, progress, session: sessionOf(course, progress)};
    };
  }

  it('the revision went along with the commit that passed, and progress and pass stay', async () => {
    const {suspendData, progress, session} = await (await passed())(later);
    expect(progress.revision).toBe(4);
    expect(session.outcome).toMatchObject({finished: true, measure: 1});
    expect([...(progress.modules.get(1)?.done ?? [])]).toEqual([1, 2]);
    expect(session.snapshot().suspendData, 'nothing has to be written').toBe(suspendData);
  });

  it('the changes are told until they were seen on this device, and no others', async () => {
    const open = await passed();
    const {progress} = await open(later);
    expect(hasChanged(later, progress, {isFinished: true, seen: 0})).toBe(true);
    expect(hasChanged(later, progress, {isFinished: true, seen: 6})).toBe(false);
    expect(hasChanged({...later, changedAt: 7}, progress, {isFinished: true, seen: 6})).toBe(true);
    expect(hasChanged({...later, changedAt: 4}, progress, {isFinished: true, seen: 0})).toBe(false);
    expect(hasChanged(first, progress, {isFinished: true, seen: 0})).toBe(false);
  });

  it('what is done afterwards leaves the revision of the pass as it is', async () => {
    const {session} = await (await passed())(later);
    session.dispatch({type: 'visit', module: 1, lesson: 2});
    expect(session.progress.revision).toBe(4);
  });
});

it('a state that was finished before revisions were counted is older than the first, and stays as it is', () => {
  const {revision, ...uncounted} = first;
  const old = sessionOf(uncounted);
  finish(old, 1);
  finish(old, 2);
  const text = old.snapshot().suspendData;
  const progress = decode(text, later);
  expect(progress).toBeDefined();
  if (!progress) return;
  const session = sessionOf(later, progress);
  session.dispatch({type: 'visit', module: 1, lesson: 1});
  expect(session.progress.revision, 'nobody knows it').toBeUndefined();
  expect(hasChanged(later, progress, {isFinished: true, seen: 0})).toBe(true);
  expect(hasChanged({...later, changedAt: revision ?? 0}, progress, {isFinished: true, seen: 4})).toBe(false);
});

it('who is still learning is told nothing: the lessons say it', () => {
  expect(hasChanged(later, newProgress('0badcafe'), {isFinished: false, seen: 0})).toBe(false);
});
