/** A return that is opened again before it is begun: only the draw on screen is listened for. */
import {afterEach, expect, it, vi} from 'vitest';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import type {Course, Lesson} from '../../src/domain/course/course.ts';
import type {BankItem, ReturnBank} from '../../src/domain/return/return-bank.ts';
import {returnIn} from '../../src/domain/return/return-in.ts';
import {returnBlock} from '../../src/domain/return/return-lesson.ts';
import {returnModule, slotsOfReturn} from '../../src/domain/return/return-scope.ts';
import {drawnLesson, type DrawnLessonOptions} from '../../src/entries/player/return/drawn-lesson.ts';

afterEach(() => vi.restoreAllMocks());

const items = Array.from({length: 12}, (_, at): BankItem => {
  const id = `m.q${String(at)}`;
  // No more of a question is looked at.
  const question = {id, kind: 'choice', title: id, body: []} as unknown as Question;
  return {number: 1025 + at, id, module: 'm', kind: at < 4 ? 'case' : 'question', question, sources: []};
});
const bank: ReturnBank = {modules: [{id: 'm', number: 1}], items};
const packed = {
  ...{id: 'first', module: 'return', title: 'Pēc nedēļas', sources: []},
  blocks: [returnBlock(0, {title: '', body: []})],
} as unknown as Lesson;

function visit() {
  const listeners = new Set<() => void>();
  const modules = new Map<number, {readonly answers: ReadonlyMap<number, {readonly packed: string}>}>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const player = Object.assign(new EventTarget(), {view: {type: 'home'} as object});
  const loads: Event[] = [];
  player.addEventListener('course-load-again', (event) => loads.push(event));
  const options = {
    player,
    course: {id: 'c'} as Course,
    content: {page: () => Promise.resolve(bank)},
    opened: {session: {progress: {modules}, subscribe}},
    durable: Promise.resolve({read: () => Promise.resolve(new Map())}),
    launch: {learnerId: 'l'},
  } as unknown as DrawnLessonOptions;
  return {
    loads,
    listeners,
    open: async () => {
      const lesson = await drawnLesson(packed, options);
      player.view = {type: 'lesson', lesson};
      return returnIn(lesson)?.drawn?.packed ?? '';
    },
    begin: (draw: string) => {
      modules.set(returnModule, {answers: new Map([[slotsOfReturn(0).draw, {packed: draw}]])});
      for (const listener of [...listeners]) listener();
    },
  };
}

/** Opened twice, with another draw each time. */
async function openedTwice() {
  const made = visit();
  let at = 0;
  const random = vi.spyOn(Math, 'random').mockImplementation(() => (at += 1) / 1000);
  const first = await made.open();
  random.mockImplementation(() => 1 - (at += 1) / 1000);
  const second = await made.open();
  expect(second).not.toBe(first);
  return {...made, first, second};
}

it('begins without being loaded again, whatever an earlier opening had drawn', async () => {
  const {loads, listeners, begin, second} = await openedTwice();
  expect(listeners.size).toBe(1);
  begin(second);
  expect([loads.length, listeners.size]).toEqual([0, 0]);
});

it('gives way, once, to what was begun earlier and came late from the disk', async () => {
  const {loads, begin, first} = await openedTwice();
  begin(first);
  begin(first);
  expect(loads).toHaveLength(1);
});
