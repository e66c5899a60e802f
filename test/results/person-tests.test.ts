/** What one person reached in each test: as files report it, or, where they have answers alone, what was right, and no verdict. */
import {describe, expect, it} from 'vitest';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {withScopes} from '../../src/results/join/activities/activity-scopes.ts';
import type {Answer, Attempt, Results, Work} from '../../src/results/model.ts';

const modules = ['definitions', 'law', 'final-test'];
const question = (module: string, at: number, part: BankQuestion['part'] = 'quiz'): BankQuestion => ({
  ...{id: `${module}.q${at}`, module, objective: 'o', type: 'choice', text: 'Izdomāts?', part},
  ...{words: {a: 'Pa', b: 'Pb'}, right: ['b']},
});
const bank: QuestionBank = {
  modules: modules.map((id) => ({
    ...{id, title: `Modulis ${id}`, lessons: []},
    passMark: id === 'final-test' ? 80 : 70,
  })),
  questions: [
    ...modules.flatMap((module) => [1, 2, 3, 4].map((at) => question(module, at))),
    question('definitions', 9, 'case'),
    {...question('definitions', 0, 'case'), id: 'definitions.leaving-today', block: 'leaving'},
  ],
  attitudes: [],
  scopes: [],
};
const given = (id: string, response: string): Answer => ({
  ...{question: id, index: 0, response, right: 'b', result: response === 'b' ? 'correct' : 'wrong'},
});
const answersOf = (module: string, responses: string): readonly Answer[] =>
  [...responses].map((response, at) => given(`${module}.q${at + 1}`, response));
const attempt = (number: number, more: Partial<Attempt>): Attempt => ({
  ...{number, status: 'scored', parts: [], answers: [], objectives: [], lastWallMs: number},
  ...more,
});
const personOf = (attempts: readonly Attempt[], scope?: string, more: Partial<Work> = {}) => {
  const results: Results = {
    files: [],
    remarks: [],
    activities: [{key: 'a1', title: 'Kurss', files: [], ...(scope !== undefined && {scope})}],
    learners: [
      {
        ...{key: 'p1', name: 'Izdomāta Anna', email: '', ids: [], traits: {}},
        work: [{activity: 'a1', attempts, ...more}],
      },
    ],
  };
  return personView({...results, activities: withScopes(results, bank)}, 'p1', {passMark: 50}, bank);
};
const testsOf = (...of: Parameters<typeof personOf>) => personOf(...of)?.tests ?? [];

describe('of a whole course with answers', () => {
  const attempts = [
    attempt(1, {score: 40, answers: [...answersOf('definitions', 'ab'), ...answersOf('final-test', 'aab')]}),
    attempt(2, {
      score: 85,
      status: 'incomplete',
      answers: [
        ...answersOf('definitions', 'bbab'),
        given('definitions.q9', 'a'),
        // The course no longer has these: decisions of a case that it has, and of one that it has not.
        given('definitions.leaving-answer', 'b'),
        given('definitions.old-d2', 'b'),
        // The first answer counts.
        given('definitions.q1', 'a'),
        ...answersOf('final-test', 'bbb'),
      ],
    }),
  ];
  const [definitions, final] = testsOf(attempts);

  it('says the same of an attempt as of its tests, and how many answers count in none', () => {
    const [, second] = personOf(attempts)?.works[0]?.attempts ?? [];
    expect([second?.answered, second?.leftOut]).toEqual([{right: 6, of: 7}, 3]);
  });

  it('a module has what was right in the newest attempt, without its cases, and no verdict', () =>
    expect(definitions).toMatchObject({
      ...{id: 'definitions', title: 'Modulis definitions', score: undefined, tries: 2, atWallMs: 2},
      ...{answered: {right: 3, of: 4}, judged: undefined, mark: {passMark: 70, markBy: 'course'}},
    }));

  it('the final test has the score of the course against its own mark, though the course goes on', () =>
    expect(final).toMatchObject({
      ...{id: 'final-test', score: 85, tries: 2, atWallMs: 2, mark: {passMark: 80, markBy: 'course'}},
      judged: {standing: 'reached', told: undefined, isByMark: true},
    }));

  it('is in the order of the course', () =>
    expect(
      testsOf([attempt(1, {answers: [...answersOf('law', 'b'), ...answersOf('definitions', 'b')]})]).map(
        ({id}) => id,
      ),
    ).toEqual(['definitions', 'law']));
});

describe('as files report it', () => {
  it('a part that is passed is passed by that; another one has only its score', () => {
    const parts = [
      {title: 'Modulis definitions', status: 'passed' as const, score: 60},
      {title: 'Modulis law', status: 'scored' as const, score: 60},
      {title: 'Modulis final-test', status: 'not-started' as const},
    ];
    expect(testsOf([attempt(1, {parts})], 'course')).toMatchObject([
      {id: 'definitions', score: 60, judged: {standing: 'passed', told: 'status'}, mark: {markBy: 'lms'}},
      {id: 'law', score: 60, judged: {standing: 'below', isByMark: true}, mark: {passMark: 70}},
    ]);
  });

  it('objectives of the whole course are its modules; of one module they are no tests', () => {
    const objectives = [{id: 'law', status: 'completed' as const, score: 90}];
    expect(testsOf([attempt(1, {objectives})], 'course')).toMatchObject([
      {id: 'law', score: 90, judged: {standing: 'passed'}},
    ]);
    expect(testsOf([attempt(1, {objectives, score: 75})], 'definitions').map(({id}) => id)).toEqual([
      'definitions',
    ]);
  });

  it('a package of one module is its test, and what the LMS says of it stands above the score', () => {
    const failed = testsOf([attempt(1, {score: 75, status: 'failed'})], 'definitions');
    expect(failed).toMatchObject([
      {id: 'definitions', score: 75, judged: {standing: 'failed', told: 'status'}, mark: {markBy: 'lms'}},
    ]);
  });

  it('a package of one module that goes on stands and is marked alike as a test and as an activity, and says why', () => {
    const work = {completion: {isComplete: false}} as const;
    const going = personOf([attempt(1, {score: 100})], 'definitions', work);
    expect(going?.tests).toMatchObject([
      {judged: {standing: 'started', told: 'completion'}, mark: {passMark: 70, markBy: 'course'}},
    ]);
    expect(going?.works).toMatchObject([
      {judged: {standing: 'started', told: 'completion'}, mark: {passMark: 70, markBy: 'course'}},
    ]);
    expect(going?.works.map(({isHeldBack}) => isHeldBack)).toEqual([true]);
    const below = personOf([attempt(1, {score: 40})], 'definitions', work);
    expect(below?.tests.map(({judged}) => judged?.standing)).toEqual(['started']);
    expect(below?.works.map(({isHeldBack}) => isHeldBack)).toEqual([false]);
    const passed = personOf([attempt(1, {score: 100, status: 'passed'})], 'definitions');
    expect(passed?.works.map(({isHeldBack}) => isHeldBack)).toEqual([false]);
  });

  it('a course that only its answers tell of names its own mark beside the judgement of the LMS', () => {
    const answers = [...answersOf('definitions', 'b'), ...answersOf('final-test', 'bbbb')];
    const judged = personOf([attempt(1, {score: 85, status: 'passed', answers})]);
    expect(judged?.works).toMatchObject([{mark: {passMark: 80, markBy: 'lms'}}]);
  });

  it('nobody who has not begun has a test', () =>
    expect(testsOf([], 'definitions', {isNotStarted: true})).toEqual([]));
});

it('a grade without attempts does not say that there were none', () =>
  expect(testsOf([], 'law', {grade: 80})).toMatchObject([{id: 'law', score: 80, tries: undefined}]));
