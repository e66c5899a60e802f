/** The package "return": what it draws, keeps in its own progress, and knows of the course. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {packAnswer, rightAnswerOf, unpackAnswer, widthOf} from '../../../src/domain/blocks/practice.ts';
import type {ModuleProgress} from '../../../src/domain/progress/progress.ts';
import {itemNumber, packDraw, unpackDraw, type SavedDraw} from '../../../src/domain/return/draw-bits.ts';
import {withOwnNotes} from '../../../src/domain/return/notes.ts';
import type {BankItem, ReturnBank} from '../../../src/domain/return/return-bank.ts';
import {drawNext, returnsBefore, savedDraw} from '../../../src/domain/return/return-draw.ts';
import {returnBlock, withDraw} from '../../../src/domain/return/return-lesson.ts';
import {
  drawBits,
  placeBits,
  returnLessons,
  returnReportIds,
  slotsOfReturn,
} from '../../../src/domain/return/return-scope.ts';
import {weakByAnswers} from '../../../src/domain/return/weak-by-answers.ts';
import {answerableAt} from '../../../src/domain/quiz/answerable.ts';
import {randomBy} from '../random-by.ts';

const question = (id: string): Question => ({
  type: 'choice',
  id,
  title: id,
  body: [['p', 'Ko darīt?', ['note', {n: '1'}]]],
  tracking: 1,
  required: false,
  many: false,
  verdicts: {},
  choices: [
    {key: 'a', text: ['jā'], right: true, feedback: []},
    {key: 'b', text: ['nē'], right: false, feedback: []},
  ],
  reportId: id,
  plainText: id,
  interaction: -1,
  objective: 'lesson',
  lookBack: {module: id.split('.')[0] ?? '', moduleTitle: '', lesson: 'lesson', lessonTitle: ''},
});
const source = (title: string) => ({title, publisher: '', date: ''});
const modules = ['acts', 'roles', 'help', 'people', 'places', 'words'].map((id, at) => ({
  id,
  number: at + 1,
}));
const items = modules.flatMap(({id, number}) =>
  Array.from({length: 12}, (_, at): BankItem => {
    const name = `${id}.q${String(at)}`;
    const kind = at < 2 ? 'case' : 'question';
    const sources = [source(name)];
    return {
      number: itemNumber(number, at + 1) ?? 0,
      id: name,
      module: id,
      kind,
      question: question(name),
      sources,
    };
  }),
);
const bank: ReturnBank = {passMark: 80, modules, items};
const lessonOf = (at: number) => ({
  id: returnLessons[at] ?? '',
  module: 'return',
  title: '',
  goals: [],
  blocks: [returnBlock(at, {title: '', body: []})],
  sources: [],
});

/** Progress in which the return at `at` was made. */
function made(
  progress: ModuleProgress,
  at: number,
  draw: SavedDraw,
  isRight: (place: number) => boolean,
): ModuleProgress {
  const {quiz, draw: slot, places, lesson} = slotsOfReturn(at);
  const answers = new Map(
    places.map((place, i) => {
      const asked = {...question('x'), bits: placeBits};
      return [place, {packed: packAnswer(asked, isRight(i) ? {a: 't'} : {b: 't'}), checked: true}] as const;
    }),
  );
  return {
    done: new Set([...progress.done, ...places, quiz, lesson]),
    answers: new Map([...progress.answers, [slot, {packed: packDraw(draw), checked: false}]]),
    quizzes: new Map([
      ...progress.quizzes,
      [quiz, {best: 0, tries: 1, open: {seed: 1, questions: places, answers, at: places.length}}],
    ]),
  };
}
const nothing: ModuleProgress = {done: new Set(), answers: new Map(), quizzes: new Map()};

describe('what was drawn', () => {
  it('comes back from its slot, whatever it is', () => {
    const weak = fc.option(fc.uniqueArray(fc.integer({min: 1, max: 31})), {nil: undefined});
    const four = fc.array(fc.option(fc.integer({min: 1, max: 65_535}), {nil: undefined}), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(weak, four, (modulesFound, numbers) => {
        const sorted = modulesFound?.toSorted((a, b) => a - b);
        const bits = packDraw({weak: sorted, items: numbers});
        expect(bits).toHaveLength(drawBits);
        expect(unpackDraw(bits)).toEqual({weak: sorted, items: numbers});
      }),
    );
  });

  it('has a number of its own for each question of a course, and none for what is out of reach', () => {
    expect(itemNumber(1, 1)).not.toBe(itemNumber(2, 1));
    expect(itemNumber(31, 1023)).toBeLessThan(65_536);
    for (const [module, tracking] of [
      [0, 1],
      [32, 1],
      [1, 0],
      [1, 1024],
    ] as const)
      expect(itemNumber(module, tracking)).toBeUndefined();
  });
});

describe('three returns', () => {
  it('never ask the same twice in a row, remember mistakes, and come back from progress alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.option(fc.subarray(['acts', 'help']), {nil: undefined}), (seed, weak) => {
        const random = randomBy(seed);
        let progress = nothing;
        const asked = returnLessons.map((_, at) => {
          // Later this device does not know any more: the first return does.
          const draw = drawNext(progress, at, {bank, weak: at === 0 ? weak : undefined, random});
          expect(draw.weak).toEqual(weak?.map((id) => modules.find((module) => module.id === id)?.number));
          expect(draw.items.every((number) => number !== undefined)).toBe(true);
          expect(items.find(({number}) => number === draw.items[0])?.kind).toBe('case');
          const rights = [0, 1, 2, 3].map(() => random() < 0.5);
          progress = made(progress, at, draw, (place) => rights[place] ?? false);
          expect(savedDraw(progress, at)).toEqual(draw);
          const past = returnsBefore(progress, at + 1, bank);
          expect(past.at(-1)?.map(({isRight}) => isRight)).toEqual(rights);
          return draw.items;
        });
        expect(asked[1]?.filter((number) => asked[0]?.includes(number))).toEqual([]);
        expect(asked[2]?.filter((number) => asked[1]?.includes(number))).toEqual([]);
      }),
    );
  });

  it('do without what the course no longer has, and without what was not finished', () => {
    const draw = drawNext(nothing, 0, {bank, weak: undefined, random: randomBy(1)});
    const progress = made(nothing, 0, draw, () => true);
    const [gone] = draw.items;
    const less = {...bank, items: items.filter(({number}) => number !== gone)};
    expect(returnsBefore(progress, 1, less)[0]).toHaveLength(3);
    expect(returnsBefore(nothing, 1, bank)).toEqual([]);
  });
});

describe('the lesson of a return', () => {
  const draw: SavedDraw = {weak: undefined, items: [0, 5, 30, 60].map((at) => items[at]?.number)};

  it('asks what was drawn, each at its place, with the footnotes of all', () => {
    const {blocks, sources} = withDraw(lessonOf(1), draw, bank, {body: [['p', 'Kāpēc']], end: 'Beigas'});
    const [block] = blocks;
    if (block?.type !== 'quiz') throw new Error('A return is a quiz.');
    expect(block.bank.map(({tracking}) => tracking)).toEqual(slotsOfReturn(1).places);
    expect(block.bank.map(({reportId}) => reportId)).toEqual(returnReportIds.slice(4, 8));
    expect(block.bank.map(({interaction}) => interaction)).toEqual([4, 5, 6, 7]);
    expect(block.bank.map(({body}) => body[0])).toEqual(
      [1, 2, 3, 4].map((n) => ['p', 'Ko darīt?', ['note', {n: String(n)}]]),
    );
    expect(sources.map(({title}) => title)).toEqual([0, 5, 30, 60].map((at) => items[at]?.id));
    expect(block.asReturn).toEqual({
      at: 1,
      drawn: {slot: slotsOfReturn(1).draw, packed: packDraw(draw)},
      end: 'Beigas',
    });
  });

  it('keeps each question at its place when one is gone from the course', () => {
    const less = {...bank, items: items.filter((_, at) => at !== 5)};
    const {blocks} = withDraw(lessonOf(0), draw, less, {body: [], end: ''});
    const [block] = blocks;
    const {places} = slotsOfReturn(0);
    expect(block?.type === 'quiz' && block.bank.map(({tracking}) => tracking)).toEqual([
      places[0],
      places[2],
      places[3],
    ]);
  });

  it('reports its first answers by the module that they are about, though it has no score', () => {
    const lesson = withDraw(lessonOf(0), draw, bank, {body: [], end: ''});
    const answerable = answerableAt(lesson, slotsOfReturn(0).places[2] ?? 0);
    expect(answerable?.reports({a: 't'})).toEqual([
      expect.objectContaining({
        reportId: 'return.first-q2',
        interaction: 2,
        objective: 'help',
        result: 'correct',
      }),
    ]);
    expect(answerable?.pack({a: 't'})).toHaveLength(placeBits);
  });
});

it('an answer is the same in a slot that is wider than it', () => {
  const wide = {...question('x'), bits: placeBits};
  expect(widthOf(wide)).toBe(placeBits);
  expect(unpackAnswer(wide, packAnswer(wide, rightAnswerOf(wide)))).toEqual(rightAnswerOf(wide));
  expect(unpackAnswer(wide, '10')).toEqual({});
});

it('footnotes of a question by itself begin with one', () => {
  const text = ['p', ['note', {n: '7'}], ['b', ['note', {n: '3'}], ['note', {n: '7'}]]];
  expect(withOwnNotes(text)).toEqual({
    value: ['p', ['note', {n: '1'}], ['b', ['note', {n: '2'}], ['note', {n: '1'}]]],
    notes: [7, 3],
  });
});

it('where the final test found gaps is told from its first answers alone', () => {
  const answer = (id: string, objective: string, result: 'correct' | 'wrong' | number) => ({
    id,
    objective,
    result,
  });
  expect(weakByAnswers([answer('acts.q1', 'acts', 'wrong')], 80)).toBeUndefined();
  expect(
    weakByAnswers(
      [
        answer('final-test.q1', 'acts', 'correct'),
        answer('final-test.q2', 'acts', 0.6),
        answer('final-test.q3', 'help', 'correct'),
        answer('final-test.q4', 'help', 0.5),
        answer('final-test.q5', 'roles', 'wrong'),
      ],
      80,
    ),
  ).toEqual(['help', 'roles']);
});
