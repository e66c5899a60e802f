/** Nothing that is shown tells of a few people, neither by itself nor by the difference of two selections. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {filterValues} from '../../src/results/analysis/groups/breakdown.ts';
import {finishOf} from '../../src/results/analysis/standing/standing.ts';
import {minutesOf} from '../../src/results/analysis/time/time-spent.ts';
import {pseudonymised} from '../../src/results/export/pseudonymised.ts';
import {tableCsv} from '../../src/results/export/table-csv.ts';
import type {Attempt, Learner, Results} from '../../src/results/model.ts';
import {groupFigure} from '../../src/results-page/figures/group-figure.ts';
import {tableWords} from '../../src/results-page/tables/table-words.ts';

const attempt = (own: Partial<Attempt>): Attempt => ({
  number: 1,
  status: 'scored',
  parts: [],
  answers: [],
  objectives: [],
  ...own,
});
const resultsOf = (learners: readonly Learner[], title = 'Kurss'): Results => ({
  files: [],
  activities: [{key: 'a1', title, files: [title]}],
  learners,
  remarks: [],
});
const learner = (n: number, traits: Learner['traits'], own: Partial<Attempt>): Learner => ({
  key: `p${n}`,
  name: `Cilvēks ${n}`,
  email: '',
  ids: [],
  traits,
  work: [{activity: 'a1', attempts: [attempt(own)]}],
});
const marked = {passMark: 70};

describe('the difference of two selections', () => {
  it('does not give the score of the one person who is in one of them only', () => {
    // Institution X has seven people, six of them in group A: 7 · 74 − 6 · 82,5 was the score of the seventh.
    const scores = [90, 85, 80, 80, 80, 80, 23];
    const people = [
      ...scores.map((score, n) => learner(n, {group: [n < 6 ? 'A' : 'B'], institution: ['X']}, {score})),
      ...[60, 61, 62, 63, 64, 65, 66, 67].map((score, n) =>
        learner(10 + n, {group: [n < 4 ? 'A' : 'B'], institution: ['Y']}, {score}),
      ),
    ];
    const rows = (traits: Readonly<Record<string, string>>) =>
      analyse(resultsOf(people), {traits}, marked).breakdowns.find(({trait}) => trait === 'institution')
        ?.rows ?? [];
    expect(
      rows({})
        .map(({value}) => value)
        .toSorted(),
    ).toEqual(['X', 'Y']);
    expect(rows({group: 'A'})).toEqual([]);
  });

  it('never leaves one to four people between two shown rows, whatever the groups are', () => {
    const person = fc.record({
      group: fc.constantFrom('A', 'B', 'C'),
      institution: fc.constantFrom('X', 'Y', 'Z', 'W'),
      score: fc.integer({min: 0, max: 100}),
    });
    fc.assert(
      fc.property(fc.array(person, {minLength: 20, maxLength: 80}), (people) => {
        const results = resultsOf(
          people.map(({group, institution, score}, n) =>
            learner(n, {group: [group], institution: [institution]}, {score}),
          ),
        );
        const whole = analyse(results, {}, marked);
        for (const {trait, values} of filterValues(results))
          for (const value of values) {
            const part = analyse(results, {traits: {[trait]: value}}, marked);
            if (part.isTooSmall) continue;
            for (const {trait: other, rows} of part.breakdowns)
              for (const row of rows) {
                const same = whole.breakdowns
                  .find((breakdown) => breakdown.trait === other)
                  ?.rows.find((each) => each.value === row.value);
                const difference = (same?.learners ?? row.learners) - row.learners;
                expect(difference === 0 || difference >= 5).toBe(true);
                expect(row.learners).toBeGreaterThanOrEqual(5);
              }
          }
      }),
      {numRuns: 60},
    );
  });
});

describe('a group that is large enough', () => {
  const classOf = (last: readonly string[]) =>
    resultsOf([
      ...Array.from({length: 16}, (_, n) => learner(n, {group: [n < 5 ? 'A' : 'B']}, {status: 'passed'})),
      learner(16, {group: last}, {status: 'passed'}),
    ]);
  const noteOf = (results: Results): string => {
    const analysis = analyse(results, {}, marked);
    const [breakdown] = analysis.breakdowns;
    return (breakdown && groupFigure(breakdown, analysis)?.note) ?? '';
  };

  it('and is hidden because one person has none says so, and what shows it', () => {
    const note = noteOf(classOf([]));
    expect(note).toContain('Atsevišķi netiek rādīta 1 grupa (5 dalībnieki), jo par 1 dalībnieku');
    expect(note).not.toContain('mazāk par 5');
    expect(noteOf(classOf(['A']))).not.toContain('netiek rādīta');
  });

  it('and is hidden with a small one does not', () => {
    const note = noteOf(classOf(['C']));
    expect(note).toContain('kurās ir mazāk par 5 cilvēkiem');
  });
});

it('a mean of one is no mean: a group of six of whom one has a score shows none', () => {
  const people = Array.from({length: 12}, (_, n) =>
    learner(
      n,
      {group: [n < 6 ? 'A' : 'B']},
      n === 0 ? {score: 31} : n < 6 ? {status: 'incomplete'} : {score: 60 + n},
    ),
  );
  const {breakdowns} = analyse(resultsOf(people), {}, marked);
  expect(breakdowns[0]?.rows.map(({value, meanScore}) => [value, meanScore])).toEqual([
    ['A', undefined],
    ['B', 68.5],
  ]);
});

describe('without names', () => {
  const at = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour, minute);
  const late = learner(1, {}, {startedWallMs: at(3, 23, 50), lastWallMs: at(4, 0, 40), score: 80});
  const early = learner(2, {}, {startedWallMs: at(5, 9, 0), lastWallMs: at(6, 11, 13), score: 75});
  const results = resultsOf([late, early], 'Ņina Melnraksta.csv');
  const nameless = pseudonymised(
    {
      ...results,
      files: [
        {name: 'Ņina Melnraksta.csv', kind: 'table', understood: 1, problems: [], columns: [], rows: []},
      ],
    },
    'seed',
  );
  const facts = ({learners}: Results) =>
    learners
      .flatMap(({work}) => work)
      .map((work) => [
        minutesOf(work, 'any'),
        new Date(finishOf(work, 70)?.wallMs ?? 0).toISOString().slice(0, 10),
      ])
      .toSorted();

  it('no day and no duration is another', () => {
    expect(facts(nameless)).toEqual(facts(results));
    expect(facts(nameless)).toEqual([
      [1573, '2026-11-06'],
      [50, '2026-11-04'],
    ]);
  });

  it('no time of day and no name of a file is saved', () => {
    const saved = [
      ...tableCsv(nameless, {table: 'learners', words: tableWords(), filter: {}, settings: marked}),
    ].join('');
    expect(saved).toContain('2026-11-03');
    expect(saved).not.toMatch(/\d\d:\d\d/);
    // The list of files keeps their names as keys; the page shows their numbers.
    expect(JSON.stringify({...nameless, files: []})).not.toContain('Melnraksta');
    expect(nameless.activities[0]?.title).toBe('#1');
  });
});
