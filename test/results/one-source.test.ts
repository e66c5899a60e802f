/** One question has one share: the answers of one activity, whatever else is read or selected, and none where they are to another question. */
import {describe, expect, it} from 'vitest';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import type {Filter} from '../../src/results/analysis-model.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import type {Answer, Learner, Results, Work} from '../../src/results/model.ts';

const question = (id: string, more: Partial<BankQuestion> = {}): BankQuestion => ({
  ...{id, module: id.slice(0, id.indexOf('.')), objective: 'o', type: 'choice', text: `Teksts ${id}`},
  ...{words: {a: 'Pa', b: 'Pb', c: 'Pc'}, right: ['b'], part: 'quiz'},
  ...more,
});
const bank: QuestionBank = {
  modules: [{id: 'm', title: 'Modulis', passMark: 80, lessons: []}],
  questions: [
    question('m.q1'),
    question('m.q2'),
    question('m.q3', {right: ['a,b'], words: {a: 'Valsts policija', b: 'Dienests', c: 'Cits'}}),
    question('refresher.q1'),
  ],
  attitudes: [],
  scopes: [],
};
const dayMs = 86_400_000;
const given = (id: string, response: string, right = 'b'): Answer => ({
  question: id,
  index: 0,
  response,
  right,
  result: response === right ? 'correct' : 'wrong',
});
const work = (activity: string, day: number, answers: readonly Answer[]): Work => ({
  activity,
  attempts: [
    {
      ...{number: 1, status: 'passed', score: 80, parts: [], objectives: [], answers},
      ...{startedWallMs: day * dayMs, lastWallMs: day * dayMs},
    },
  ],
});
const learner = (at: number, works: readonly Work[]): Learner => ({
  ...{key: `p${at}`, name: `Izdomāts ${at}`, email: `p${at}@example.invalid`, ids: [], traits: {}},
  work: works,
});
const resultsOf = (learners: readonly Learner[]): Results => ({
  files: [],
  remarks: [],
  activities: ['course', 'module', 'later'].map((key) => ({key, title: `Aktivitāte ${key}`, files: []})),
  learners,
});

/** Twenty people did the course in which half were right; of them ten did the module half a year before, all right; ten the refresher. */
const results = resultsOf(
  Array.from({length: 20}, (_, at) =>
    learner(at, [
      ...(at < 10 ? [work('module', 100, [given('m.q1', 'b')])] : []),
      work('course', 300, [given('m.q1', at % 2 === 0 ? 'b' : 'a'), given('m.q2', 'b')]),
      ...(at < 10 ? [work('later', 400, [given('refresher.q1', 'a')])] : []),
    ]),
  ),
);
const questionsOf = (filter: Filter, of = results) => {
  const {questions} = analyse(of, filter, {passMark: 70}, bank);
  return new Map(questions.map((each) => [each.id, each]));
};

describe('a question that is in several activities', () => {
  it('counts the answers of the activity with the most of them, and says which', () => {
    const found = questionsOf({}).get('m.q1');
    expect(found).toMatchObject({answered: 20, difficulty: 0.5, activity: 'Aktivitāte course'});
  });

  it('counts the same in a period, whatever the period holds of other activities', () => {
    const late = questionsOf({period: {from: '1970-10-01'}}).get('m.q1');
    expect(late).toMatchObject({answered: 20, difficulty: 0.5});
    expect(questionsOf({period: {to: '1970-06-30'}}).has('m.q1')).toBe(false);
  });

  it('counts those of another activity when it is chosen', () => {
    for (const filter of [{answersOf: 'module'}, {activity: 'module'}])
      expect(questionsOf(filter).get('m.q1')).toMatchObject({
        ...{answered: 10, difficulty: 1, activity: 'Aktivitāte module'},
      });
    // What the chosen one does not ask is still counted where it is asked.
    expect(questionsOf({answersOf: 'module'}).get('m.q2')?.activity).toBe('Aktivitāte course');
  });

  it('has the same share in modules, tests and options', () => {
    const {modules} = analyse(results, {}, {passMark: 70}, bank);
    expect(modules.find(({id}) => id === 'm')).toMatchObject({learners: 20, meanScore: 75});
    const {options, tests} = trainerFigures(results, {}, {passMark: 70}, bank);
    expect(options['m.q1']?.map(({option, count}) => [option, count])).toEqual([
      ['a', 10],
      ['b', 10],
      ['c', 0],
    ]);
    expect(tests.find(({id}) => id === 'm')).toMatchObject({people: 20, passMark: 80, markBy: 'course'});
  });

  it('is told beside the figures: which activities, and which ask the same', () => {
    const {answerSources} = analyse(results, {}, {passMark: 70}, bank);
    expect(answerSources).toEqual([
      {key: 'course', title: 'Aktivitāte course', people: 20, isCounted: true, isShared: true},
      {key: 'module', title: 'Aktivitāte module', people: 10, isCounted: false, isShared: true},
      {key: 'later', title: 'Aktivitāte later', people: 10, isCounted: true, isShared: false},
    ]);
  });
});

describe('a question that has changed since it was answered', () => {
  const changed = resultsOf(
    Array.from({length: 20}, (_, at) =>
      learner(at, [
        // Letters that it does not have; a right answer that is no longer right; the same as it was.
        work('course', 300, [
          given('m.q1', at < 8 ? 'y' : 'x', 'y'),
          given('m.q2', at < 8 ? 'c' : 'a', 'c'),
          given('m.q3', at < 8 ? 'a,b' : 'a', 'a,b'),
        ]),
      ]),
    ),
  );

  it('has no share, no right answer and no words of another question', () => {
    const found = questionsOf({}, changed);
    for (const id of ['m.q1', 'm.q2'])
      expect(found.get(id), id).toMatchObject({isChanged: true, difficulty: undefined, right: '', wrong: []});
    expect(found.get('m.q2')?.responses.map(({words, isRight}) => [words, isRight])).toEqual([
      ['a', undefined],
      ['c', undefined],
    ]);
    expect(found.get('m.q3')).toMatchObject({isChanged: false, difficulty: 0.4});
  });

  it('is in no module, test or option figure', () => {
    const {modules} = analyse(changed, {}, {passMark: 70}, bank);
    expect(modules[0]?.meanScore).toBeCloseTo(40, 9);
    const {options, tests} = trainerFigures(changed, {}, {passMark: 70}, bank);
    expect(Object.keys(options)).toEqual(['m.q3']);
    expect(tests[0]?.questions).toBe(1);
  });

  it('says so on the page of a person', () => {
    const answers = personView(changed, 'p0', {passMark: 70}, bank)?.works[0]?.attempts[0]?.answers;
    expect(answers?.map(({isChanged, given: own, right}) => [isChanged, own, right])).toEqual([
      [true, 'y', ''],
      [true, 'c', ''],
      [false, 'Valsts policija; Dienests', 'Valsts policija; Dienests'],
    ]);
  });

  it('stays a question whose answers are mostly its own', () => {
    const few = resultsOf(
      Array.from({length: 20}, (_, at) =>
        learner(at, [work('course', 300, [given('m.q1', at < 9 ? 'd' : 'b')])]),
      ),
    );
    expect(questionsOf({}, few).get('m.q1')).toMatchObject({isChanged: false, difficulty: 11 / 20});
  });
});

describe('a part of the right answer', () => {
  it('is incomplete, and no mistake in itself', () => {
    const partly = resultsOf(
      Array.from({length: 20}, (_, at) =>
        learner(at, [work('course', 300, [given('m.q3', at < 12 ? 'a' : 'a,c', 'a,b')])]),
      ),
    );
    const {wrong = []} = questionsOf({}, partly).get('m.q3') ?? {};
    expect(wrong.map(({response, isIncomplete}) => [response, isIncomplete])).toEqual([
      ['a', true],
      ['a,c', undefined],
    ]);
  });
});
