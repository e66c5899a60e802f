/** What is said of modules, objectives and questions: in what order, under what heading, and which questions are blamed. */
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {resultsLv} from '../../src/locales/lv/results.ts';
import {randomNumbers} from '../../src/results-page/demo/random-numbers.ts';
import {passFigure} from '../../src/results-page/figures/pass-figure.ts';
import {tableWords} from '../../src/results-page/tables/table-words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {tableCsv} from '../../src/results/export/table-csv.ts';
import type {Answer, Attempt, Learner, Results} from '../../src/results/model.ts';

const attempt: Attempt = {number: 1, status: 'scored', score: 80, parts: [], answers: [], objectives: []};

/** One person for each list of what is right. Objectives are the letters before the numbers of the questions. */
function classOf(people: readonly Readonly<Record<string, boolean>>[], own: Partial<Attempt> = {}): Results {
  return {
    files: [],
    activities: [{key: 'a1', title: 'Kurss', files: []}],
    learners: people.map((right, at): Learner => ({
      ...{key: `p${at}`, name: `Cilvēks ${at}`, email: '', ids: [], traits: {}},
      work: [
        {
          activity: 'a1',
          attempts: [
            {
              ...attempt,
              ...own,
              answers: Object.entries(right).map(([id, isRight], index): Answer => ({
                question: `m.${id}`,
                objective: id.slice(0, 1),
                index,
                response: isRight ? 'a' : 'b',
                result: isRight ? 'correct' : 'wrong',
              })),
            },
          ],
        },
      ],
    })),
    remarks: [],
  };
}
const marked = {passMark: 70};

describe('objectives', () => {
  // One question that 50 of 100 know, and three that 70 of 100 know, but seldom one person all three of them.
  const people = Array.from({length: 100}, (_, at) => ({
    x1: at % 2 === 0,
    y1: at % 10 > 2,
    y2: (at + 3) % 10 > 2,
    y3: (at + 6) % 10 > 2,
  }));
  const {objectives} = analyse(classOf(people), {}, marked);

  it('are ranked by what is known, not by who reaches a mark, which tells how many questions there are', () => {
    const [x, y] = ['x', 'y'].map((id) => objectives.find((each) => each.id === id));
    expect([x?.meanScore, y?.meanScore].map((score) => Math.round(score ?? 0))).toEqual([50, 70]);
    // By those who reach 70 % the better known one would be the worse one.
    expect(x?.passed).toBeGreaterThan(y?.passed ?? 100);
    expect(passFigure('objectives', objectives)?.summary).toMatch(/^Vislabāk: y .*Visgrūtāk: x /);
  });
});

describe('passed', () => {
  const people = Array.from({length: 8}, () => ({x1: true, x2: false}));
  const parts = ['Viens', 'Divi'].map((title) => ({title, status: 'passed' as const, score: 80}));
  const csvOf = (results: Results) => {
    const request = {table: 'modules', words: tableWords(), filter: {}, settings: marked} as const;
    const text = [...tableCsv(results, request)]
      .join('')
      .replace(/^\uFEFF/, '')
      .trimEnd();
    return Papa.parse<Record<string, string>>(text, {delimiter: ';', header: true}).data[0];
  };
  const figureOf = (results: Results) => passFigure('modules', analyse(results, {}, marked).modules);

  it('is no word for first answers: not in the heading, not in the table, not in the CSV', () => {
    const results = classOf(people);
    const figure = figureOf(results);
    expect(figure?.heading).toBe('Pareizās pirmās atbildes pa moduļiem');
    expect(figure?.table.columns).not.toContain(resultsLv.columns.passed);
    expect(csvOf(results)).toMatchObject({'Pirmās atbildes sasniedz robežu': '0'});
    // An empty column would look as if nobody had passed.
    expect(csvOf(results)).not.toHaveProperty('Nokārtoja');
  });

  it('is what the LMS says where it says it', () => {
    const results = classOf(people, {parts});
    expect(figureOf(results)?.heading).toBe('Nokārtojušie pa moduļiem');
    expect(csvOf(results)).toMatchObject({Nokārtoja: '8'});
    expect(csvOf(results)).not.toHaveProperty('Pirmās atbildes sasniedz robežu');
  });
});

describe('the flag "to review"', () => {
  /** So many classes, of each the flags of: nine sound questions, one that all but a few know, one that is chance. */
  function flagsOf(
    people: number,
    classes: number,
  ): readonly {readonly sound: number; easy: boolean; chance: boolean}[] {
    const random = randomNumbers(11);
    return Array.from({length: classes}, () => {
      const own = Array.from({length: people}, () => {
        const ability = random();
        const knows = (hard: number): boolean =>
          random() < 0.1 + 0.8 * Math.min(1, Math.max(0, ability + 0.5 - hard));
        return {
          ...Object.fromEntries(Array.from({length: 9}, (_, at) => [`q${at}`, knows(0.3 + at * 0.05)])),
          easy: random() < 0.96,
          chance: random() < 0.5,
        };
      });
      const flagged = new Set(
        analyse(classOf(own), {}, marked)
          .questions.filter(({isToReview}) => isToReview)
          .map(({id}) => id),
      );
      return {
        sound: [...flagged].filter((id) => id.startsWith('m.q')).length,
        easy: flagged.has('m.easy'),
        chance: flagged.has('m.chance'),
      };
    });
  }

  it.each([20, 30, 50])(
    'is seldom put on a sound question, or on one that nearly all know, by %i people',
    (people) => {
      const flags = flagsOf(people, 120);
      const share = flags.reduce((sum, {sound}) => sum + sound, 0) / (9 * flags.length);
      expect(share).toBeLessThan(0.02);
      expect(flags.filter(({easy}) => easy).length / flags.length).toBeLessThan(0.05);
    },
  );

  it('finds a question that tells nobody apart, once there are people enough', () => {
    const flags = flagsOf(200, 30);
    expect(flags.filter(({chance}) => chance).length).toBeGreaterThan(27);
  });
});
