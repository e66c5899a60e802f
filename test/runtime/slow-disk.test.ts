/** A disk that answers when the learner is at work already: what it has of this attempt is joined, and nothing is written over it. */
import {expect, it} from 'vitest';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {encode} from '../../src/domain/suspend-data/encode.ts';
import {DeviceCopy} from '../../src/runtime/device-copy/device-copy.ts';
import type {DurableStore} from '../../src/runtime/device-copy/durable-store.ts';
import {journalPrefix} from '../../src/runtime/device-copy/keys.ts';
import {Journal} from '../../src/runtime/journal/journal.ts';
import {MemoryDurable} from './device-copy/memory-durable.ts';
import {labCourse as course} from './fault-lab/lab-course.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sampleInteraction} from './sample-snapshot.ts';
import {sessionWorld} from './session-world.ts';

const learnerId = 'anna';
const owner = {courseId: course.id, scope: course.scope, learnerId};
const prefix = journalPrefix(course.id, course.scope, learnerId);
const finish = (lesson: number, from: Progress): Progress =>
  reduce(from, {type: 'finish-lesson', module: 1, lesson});
const started = finish(1, newProgress('0000000a'));
const answerTo = (slot: number) => ({
  module: 1,
  slot,
  interaction: sampleInteraction(slot),
  hasArrived: false,
});

/** A disk with work that the LMS never got, while an LMS has emptied `localStorage`. */
async function diskWith(progress: Progress): Promise<MemoryDurable> {
  const durable = new MemoryDurable();
  const store = new DeviceCopy({fast: undefined, durable: Promise.resolve(durable)});
  await store.take([prefix]);
  const journal = new Journal({owner, store, now: () => 0});
  journal.writeAnswers(progress.attempt, [answerTo(7), answerTo(8)]);
  journal.write(progress.attempt, {
    counter: progress.counter,
    text: encode(progress, course, Infinity),
    given: 1,
  });
  await settle();
  return durable;
}

it.each([1, 2, 5])('keeps what only the disk had, after %d changes that it did not know', async (changes) => {
  const durable = await diskWith(finish(3, started));
  let answer: (disk: DurableStore) => void = () => undefined;
  const store = new DeviceCopy({
    fast: new MemoryStore(),
    durable: new Promise((resolve) => (answer = resolve)),
  });
  const arrived = store.take([prefix]);
  const {first} = sessionWorld('scorm12');
  const given = {learnerId, suspendData: encode(started, course, Infinity)};
  const {opened} = await first(store, {changes: given});
  const {session} = opened;
  session.addFirstAnswer({module: 1, slot: 9, interaction: sampleInteraction(9)});
  for (let slot = 20; slot < 20 + changes; slot++) session.dispatch({type: 'seen', module: 1, slot});

  answer(durable);
  await arrived;
  store.share();
  await settle();
  const {done} = session.progress.modules.get(1) ?? {};
  expect([...(done ?? [])]).toEqual(expect.arrayContaining([1, 3, 20]));
  expect(session.firstAnswers.map(({slot}) => slot).toSorted()).toEqual([7, 8, 9]);
  expect(durable.records.get(`${prefix}0000000a`)?.text).toContain(session.text);
  const kept = new Journal({owner, store, now: () => 0}).answers('0000000a');
  expect(kept.map(({slot}) => slot).toSorted()).toEqual([7, 8, 9]);
});
