/** What a trainer asks, and whom it may not tell of; one person's page; whom every count counts. */
import {describe, expect, it} from 'vitest';
import {resultsLv} from '../../src/locales/lv/results.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import {pseudonymised} from '../../src/results/export/pseudonymised.ts';
import type {Learner, Results} from '../../src/results/model.ts';
import {trainerSample} from './trainer-samples.ts';

const marked = {passMark: 70};
const {results, bank} = trainerSample('drawn');
const figures = trainerFigures(results, {}, marked, bank);

describe('groups against questions', () => {
  it('shows no cell of fewer than five, nor one that the rest of its row gives away', () => {
    const [table] = figures.groups;
    const graded = new Map(
      analyse(results, {}, marked, bank).questions.map((question) => [question.id, question.answered]),
    );
    for (const {id, cells} of table?.questions ?? []) {
      const shown = cells.flatMap((cell) => cell?.count ?? []);
      expect(
        shown.every((count) => count >= 5),
        id,
      ).toBe(true);
      const left = (graded.get(id) ?? 0) - shown.reduce((sum, count) => sum + count, 0);
      expect(left === 0 || left >= 5, `${id}: ${left}`).toBe(true);
    }
  });

  it('leaves out what a wider selection shows of nearly the same people', () => {
    // One of group 1 gets another institution; of the rest everything could be subtracted.
    const [first] = results.learners.filter(({traits}) => traits['group']?.includes('1. grupa'));
    const others = new Set(results.learners.filter(({traits}) => traits['group']?.includes('2. grupa')));
    const moved: Results = {
      ...results,
      learners: results.learners.map((learner, at): Learner => {
        const isApart = learner === first || others.has(learner);
        const [own = ''] = learner.traits['group'] ?? [];
        // More groups than two are left over.
        const group = own === '3. grupa' && at % 3 > 0 ? '5. grupa' : own;
        return {...learner, traits: {group: [group], institution: [isApart ? 'Y' : 'X']}};
      }),
    };
    const filtered = trainerFigures(moved, {traits: {institution: 'X'}}, marked, bank);
    expect(filtered.isTooSmall).toBe(false);
    const table = filtered.groups.find(({trait}) => trait === 'group');
    expect(table?.groups.length).toBeGreaterThan(1);
    expect(table?.groups).not.toContain('1. grupa');
    const whole = trainerFigures(moved, {}, marked, bank).groups.find(({trait}) => trait === 'group');
    expect(whole?.groups).toContain('1. grupa');
    for (const {id, cells} of table?.questions ?? []) {
      const same = whole?.questions.find((row) => row.id === id);
      table?.groups.forEach((group, place) => {
        const [part, all] = [cells[place]?.count, same?.cells[whole?.groups.indexOf(group) ?? -1]?.count];
        if (part === undefined || all === undefined) return;
        expect(all === part || all - part >= 5, `${id} ${group}: ${part} of ${all}`).toBe(true);
      });
    }
  });
});

it('compares two files of activities by the scores of the same people', () => {
  const gain = figures.gains.find(({kind}) => kind === 'activities');
  expect(gain?.titles?.toSorted()).toEqual(['Kurss', 'Pēc trim mēnešiem']);
  expect(gain?.paired.people).toBeGreaterThan(60);
});

it('knows nothing of gains or tries where nobody has both', () => {
  const alone = trainerFigures({...results, learners: results.learners.slice(0, 4)}, {}, marked, bank);
  expect(alone.gains).toEqual([]);
  expect(alone.tests.every(({alpha, reason}) => alpha === undefined && reason === 'few-people')).toBe(true);
});

describe("one person's page", () => {
  const [someone] = results.learners.filter(
    ({work}) => work.length > 1 && work.every(({attempts}) => attempts.length > 0),
  );
  if (!someone) throw new Error('There are such people in the class.');

  it('has all work, tries and answers, in words', () => {
    const page = personView(results, someone.key, marked, bank);
    expect(page?.name).toBe(someone.name);
    expect(page?.works.map(({attempts}) => attempts.length)).toEqual(
      someone.work.map(({attempts}) => attempts.length),
    );
    const answers = page?.works.flatMap(({attempts}) => attempts).flatMap((attempt) => attempt.answers) ?? [];
    const given = answers.filter(({given: words}) => words !== undefined);
    expect(given.length).toBeGreaterThan(10);
    for (const answer of given) {
      expect(answer.text).toMatch(/^Izdomāts jautājums/);
      expect(['Viens', 'Divi', 'Trīs', 'Četri']).toContain(answer.given);
      if (answer.verdict !== 'partly')
        expect(answer.verdict).toBe(answer.given === answer.right ? 'right' : 'wrong');
    }
  });

  it('is there only where names are in the very files', () => {
    const nameless = pseudonymised(results, 'seed');
    for (const {key} of nameless.learners.slice(0, 5))
      expect(personView(nameless, key, marked, bank)).toBeUndefined();
    const unnamed = {...results, learners: [{...someone, name: ''}]};
    expect(personView(unnamed, someone.key, marked, bank)).toBeUndefined();
    expect(personView(results, 'p0', marked, bank)).toBeUndefined();
  });
});

it('counts the same people in the tile, in the bars and in the list, those of no activity, too', () => {
  const idle: Learner = {key: 'idle', name: 'Neviena Darba', email: '', ids: [], traits: {}, work: []};
  const withIdle = {...results, learners: [...results.learners, idle]};
  const analysis = analyse(withIdle, {}, marked, bank);
  const rows = listLearners(withIdle, {}, marked, bank);
  const bars = Object.values(analysis.listed).reduce((sum, count) => sum + count, 0);
  expect(rows).toHaveLength(bars);
  expect(new Set(rows.map(({person}) => person)).size).toBe(analysis.learners);
  expect(rows.find(({person}) => person === 'idle')).toMatchObject({activity: '', standing: 'untold'});
  const done = new Map<string, boolean>();
  const ofCourse = rows.filter(({activity}) => ['', ...analysis.subject.titles].includes(activity));
  for (const {person, standing} of ofCourse)
    done.set(person, (done.get(person) ?? true) && ['passed', 'completed', 'reached'].includes(standing));
  expect([...done.values()].filter(Boolean)).toHaveLength(analysis.doneLearners);
  const [activity] = results.activities;
  const ofOne = analyse(withIdle, {activity: activity?.key ?? ''}, marked, bank);
  expect(Object.values(ofOne.standings).reduce((sum, count) => sum + count, 0)).toBe(ofOne.learners);
});

it('hides nobody behind a number who knows the report: most rows are unique by group, day and minutes, and page and codebook say so', () => {
  const rows = listLearners(pseudonymised(results, 'seed'), {}, marked, bank).filter(
    ({minutes}) => minutes !== undefined,
  );
  const counts = new Map<string, number>();
  const keyOf = ({traits, startedWallMs, minutes}: (typeof rows)[number]): string =>
    JSON.stringify([traits, startedWallMs, Math.round(minutes ?? 0)]);
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  expect(rows.filter((row) => counts.get(keyOf(row)) === 1).length).toBeGreaterThan(rows.length / 2);
  expect(resultsLv.pseudonymiseHint).toContain('pēc dienas un laika cilvēku tomēr var atpazīt');
  expect(resultsLv.codebook.columns.name.values).toContain('pēc dienas un laika cilvēku var atpazīt');
});
