/** One class in two activities: every figure says what it counts, and no two figures of one name count different things. */
import {describe, expect, it} from 'vitest';
import {
  activitiesFigure,
  doneNotes,
  standingFigure,
} from '../../src/results-page/figures/standing-figures.ts';
import {gainsFigure} from '../../src/results-page/figures/gain-figures.ts';
import {groupFigure} from '../../src/results-page/figures/group-figure.ts';
import {passFigure} from '../../src/results-page/figures/pass-figure.ts';
import {sectionsOf} from '../../src/results-page/report/report-sections.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import {isCounted, standingOf} from '../../src/results/analysis/standing/standing.ts';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import type {Learner, Results} from '../../src/results/model.ts';
import {trainerSample} from './trainer-samples.ts';

const {results, bank} = trainerSample('drawn');
const marked = {passMark: 70};
const titled: QuestionBank = {
  ...bank,
  modules: bank.modules.map((module) => ({...module, title: `Modulis ${module.id}`})),
};
const whole = analyse(results, {}, marked, titled);
const trainer = trainerFigures(results, {}, marked, titled);
const year = {from: '2026-01-01', to: '2026-12-31'};

/** The course's own mark, that of its final test: its answers say that it is the course, whatever the file calls it. */
const isDone = ({work}: Learner): boolean =>
  work.some(
    (each) => each.activity === results.activities[0]?.key && isCounted(whole.measure)(standingOf(each, 80)),
  );

describe('with all activities', () => {
  it('an activity of one part is no module', () => {
    expect(results.activities).toHaveLength(2);
    expect(whole.modules.map(({id, basis}) => [id, basis])).toEqual(
      ['definitions', 'recruitment', 'final-test', 'refresher'].map((id) => [id, 'answers']),
    );
  });

  it('the final test and the refresher are no modules: they stand by themselves', () => {
    const rows = (of: 'modules' | 'tests') =>
      passFigure(of, whole.modules)?.table.rows.map(([title]) => title);
    expect(rows('modules')).toEqual(['Modulis definitions', 'Modulis recruitment']);
    expect(rows('tests')).toEqual(['Modulis final-test', 'Modulis refresher']);
  });

  it('a person with the same part in two activities counts once', () => {
    const parts = ['Viens', 'Divi'].map((title) => ({title, status: 'passed' as const}));
    const twice: Results = {
      ...results,
      learners: results.learners.map((learner) => ({
        ...learner,
        work: learner.work.map((work) => ({
          ...work,
          attempts: work.attempts.map((attempt) => ({...attempt, parts})),
        })),
      })),
    };
    expect(analyse(twice, {}, marked, titled).modules.map(({learners}) => learners)).toEqual([150, 150]);
  });

  it('questions have the title of their module', () => {
    expect([...new Set(whole.questions.map(({moduleTitle}) => moduleTitle))]).toEqual(
      ['definitions', 'recruitment', 'final-test', 'refresher'].map((id) => `Modulis ${id}`),
    );
  });
});

it('no two objectives have one name: what a test asks about a module has the name of the test behind it', () => {
  const ofModules: QuestionBank = {
    ...titled,
    questions: titled.questions.map((question) => ({
      ...question,
      objective: ['final-test', 'refresher'].includes(question.module) ? 'definitions' : question.module,
    })),
  };
  const titles = analyse(results, {}, marked, ofModules).objectives.map(({title}) => title);
  expect(titles).toContain('Modulis definitions (Modulis final-test)');
  expect(titles).toContain('Modulis definitions (Modulis refresher)');
  expect(new Set(titles).size).toBe(titles.length);
});

describe('groups', () => {
  const [breakdown] = whole.breakdowns;
  it('count people, as the first number of the page does', () => {
    for (const row of breakdown?.rows ?? []) {
      const own = results.learners.filter(({traits}) => traits['group']?.includes(row.value));
      expect([row.value, row.learners, row.doneLearners]).toEqual([
        row.value,
        own.length,
        own.filter(isDone).length,
      ]);
    }
    expect(breakdown?.rows.reduce((sum, {doneLearners}) => sum + doneLearners, 0)).toBe(whole.doneLearners);
  });

  it('are drawn with their intervals, and the share of all', () => {
    const figure = breakdown && groupFigure(breakdown, whole);
    if (figure?.chart.type !== 'shares') throw new Error('Groups have intervals.');
    expect(figure.chart.all).toBeCloseTo(whole.doneLearners / whole.learners);
    for (const [at, {low, high, value, text}] of figure.chart.rows.entries()) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      const {doneLearners, learners} = breakdown?.rows[at] ?? {};
      expect(text).toContain(`(${doneLearners} no ${learners})`);
    }
    expect(figure.note).toMatch(/^Skaitīti cilvēki, katrs vienreiz/);
  });
});

describe('one name for one thing', () => {
  it('an activity says of how many people its share is, and first answers say that they are these', () => {
    const chart = activitiesFigure(whole).chart;
    const texts = chart.type === 'bars' ? chart.bars.map(({text}) => text) : [];
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/\(\d+ no 150\)$/);
    expect(passFigure('modules', whole.modules)?.heading).toContain('Pareizās pirmās atbildes');
  });

  it('comparisons name what is compared, and why two of them need not agree', () => {
    const figure = gainsFigure(trainer.gains);
    const labels = figure?.chart.type === 'intervals' ? figure.chart.rows.map(({label}) => label) : [];
    expect(labels).toHaveLength(3);
    expect(labels.map((label) => label.split(':')[0])).toEqual([
      'Pareizās pirmās atbildes',
      'Pareizās pirmās atbildes',
      'Labākais rezultāts',
    ]);
    expect(figure?.note).toContain('divi dažādi mēri');
    expect(gainsFigure(trainer.gains.slice(0, 2))?.note).not.toContain('divi dažādi mēri');
  });
});

describe('a period', () => {
  const refresher = results.activities[1]?.key ?? '';
  const undated = results.learners.filter(({work}) =>
    work.some(({attempts}) => attempts.length === 0),
  ).length;

  it('tells how many people have work that is in none', () => {
    const analysis = analyse(results, {period: year, activity: refresher}, marked, titled);
    expect(undated).toBe(69);
    // Of the course alone that says nothing.
    expect(analyse(results, {period: year}, marked, titled).undatedLearners).toBe(0);
    expect(analysis.undatedLearners).toBe(undated);
    expect(doneNotes(analysis).join(' ')).toContain(`Nav ieskaitīts: ${undated} cilvēkiem`);
    expect(summaryLines(analysis, undefined).done.join(' ')).toContain(
      `Nav ieskaitīts: ${undated} cilvēkiem`,
    );
    expect(standingFigure(analysis).note).toContain(`Nav ieskaitīts: ${undated} cilvēkiem`);
    expect(doneNotes(whole).join(' ')).not.toContain('laikposmā');
  });

  it('counts in each activity whoever did something in these days, and does not say that it counts others', () => {
    expect(activitiesFigure(whole).summary).toContain('arī no tiem, kas nav sākuši');
    const ofYear = analyse(results, {period: year}, marked, titled);
    expect(ofYear.activities.map(({standings}) => standings['not-started'])).toEqual([0, 0]);
    expect(activitiesFigure(ofYear).summary).not.toContain('nav sākuši');
    expect(activitiesFigure(ofYear).summary).toContain('kas šajā laikposmā aktivitātē kaut ko darījuši');
  });

  it('is silent about a number that would tell of few people', () => {
    const few: Results = {
      ...results,
      learners: results.learners.map((learner, at) => ({
        ...learner,
        work: learner.work.filter(({attempts}) => at < 3 || attempts.length > 0),
      })),
    };
    const count = few.learners.filter(({work}) => work.some(({attempts}) => attempts.length === 0)).length;
    expect([0 < count, count < 5]).toEqual([true, true]);
    const analysis = analyse(few, {period: year, activity: refresher}, marked, titled);
    expect(analysis.undatedLearners).toBe('few');
    expect(doneNotes(analysis).join(' ')).toContain('nav ieskaitīts');
  });
});

describe('a mean', () => {
  it('says of how many scores it is, wherever it stands beside a number of people', () => {
    const cells = [
      ...activitiesFigure(whole).table.rows,
      ...whole.breakdowns.flatMap((breakdown) => groupFigure(breakdown, whole)?.table.rows ?? []),
    ].flat();
    const means = cells.filter((cell) => typeof cell === 'string' && /^\d+\u00a0% \(\d+ rezultāt/.test(cell));
    expect(means.length).toBeGreaterThan(3);
    for (const {scored, learners} of whole.activities) expect(scored).toBeLessThanOrEqual(learners);
    const {done} = summaryLines(whole, trainer);
    for (const line of done.filter((each) => each.includes('Vidējais rezultāts')))
      expect(line).toMatch(/Vidējais rezultāts: \d+\u00a0% \(\d+ rezultāt/);
    expect(done.find((line) => line.startsWith('Laiks'))).toMatch(/\(laiks zināms \d+ dalībniek/);
  });

  it('of tries is of those with a score, and so is who tried again', () =>
    expect(words().triesSummary(24, 20, 160)).toBe(
      'No 160 dalībniekiem, kam ir rezultāts, vairākkārt mēģināja 24; no viņiem labāks rezultāts nekā pirmajā reizē ir 20.',
    ));
});

it('each table is saved from one place: where several figures are views of it, above them', () => {
  const sections = sectionsOf(whole, trainer);
  const offered = sections.flatMap(({tables, figures}) => [
    ...tables,
    ...figures.flatMap(({csv}) => csv ?? []),
  ]);
  expect(new Set(offered).size).toBe(offered.length);
  expect(sections.flatMap(({id, tables}) => (tables.length > 0 ? [[id, ...tables]] : []))).toEqual([
    ['overview', 'standings'],
    ['modules', 'modules'],
    ['gains', 'gains'],
  ]);
});

describe('the sheet for the management', () => {
  const lines = summaryLines(whole, trainer);
  const all = Object.values(lines).flat();

  it('names the activity of each number of people to be reminded', () => {
    const [remind = ''] = lines.next;
    expect(remind).toMatch(/nav pabeiguši \(69\): Pēc trim mēnešiem – 69\.$/);
    expect(lines.next[1]).toMatch(/zem robežas \(\d+\): Kurss – 116; Pēc trim mēnešiem – 46\.$/);
  });

  it('names the module of each hard question, and the activity of each mean', () => {
    expect(lines.hard[0]).toMatch(
      /^Jautājums \(„Modulis [a-z-]+”\), pareizas \d+\u00a0% pirmo atbilžu \(atbildēja \d+\): /,
    );
    expect(
      all.filter((line) => line.includes('Vidējais rezultāts')).every((line) => line.includes(' – ')),
    ).toBe(true);
  });

  it('asks nothing of whoever prints it', () => {
    expect(all.filter((line) => /pievienojiet/i.test(line))).toEqual([]);
  });
});

it('what is missing for a gain has its heading, and what would give it', () => {
  const none = {...trainer, tries: [], gains: []};
  const notes = sectionsOf(whole, none).find(({id}) => id === 'gains')?.notes ?? [];
  expect(notes).toHaveLength(4);
  for (const {heading, text, advice} of notes)
    for (const part of [heading, text, advice]) expect(part).toMatch(/\p{L}{3}/u);
});
