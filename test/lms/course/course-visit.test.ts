/** A course from visit to visit: what a SCO's end and a button of the LMS come to together. */
import {beforeEach, describe, expect, it} from 'vitest';
import {Course} from '../../../src/lms/course/course.ts';
import type {CourseRecord} from '../../../src/lms/course/course-record.ts';
import {readManifest} from '../../../src/lms/package/manifest.ts';
import {type Attempt, committed} from '../../../src/lms/run/attempt.ts';
import type {DataModel} from '../../../src/lms/run/data-model.ts';
import {startRunTime} from '../../../src/lms/run/run-time.ts';
import {leftBy} from '../../../src/lms/run/sco-end.ts';
import {statuses} from '../../../src/lms/sequencing/move.ts';
import {type Sequence, sharedObjectives} from '../../../src/lms/sequencing/sequence.ts';
import type {AttemptStore} from '../../../src/lms/storage/attempt-store.ts';
import type {CourseStore} from '../../../src/lms/storage/course-store.ts';
import type {PackageRecord} from '../../../src/lms/storage/database.ts';
import {type SampleItem, multiManifest} from '../sequencing/multi-manifest.ts';

let attempts: Map<string, Attempt>;
let records: Map<string, CourseRecord>;
beforeEach(() => {
  attempts = new Map();
  records = new Map();
});

/** The two stores, in memory, as far as a course asks them. */
const load = (items: readonly SampleItem[], organization = ''): Promise<Course> =>
  Course.load({
    learner: {id: 'l', name: 'L'},
    packageRecord: {
      id: 'p',
      manifest: readManifest(multiManifest({items, organization})),
    } as unknown as PackageRecord,
    attempts: {
      latest: () => Promise.resolve(new Map([...attempts.values()].map((one) => [one.scoId, one]))),
      save: (attempt: Attempt) => attempts.set(attempt.id, attempt).size > 0,
    } as unknown as AttemptStore,
    courses: {
      course: (id: string) => Promise.resolve(records.get(id)),
      shared: () => Promise.resolve(undefined),
      save: (record: CourseRecord) => records.set(record.id, record).size > 0,
      saveShared: () => true,
    } as unknown as CourseStore,
  });

/** A visit of what was delivered; without an end when the tab is closed. */
async function visit(
  course: Course,
  scoId: string,
  values: DataModel,
  {isEnded = true, isLeaving = false} = {},
): Promise<void> {
  course.beginVisit(scoId, 1);
  const {sequence} = course;
  const {api} = await startRunTime({
    version: '2004',
    values: {},
    sequence,
    onCall: () => undefined,
    onCommit(cmi) {
      const key = {learnerId: 'l', packageId: 'p', scoId, number: 1, course: 1};
      course.keepAttempt(committed(key, course.latest(scoId), cmi, '2026-11-27T12:00:00Z'));
      return 0;
    },
    onEnded(end) {
      const left = sequence && leftBy(sequence, end, isLeaving);
      course.keepState(left?.state, course.latest(scoId));
      if (!left?.isOpen) course.endVisit();
    },
  });
  api.Initialize?.('');
  for (const [name, value] of Object.entries(values)) api.SetValue?.(name, value);
  api[isEnded ? 'Terminate' : 'Commit']?.('');
}

const retry = `<imsss:sequencing><imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions>
  <imsss:ruleCondition condition="satisfied" operator="not"/></imsss:ruleConditions><imsss:ruleAction action="retry"/>
  </imsss:postConditionRule></imsss:sequencingRules></imsss:sequencing>`;
const failed = {'cmi.success_status': 'failed'};

describe('a step of the learner', () => {
  it('and the end of the SCO before are one request: a rule is asked once', async () => {
    const course = await load([{id: 'a', sequencing: retry}, {id: 'b'}, {id: 'c'}]);
    expect(course.navigate({type: 'start'})?.delivered).toBe('a');
    await visit(course, 'a', failed);
    expect(course.navigate({type: 'continue'})?.delivered).toBe('a');
    await visit(course, 'a', {'cmi.success_status': 'passed'});
    expect(course.navigate({type: 'continue'})?.delivered).toBe('b');
  });

  it('wins over what the SCO asks for as it leaves', async () => {
    const course = await load([{id: 'a'}, {id: 'b'}, {id: 'c'}]);
    course.navigate({type: 'start'});
    await visit(course, 'a', {'adl.nav.request': '{target=c}choice'}, {isLeaving: true});
    expect(course.navigate({type: 'continue'})?.delivered).toBe('b');
  });

  it('comes after what the SCO has asked for by itself', async () => {
    const course = await load([{id: 'a'}, {id: 'b'}, {id: 'c'}]);
    course.navigate({type: 'start'});
    await visit(course, 'a', {'adl.nav.request': 'continue'});
    expect(course.navigate({type: 'continue'})?.delivered).toBe('c');
  });

  it('past the last activity ends the session', async () => {
    const course = await load([{id: 'a'}, {id: 'b'}]);
    course.navigate({type: 'choice', target: 'b'});
    await visit(course, 'b', {});
    expect(course.navigate({type: 'continue'})).toMatchObject({delivered: undefined, hasEnded: true});
  });

  it('tells the tree of a SCO that was left without Terminate', async () => {
    const course = await load([{id: 'a', sequencing: retry}, {id: 'b'}]);
    course.navigate({type: 'start'});
    await visit(course, 'a', failed, {isEnded: false});
    expect(course.navigate({type: 'continue'})?.delivered).toBe('a');
  });

  it('from a new attempt that has told nothing takes nothing of the one before', async () => {
    const course = await load([{id: 'a', sequencing: retry}, {id: 'b'}]);
    course.navigate({type: 'start'});
    await visit(course, 'a', failed);
    expect(course.navigate({type: 'continue'})?.delivered).toBe('a');
    course.beginVisit('a', 2);
    expect(course.navigate({type: 'continue'})?.delivered).toBe('b');
  });
});

describe('the course as a whole', () => {
  const items = [{id: 'a'}, {id: 'b'}, {id: 'c'}];
  const done = {'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.exit': 'normal'};
  const found = (course: Course) =>
    [...statuses(course.sequence as Sequence, ['a', 'b', 'c']).values()].map(({success}) => success);

  it('goes on behind what has ended, and forgets nothing of it', async () => {
    const course = await load(items);
    expect(course.view?.wayOn).toBe('start');
    expect(course.goOn()?.delivered).toBe('a');
    await visit(course, 'a', {...done, 'adl.nav.request': 'continue'});
    await visit(course, 'b', done);
    const again = await load(items);
    expect(again.view?.wayOn).toBe('continue');
    expect(again.goOn()?.delivered).toBe('c');
    expect(found(again)).toEqual(['passed', 'passed', 'unknown']);
  });

  it('goes on with what was suspended', async () => {
    const course = await load(items);
    course.goOn();
    await visit(course, 'a', {'adl.nav.request': 'continue'});
    await visit(course, 'b', {'cmi.exit': 'suspend'});
    const again = await load(items);
    expect(again.view?.wayOn).toBe('resumeAll');
    expect(again.goOn()?.delivered).toBe('b');
    expect(again.attemptAt('b')).toBe('resumed');
  });

  it('does not go on behind its last activity: what is still open is chosen', async () => {
    const course = await load(items);
    course.navigate({type: 'choice', target: 'c'});
    await visit(course, 'c', done);
    const again = await load(items);
    expect(again.view?.wayOn).toBeUndefined();
    expect(again.navigate({type: 'choice', target: 'a'})?.delivered).toBe('a');
    expect(found(again)[2]).toBe('passed');
  });

  it('keeps what it has come to when it is over, until it is begun afresh', async () => {
    const course = await load(items);
    course.goOn();
    for (const id of ['a', 'b', 'c']) await visit(course, id, {...done, 'adl.nav.request': 'continue'});
    const again = await load(items);
    expect(again.view).toMatchObject({wayOn: undefined, status: {success: 'passed'}});
    expect(again.goOn()).toBeUndefined();
    expect(again.view?.status.success).toBe('passed');
    await again.restart();
    expect(again.view?.wayOn).toBe('start');
  });
});

describe('ids that every object of JavaScript has', () => {
  it('are ids like any others, also after a reload', async () => {
    const shares = `<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo
      targetObjectiveID="__proto__" writeSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives></imsss:sequencing>`;
    const items = [{id: '__proto__', sequencing: shares}, {id: 'constructor'}, {id: 'toString'}];
    const course = await load(items);
    expect(course.navigate({type: 'start'})?.delivered).toBe('__proto__');
    await visit(course, '__proto__', {'cmi.success_status': 'passed', 'adl.nav.request': 'continue'});
    await visit(course, 'constructor', {'cmi.exit': 'suspend', 'cmi.success_status': 'failed'});
    const again = await load(items);
    const found = statuses(again.sequence as Sequence, ['__proto__', 'constructor', 'toString']);
    expect([...found.values()].map(({success}) => success)).toEqual(['passed', 'failed', 'unknown']);
    expect(Object.entries(sharedObjectives(again.sequence?.state ?? ''))).toEqual([
      ['__proto__', {satisfied: true}],
    ]);
    expect(again.view?.goesOn).toEqual(new Set(['constructor']));
  });
});

describe('what is on screen', () => {
  const hiding = `<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
    </adlnav:navigationInterface></adlnav:presentation>`;

  it('offers the steps that the tree has, and names those that the manifest hides', async () => {
    const course = await load([{id: 'a', sequencing: hiding}, {id: 'b'}]);
    course.navigate({type: 'start'});
    expect(course.view).toMatchObject({steps: {previous: false, continue: true}, hidden: ['continue']});
    await visit(course, 'a', {'adl.nav.request': 'continue'});
    expect(course.view).toMatchObject({steps: {previous: true, continue: true}, hidden: []});
  });

  const rule = (action: string, condition: string) => `<imsss:sequencing><imsss:sequencingRules>
    <imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="${condition}"/></imsss:ruleConditions>
    <imsss:ruleAction action="${action}"/></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>`;

  it('offers no way back to what is closed', async () => {
    const course = await load([{id: 'a', sequencing: rule('disabled', 'attempted')}, {id: 'b'}]);
    course.navigate({type: 'start'});
    await visit(course, 'a', {'adl.nav.request': 'continue'});
    expect(course.view?.steps).toEqual({previous: false, continue: true});
  });

  it('leaves out of the contents what a rule hides from choice', async () => {
    const course = await load([{id: 'a', sequencing: rule('hiddenFromChoice', 'attempted')}, {id: 'b'}]);
    expect(course.view?.concealed).toEqual(new Set());
    course.navigate({type: 'start'});
    expect(course.view?.concealed).toEqual(new Set(['a']));
  });

  it('tells which attempts go on', async () => {
    const course = await load([{id: 'a'}, {id: 'b'}]);
    course.navigate({type: 'start'});
    await visit(course, 'a', {'cmi.exit': 'suspend', 'adl.nav.request': 'continue'});
    await visit(course, 'b', {'cmi.exit': 'normal', 'adl.nav.request': '{target=a}choice'});
    course.navigate({type: 'suspendAll'});
    expect(course.view?.goesOn).toEqual(new Set(['a']));
  });

  it('is put together from the attempts where an earlier version has left another kind of state', async () => {
    const items = [{id: 'a'}, {id: 'b'}];
    const course = await load(items);
    course.navigate({type: 'start'});
    await visit(course, 'a', {'cmi.completion_status': 'completed', 'cmi.success_status': 'passed'});
    const [record] = [...records.values()];
    if (!record) throw new Error('Nothing was kept.');
    records.set(record.id, {...record, state: '{"version":"1.0","sequencing":{}}', revision: 99});
    const again = await load(items);
    expect(again.view?.open).toEqual(new Set(['a', 'b']));
    expect(again.navigate({type: 'start'})?.delivered).toBe('a');
    expect([...records.values()][0]?.takenIn).toEqual({'l|p|a|1': 1});
  });
});
