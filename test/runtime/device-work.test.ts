import {beforeEach, describe, expect, it} from 'vitest';
import type {DeviceLearner} from '../../src/runtime/device/device-learners.ts';
import type {DeviceRecords} from '../../src/runtime/device/device-records.ts';
import {DeviceWork} from '../../src/runtime/device/device-work.ts';
import {DeviceNotes} from '../../src/runtime/device/device-notes.ts';
import {DeviceOwn} from '../../src/runtime/device/device-own.ts';
import {openSession, type OpenedSession} from '../../src/runtime/session/open-session.ts';
import type {FirstAnswer} from '../../src/runtime/session/session.ts';
import {recordKey} from '../../src/runtime/trackers/device/device-record.ts';
import {createDeviceTracker} from '../../src/runtime/trackers/device/device.ts';
import {idOf, sampleInteraction} from './sample-snapshot.ts';
import {labCourse as course} from './fault-lab/lab-course.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';

const dayMs = 86_400_000;
const anna: DeviceLearner = {id: 'a', name: 'Anna'};
const juris: DeviceLearner = {id: 'b', name: 'Juris'};

let store = new MemoryStore();
let kept = new Map<string, unknown>();
let nowMs = 0;
beforeEach(() => {
  store = new MemoryStore();
  kept = new Map();
  nowMs = Date.UTC(2026, 10, 24);
});

const records: DeviceRecords = {
  read: (key) => Promise.resolve(kept.get(key)),
  write: async (key, record) => void kept.set(key, record),
  remove: async (key) => void kept.delete(key),
};
const workOf = (learner: DeviceLearner) =>
  new DeviceWork({course, learner, records, store, now: () => nowMs});

const notesOf = (learnerId: string) =>
  new DeviceNotes(new DeviceOwn({courseId: course.id, learnerId, store, now: () => nowMs}));

async function visit(learner: DeviceLearner, newAttempt = `0000000${learner.id}`): Promise<OpenedSession> {
  const tracker = createDeviceTracker({courseId: course.id, scope: course.scope, learner, records, store});
  return openSession({
    course,
    tracker,
    launch: await tracker.open(),
    store,
    isAlone: true,
    now: () => nowMs,
    spentMs: () => 0,
    newAttempt: () => newAttempt,
    askTakeUp: () => Promise.resolve(true),
  });
}

const firstAnswer: FirstAnswer = {module: 1, slot: 20, interaction: sampleInteraction(0)};

/** Finishes a lesson and answers a question. */
async function learn(learner: DeviceLearner): Promise<void> {
  const {session, queue} = await visit(learner);
  session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
  session.addFirstAnswer(firstAnswer);
  queue.close();
}

describe('the work of a learner of this device', () => {
  it('is read with its first answers, and is nobody else’s', async () => {
    await learn(anna);
    const work = await workOf(anna).read();
    expect(work?.session.progress.modules.get(1)?.done).toEqual(new Set([1]));
    expect(work?.answers.map(({interaction}) => interaction.id)).toEqual([idOf(0)]);
    expect(await workOf(juris).read()).toBeUndefined();
  });

  it('still has its first answers after months, since no LMS has them', async () => {
    await learn(anna);
    (await visit(anna)).queue.close();
    nowMs += 100 * dayMs;
    (await visit(anna)).queue.close();
    expect((await workOf(anna).read())?.answers).toHaveLength(1);
  });

  it.each([anna, juris])('still has them after months, whoever comes then: $name', async (comes) => {
    const {session, queue} = await visit(anna);
    session.addFirstAnswer(firstAnswer);
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    queue.changed();
    queue.request('lesson-end');
    await settle();
    queue.close();
    (await visit(anna)).queue.close();
    nowMs += 100 * dayMs;
    (await visit(comes)).queue.close();
    expect((await workOf(anna).read())?.answers).toHaveLength(1);
  });

  it('goes on where the record is gone and the journal is not', async () => {
    await learn(anna);
    (await visit(anna)).queue.close();
    kept.clear();
    store.removeItem(recordKey(course.id, course.scope, anna.id));
    const {session} = await visit(anna, '000000ff');
    expect(session.progress.modules.get(1)?.done).toEqual(new Set([1]));
  });

  it('is kept from a file and goes on at the next visit', async () => {
    await learn(anna);
    const work = await workOf(anna).read();
    if (!work) throw new Error('There is no work.');
    expect(await workOf(juris).keep(work.session.progress, work.answers)).toBe(true);
    const {session, journalWriter} = await visit(juris);
    expect(session.progress.attempt).toBe('0000000a');
    expect(journalWriter?.answers).toHaveLength(1);
  });

  it('stays when its notes alone are erased', async () => {
    await learn(anna);
    notesOf('a').write('m/l/b', 'Mana piezīme');
    await workOf(anna).notes.eraseAll();
    expect(notesOf('a').read('m/l/b')).toBe('');
    expect((await workOf(anna).read())?.answers).toHaveLength(1);
  });

  it('is erased with its notes, and only that of this learner', async () => {
    await learn(anna);
    await learn(juris);
    for (const {id} of [anna, juris]) notesOf(id).write('m/l/b', 'Mana piezīme');
    await workOf(anna).erase();
    expect(await workOf(anna).read()).toBeUndefined();
    expect(notesOf('a').read('m/l/b')).toBe('');
    expect((await workOf(juris).read())?.answers).toHaveLength(1);
    expect(notesOf('b').read('m/l/b')).toBe('Mana piezīme');
  });
});
