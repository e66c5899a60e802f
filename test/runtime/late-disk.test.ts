/** Work that stands on the device's disk alone, when that answers only after the course is on screen. */
import {expect, it} from 'vitest';
import {DeviceCopy} from '../../src/runtime/device-copy/device-copy.ts';
import {journalPrefix} from '../../src/runtime/device-copy/keys.ts';
// Lazy in the player: here it is there at once.
import '../../src/runtime/launch/beginning.ts';
import {openSession, type OpenedSession} from '../../src/runtime/session/open-session.ts';
import {MemoryDurable} from './device-copy/memory-durable.ts';
import {Chance} from './fault-lab/chance.ts';
import {labCourse} from './fault-lab/lab-course.ts';
import {fakeLabLms} from './fault-lab/lab-lms.ts';
import {settle, VirtualClock} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sampleInteraction} from './sample-snapshot.ts';

let attempts = 0;

/** A launch in an LMS that has nothing, on a device whose `localStorage` was emptied. */
async function launch(durable: MemoryDurable, isWanted: boolean, isAlone: boolean | Promise<boolean> = true) {
  const clock = new VirtualClock(new Chance(1));
  const tracker = fakeLabLms({standard: 'scorm12', isStrict: true}, clock).launch();
  const told = await tracker.open();
  let answer: () => void = () => undefined;
  const disk = new Promise<MemoryDurable>((resolve) => (answer = () => resolve(durable)));
  const copy = new DeviceCopy({fast: new MemoryStore(), durable: disk});
  const prefix = journalPrefix(labCourse.id, labCourse.scope, told.learnerId);
  void copy.take([prefix]).then(() => copy.share());
  let asked = 0;
  const opened = await openSession({
    course: labCourse,
    tracker,
    launch: told,
    store: copy,
    isAlone,
    now: clock.now,
    spentMs: () => 0,
    newAttempt: () => `0000000${(attempts += 1)}`,
    askTakeUp: () => {
      asked += 1;
      return Promise.resolve(isWanted);
    },
    queueClock: clock,
  });
  return {
    opened,
    asked: () => asked,
    diskAnswers: async () => {
      answer();
      await settle();
    },
  };
}

const finish = ({session}: OpenedSession, lesson: number) =>
  session.dispatch({type: 'finish-lesson', module: 1, lesson});
const doneIn = ({session}: OpenedSession) => [...(session.progress.modules.get(1)?.done ?? [])];

async function diskWithWork() {
  const durable = new MemoryDurable();
  const {opened, diskAnswers} = await launch(durable, true);
  await diskAnswers();
  opened.session.addFirstAnswer({module: 1, slot: 7, interaction: sampleInteraction(7)});
  finish(opened, 1);
  await settle();
  return durable;
}

it.each([
  {isWanted: true, done: [1]},
  {isWanted: false, done: []},
])('is offered to who has done nothing yet, and goes on where that is wanted: $isWanted', async (wish) => {
  const {opened, asked, diskAnswers} = await launch(await diskWithWork(), wish.isWanted);
  expect([asked(), doneIn(opened)]).toEqual([0, []]);
  await diskAnswers();
  expect([asked(), doneIn(opened)]).toEqual([1, wish.done]);
});

it('goes to the LMS with its answers, and is said to be unsent until then', async () => {
  const {opened, diskAnswers} = await launch(await diskWithWork(), true);
  expect(opened.queue.state).toBe('saved');
  await diskAnswers();
  expect(opened.session.snapshot().interactions).toEqual([sampleInteraction(7)]);
  expect(opened.queue.state).toBe('unsent');
});

it('is offered also where the disk answers before the other pages do', async () => {
  let alone: (isAlone: boolean) => void = () => undefined;
  const asking = new Promise<boolean>((resolve) => (alone = resolve));
  const {opened, asked, diskAnswers} = await launch(await diskWithWork(), true, asking);
  await diskAnswers();
  expect(asked()).toBe(0);
  alone(true);
  await settle();
  expect([asked(), doneIn(opened)]).toEqual([1, [1]]);
});

it('is offered also to who has named only the institution, which stays', async () => {
  const {opened, asked, diskAnswers} = await launch(await diskWithWork(), true);
  opened.session.dispatch({type: 'pick-role', role: 2});
  await diskAnswers();
  expect([asked(), doneIn(opened), opened.session.progress.role]).toEqual([1, [1], 2]);
});

it('waits for another launch where something was done meanwhile', async () => {
  const {opened, asked, diskAnswers} = await launch(await diskWithWork(), true);
  finish(opened, 2);
  await diskAnswers();
  expect([asked(), doneIn(opened)]).toEqual([0, [2]]);
});
