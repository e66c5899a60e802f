/** Tiles and comparisons speak of the course, and name it; never of the course and its refresher together. */
import {describe, expect, it} from 'vitest';
import {
  activitiesFigure,
  doneNotes,
  standingFigure,
} from '../../src/results-page/figures/standing-figures.ts';
import {scoresFigure} from '../../src/results-page/figures/distribution-figures.ts';
import {groupFigure} from '../../src/results-page/figures/group-figure.ts';
import {subjectHint} from '../../src/results-page/figures/subject-words.ts';
import {sectionsOf} from '../../src/results-page/report/report-sections.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {Attempt, Learner, Results, Work} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const marked = {passMark: 70};
const attempt = (own: Partial<Attempt>): Attempt => ({
  number: 1,
  status: 'passed',
  parts: [],
  answers: [],
  objectives: [],
  ...own,
});
const bank: QuestionBank = {
  modules: ['definitions', 'refresher'].map((id) => ({id, title: id, passMark: 70, lessons: []})),
  questions: [],
  attitudes: [],
  scopes: [],
};

/** Four towns of twenty; so many of each passed the course, and so many of those the refresher. */
const passedIn: Readonly<Record<string, readonly [course: number, refresher: number]>> = {
  Cēsis: [16, 2],
  Madona: [14, 8],
  Talsi: [12, 12],
  Valka: [8, 1],
};
const passed = (activity: string, score: number): Work => ({activity, attempts: [attempt({score})]});
const open = (activity: string): Work => ({activity, attempts: [attempt({status: 'incomplete'})]});
const towns: Results = {
  files: [],
  remarks: [],
  activities: [
    {key: 'a', title: 'Kopīga rīcība', scope: 'course', files: []},
    {key: 'b', title: 'Pēc trim mēnešiem', scope: 'refresher', files: []},
  ],
  learners: Object.entries(passedIn).flatMap(([town, [course, refresher]]) =>
    Array.from({length: 20}, (_, at): Learner => ({
      key: `${town}${at}`,
      name: `Izdomāts ${at}`,
      email: '',
      ids: [],
      traits: {municipality: [town]},
      work: [
        at < course ? passed('a', 90) : open('a'),
        ...(at < course ? [at < refresher ? passed('b', 30) : open('b')] : []),
      ],
    })),
  ),
};
const whole = analyse(towns, {}, marked, bank);

describe('a course and its refresher', () => {
  it('are not put together: the tile, scores and towns speak of the course', () => {
    expect(whole.subject).toEqual({titles: ['Kopīga rīcība'], others: ['Pēc trim mēnešiem'], people: 80});
    expect([whole.doneLearners, whole.standings.passed, whole.scores.count, whole.scores.mean]).toEqual([
      50, 50, 50, 90,
    ]);
    expect(
      whole.breakdowns[0]?.rows.map(({value, doneLearners, meanScore}) => [value, doneLearners, meanScore]),
    ).toEqual(Object.entries(passedIn).map(([town, [course]]) => [town, course, 90]));
  });

  it('are named beside the figures', () => {
    const [breakdown] = whole.breakdowns;
    const said = [
      doneNotes(whole)[0],
      standingFigure(whole).note,
      scoresFigure(whole)?.note,
      breakdown && groupFigure(breakdown, whole)?.note,
      ...sectionsOf(whole).flatMap(({id, about}) => (id === 'overview' || id === 'groups' ? [about] : [])),
    ];
    expect(said).toHaveLength(6);
    for (const note of said) expect(note).toContain('Kopīga rīcība');
    expect(summaryLines(whole, undefined).done.join(' ')).not.toContain('visās savās');
  });

  it('are said to be in the chart of activities only where there is that chart', () => {
    const counted = 'Skaitīta aktivitāte: Kopīga rīcība.';
    expect(subjectHint(whole)).toBe(`${counted} ${words().subjectHint}`);
    const [course] = whole.activities;
    expect(subjectHint({...whole, activities: course ? [course] : []})).toBe(counted);
    expect(subjectHint({...whole, subject: {...whole.subject, others: []}})).toBe('');
  });

  it("the management's sheet begins with everybody: with the course, or with all activities that are it", () => {
    const lines = summaryLines(whole, undefined).done;
    expect(lines[0]).toBe(
      'Kopīga rīcība – pabeidza vai nokārtoja: 50 no 80 (63\u00a0%). Vidējais rezultāts: 90\u00a0% (50 rezultāti).',
    );
    expect(lines[1]).toMatch(/^Pēc trim mēnešiem – pabeidza vai nokārtoja: 23 no 50 /);
    const activities = towns.activities.map(({key, title, files}) => ({key, title, files}));
    const [first = ''] = summaryLines(analyse({...towns, activities}, {}, marked, bank), undefined).done;
    expect(first).toBe(
      'Kopā: visās savās skaitītajās aktivitātēs pabeidza vai nokārtoja 23 no 80 (29\u00a0%).',
    );
  });

  it('stand each by itself in the chart of activities, and the refresher everywhere where it is chosen', () => {
    const {chart} = activitiesFigure(whole);
    expect(chart.type === 'bars' && chart.bars.map(({text}) => text)).toEqual([
      '63\u00a0% (50 no 80)',
      '46\u00a0% (23 no 50)',
    ]);
    const chosen = analyse(towns, {activity: 'b'}, marked, bank);
    expect([chosen.doneLearners, chosen.subject.people, chosen.subject.titles]).toEqual([
      23,
      50,
      ['Pēc trim mēnešiem'],
    ]);
  });

  it('tell of no few people who are in the course, where a filter leaves them beside many of the refresher', () => {
    const few: Results = {
      ...towns,
      learners: towns.learners.map((learner, at) => ({
        ...learner,
        traits: {municipality: [at % 2 === 0 ? 'Talsi' : 'Valka']},
        work: at % 2 === 0 && at > 4 ? [passed('b', 80)] : learner.work,
      })),
    };
    const {subject, doneLearners, standings} = analyse(few, {traits: {municipality: 'Talsi'}}, marked, bank);
    expect([subject.people, doneLearners, standings.passed]).toEqual([0, 0, 0]);
    expect(doneNotes(analyse(few, {traits: {municipality: 'Talsi'}}, marked, bank)).join(' ')).toContain(
      'nav neviena',
    );
  });
});

describe('completion of the whole course in the LMS', () => {
  const people = Array.from({length: 40}, (_, at) => `Izdomāts ${at + 1}`);
  const csv = (rows: readonly (readonly (string | number)[])[]) =>
    new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  const report = csv([
    ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'],
    ...people.map((name, at) => [
      name,
      `p${at}@example.invalid`,
      1,
      'Friday, 27 November 2026, 1:08 AM',
      'Friday, 27 November 2026, 1:58 AM',
      at < 30 ? 90 : 40,
    ]),
  ]);
  const done = (is: boolean) => (is ? ['Completed', '2026-11-20 09:10:00'] : ['Not completed', '']);
  const completion = csv([
    ['', 'Email address', 'Forums', '', 'Course complete'],
    ...people.map((name, at) => [
      name,
      `p${at}@example.invalid`,
      ...done(at < 3),
      at < 24 ? '2026-11-28 05:00:00' : '',
    ]),
  ]);
  const read = (name: string, bytes: Uint8Array) => readFile({name, bytes}, settings);

  it('is that of our course, and no forum keeps anybody from having finished it', () => {
    const joined = joinReadings([read('report.csv', report), read('completion.csv', completion)]);
    const {doneLearners, subject, measure, standings} = analyse(joined, {}, marked);
    expect([doneLearners, subject.people, measure]).toEqual([24, 40, 'finished']);
    expect(subject.others).toEqual(['Forums']);
    // Of those with 90 whose course is open in the LMS, the forum may be what lacks.
    expect(standings).toMatchObject({passed: 24, reached: 6, below: 10});
  });

  it('is told by itself, without any report', () => {
    const alone = analyse(joinReadings([read('completion.csv', completion)]), {}, marked);
    expect([alone.doneLearners, alone.subject]).toEqual([
      24,
      {titles: ['Course complete'], others: ['Forums'], people: 40},
    ]);
  });
});
