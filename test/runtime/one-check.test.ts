/** What one press on “check” costs, from the event to the LMS: the parts are told, written and encoded once. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {CheckEvent, MoveEvent, StartTryEvent} from '../../src/components/events.ts';
import type {Course} from '../../src/domain/course/course.ts';
import {connectAnswers} from '../../src/entries/player/lesson/answers.ts';
import {Journal} from '../../src/runtime/journal/journal.ts';
import {labCourse, labLessons} from './fault-lab/lab-course.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

afterEach(() => vi.restoreAllMocks());

/** A course that counts how often progress is encoded: the codec alone reads the widths of the slots. */
function countingCourse() {
  const read = {count: 0};
  const [first, ...others] = labCourse.modules;
  if (!first) throw new Error('The course of the laboratory has modules.');
  // Not enumerable: whoever copies a module does not read it.
  const counted = Object.defineProperty({...first}, 'slots', {
    enumerable: false,
    get: () => {
      read.count += 1;
      return first.slots;
    },
  });
  const course: Course = {...labCourse, modules: [counted, ...others]};
  return {course, encodings: read};
}

/** A learner at the first question of a quiz, in an LMS. */
async function atFirstQuestion() {
  const {course, encodings} = countingCourse();
  const {opened} = await sessionWorld('scorm12').first(new MemoryStore(), {course});
  const {session, queue} = opened;
  const open = labLessons.find(({lesson}) => lesson.id === 'quiz');
  if (!open) throw new Error('The course of the laboratory has a quiz.');
  const player = new EventTarget();
  // Listening is all that is asked of the element, and Node has no other one.
  connectAnswers(player as HTMLElement, {
    session,
    open: () => ({lesson: open.lesson, moduleNumber: open.module, lessonNumber: open.number}),
    onChange: () => queue.changed(),
    isReadOnly: () => false,
  });
  player.dispatchEvent(new StartTryEvent(19));
  const asked = () => session.progress.modules.get(open.module)?.quizzes.get(19)?.open?.questions ?? [];
  const entries = vi.spyOn(Journal.prototype, 'write');
  const answers = vi.spyOn(Journal.prototype, 'writeAnswers');
  const listener = vi.fn();
  session.subscribe(listener);
  return {session, queue, player, asked, entries, answers, listener, encodings};
}

describe('one checked answer of a quiz', () => {
  it('is one notification and one write to the device, with the answer to report', async () => {
    const {session, player, asked, entries, answers, listener} = await atFirstQuestion();
    player.dispatchEvent(new CheckEvent(asked()[0] ?? 0, {a: 'x'}, 1_000));
    expect(session.firstAnswers).toHaveLength(1);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(entries).toHaveBeenCalledTimes(1);
    expect(answers).toHaveBeenCalledTimes(1);
  });

  it('is one encoding, for the device and for the LMS', async () => {
    const {session, queue, player, asked, encodings} = await atFirstQuestion();
    encodings.count = 0;
    player.dispatchEvent(new CheckEvent(asked()[0] ?? 0, {a: 'x'}, 1_000));
    queue.request('hidden');
    expect(queue.state).toBe('saving');
    expect(session.snapshot().suspendData).not.toBe('');
    expect(encodings.count).toBe(1);
  });

  it('tells nobody when it is refused, as one that was checked before', async () => {
    const {player, asked, listener} = await atFirstQuestion();
    const check = () => player.dispatchEvent(new CheckEvent(asked()[0] ?? 0, {a: 'x'}, 1_000));
    check();
    listener.mockClear();
    check();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('the end of a try', () => {
  it('is one notification and one write, though it finishes the lesson, too', async () => {
    const {session, player, asked, entries, listener} = await atFirstQuestion();
    for (const slot of asked()) player.dispatchEvent(new CheckEvent(slot, {a: 'x'}, 1_000));
    entries.mockClear();
    listener.mockClear();
    player.dispatchEvent(new MoveEvent(19, asked().length));
    expect(session.progress.modules.get(1)?.quizzes.get(19)?.best).toBeDefined();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(entries).toHaveBeenCalledTimes(1);
  });
});
