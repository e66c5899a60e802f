import {describe, expect, it} from 'vitest';
import type {QuestionBank} from '../../../src/domain/exchange/question-bank.ts';
import type {Answer, Learner, Work} from '../../../src/results/model.ts';
import {withScopes} from '../../../src/results/join/activities/activity-scopes.ts';
import {classesOf, classOf} from '../../../src/results/rollup/response-classes.ts';
import {rollupOffer} from '../../../src/results/rollup/make-rollup.ts';
import {exactCounts} from './exact-counts.ts';
import {bank, nowWallMs} from './invented-town.ts';

const day = (month: number, date: number): number => Date.UTC(2026, month - 1, date, 12);

const answers = (given: Readonly<Record<string, string>>): readonly Answer[] =>
  Object.entries(given).map(([question, response], index) => ({question, index, response}));

const attempt = (status: 'passed' | 'incomplete', started: number, ended: number, given = {}): Work => ({
  activity: 'a-course',
  attempts: [
    {
      number: 1,
      status,
      startedWallMs: started,
      lastWallMs: ended,
      ...(status === 'passed' && {finishedWallMs: ended}),
      timeMs: 20 * 60_000,
      parts: [],
      answers: answers(given),
      objectives: [],
    },
  ],
});

const learner = (key: string, ...work: readonly Work[]): Learner => ({
  key,
  name: key,
  email: '',
  ids: [],
  traits: {},
  work,
});

/** Six people, whose counts are worked out by hand. */
const people: readonly Learner[] = [
  learner(
    'all in the third quarter',
    attempt('passed', day(7, 1), day(7, 5), {
      'one.q1': 'b',
      'one.q2': 'a,c',
      'one.q5': '15',
      'one.before': '2',
      'two.after': '4',
    }),
  ),
  learner(
    'from the third to the fourth',
    attempt('passed', day(9, 30), day(10, 1), {
      'one.q1': 'd',
      'one.q2': 'a',
      'one.q5': '9',
      'one.before': '1',
    }),
  ),
  learner(
    'with one wrong tick',
    attempt('passed', day(8, 1), day(8, 2), {
      'one.q1': 'd',
      'one.q2': 'a,b,c',
      'one.q4': '1.b,2.a,3.a',
      'one.before': '5',
      'two.after': '5',
    }),
  ),
  learner('has begun', attempt('incomplete', day(8, 1), day(8, 3), {'one.q1': 'a'})),
  learner('is not there', {activity: 'a-course', isNotStarted: true, attempts: []}),
  learner('is done, nobody knows when', {
    activity: 'a-course',
    attempts: [],
    completion: {isComplete: true},
  }),
];

const results = {
  activities: [
    {key: 'a-course', title: 'Kurss', scope: 'course', files: []},
    {key: 'other', title: 'Cits kurss', files: []},
  ],
  learners: people,
};

describe('the counts of a quarter', () => {
  const third = exactCounts(results, '2026-Q3');
  const fourth = exactCounts(results, '2026-Q4');
  const question = (id: string, of = third) => of.questions.find((each) => each.id === id);

  it('have everybody in the quarter of the finish, and who has begun in that of the start', () => {
    expect([third.active, third.finished, third.passed]).toEqual([4, 2, 2]);
    expect([fourth.active, fourth.finished, fourth.passed]).toEqual([1, 1, 1]);
  });

  it('have the answers of those who finished, by what was right about them', () => {
    expect(question('one.q1')).toMatchObject({
      classes: ['right', 'a', 'c', 'd', 'other'],
      nested: [1, 1, 1, 2, 2],
    });
    expect(question('one.q2')).toMatchObject({
      classes: ['right', 'only:a', 'only:b', 'only:c', 'only:d', 'only:e', 'several', 'other'],
      nested: [1, 1, 2, 2, 2, 2, 2, 2],
    });
    expect(question('one.q4')?.nested).toEqual([0, 0, 0, 1, 1, 1]);
    expect(question('one.q5')).toMatchObject({classes: ['right', 'wrong', 'other'], nested: [1, 1, 1]});
    expect(question('one.q5', fourth)?.nested).toEqual([0, 1, 1]);
  });

  it('have the ratings of those who rated both times', () => {
    expect(third.attitudes).toMatchObject([
      {id: 'one.before', before: [0, 1, 1, 1, 2], after: [0, 0, 0, 1, 2]},
    ]);
    expect(fourth.attitudes).toMatchObject([{before: [0, 0, 0, 0, 0], after: [0, 0, 0, 0, 0]}]);
  });

  it('have the minutes, band within band', () => {
    expect(third.minutes).toEqual([0, 2, 2, 2, 2, 2]);
  });

  it('do not have what nobody knows the day of, and the page is told', () => {
    const offer = rollupOffer({results, bank, nowWallMs});
    expect(offer.undated).toBe(1);
    expect(offer.foreign).toEqual(['Cits kurss']);
    expect(offer.periods).toEqual(['2026', '2026-Q4', '2026-Q3']);
  });

  it('count a person who finished the same package twice in the first quarter alone', () => {
    const twice = learner('twice', attempt('passed', day(10, 1), day(10, 9)), {
      ...attempt('passed', day(7, 1), day(7, 9)),
      activity: 'a-again',
    });
    const again = {
      activities: [...results.activities, {key: 'a-again', title: 'Kurss', scope: 'course', files: []}],
      learners: [twice],
    };
    expect(exactCounts(again, '2026-Q3').finished).toBe(1);
    expect(exactCounts(again, '2026-Q4').active).toBe(0);
  });

  it('take an activity without a name of the course by the questions in it', () => {
    const unnamed = (...modules: readonly string[]) => {
      const learners = Array.from({length: 3}, (_, at) =>
        learner(
          `p${at}`,
          attempt('passed', day(7, 1), day(7, 2), Object.fromEntries(modules.map((id) => [`${id}.q1`, 'b']))),
        ),
      );
      return {
        learners,
        activities: withScopes(
          {activities: [{key: 'a-course', title: 'Mācības', files: []}], learners},
          bank,
        ),
      };
    };
    expect(exactCounts(unnamed('one', 'two'), '2026-Q3').finished).toBe(3);
    expect(exactCounts(unnamed('one'), '2026-Q3').finished).toBe(0);
    expect(exactCounts(unnamed('one'), '2026-Q3', 'one').finished).toBe(3);
  });
});

describe('kinds of answers', () => {
  const [, , trueFalse, , , severalRight] = bank.questions;
  const kindOf = (
    question: QuestionBank['questions'][number] | undefined,
    response: string,
    credit: number,
  ) => question && classOf(question, {question: question.id, index: 0, response}, credit);

  it('are as many as the question has, whatever was answered', () => {
    expect(trueFalse && classesOf(trueFalse)).toEqual(['right', 'wrong', 'other']);
    expect(severalRight && classesOf(severalRight)).toEqual(['right', 'b', 'other']);
  });

  it('are one for each answer, also for one that nobody can read', () => {
    expect(kindOf(trueFalse, 'f', 0)).toBe('wrong');
    expect(kindOf(severalRight, 'c', 1)).toBe('right');
    expect(kindOf(severalRight, 'b', 0.5)).toBe('b');
    expect(kindOf(severalRight, 'z', 0)).toBe('other');
    expect(kindOf(bank.questions[0], '', 0)).toBe('other');
    expect(kindOf(bank.questions[3], '1.c,2.b,3.a', 0)).toBe('several');
  });
});
