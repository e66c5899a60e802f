/** The trainer with the files sees every group that is large enough, whatever other selection it may be compared with; what is saved stays as it was. */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import {pseudonymised} from '../../src/results/export/pseudonymised.ts';
import {tableCsv} from '../../src/results/export/table-csv.ts';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import type {Learner, Results} from '../../src/results/model.ts';
import {tableWords} from '../../src/results-page/tables/table-words.ts';
import {sample, settings} from './moodle-samples.ts';
import {trainerSample} from './trainer-samples.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
/** Two towns of twenty; of each `late` people were there a year later. */
const townsWith = (late: number): Results => ({
  files: [],
  remarks: [],
  activities: [{key: 'a1', title: 'Kurss', files: ['Kurss']}],
  learners: Array.from({length: 40}, (_, n): Learner => {
    const day = n % 20 < late ? '2027-01-15' : '2026-03-10';
    const attempt = {number: 1, status: 'scored' as const, score: 60 + n, parts: [], objectives: []};
    return {
      ...{key: `p${n}`, name: `Cilvēks ${n}`, email: `c${n}@example.lv`, ids: []},
      traits: {municipality: [n < 20 ? 'Ogre' : 'Cēsis'], group: [n === 0 ? 'maza' : 'liela']},
      work: [
        {activity: 'a1', attempts: [{...attempt, answers: [], startedWallMs: at(day), lastWallMs: at(day)}]},
      ],
    };
  }),
});
const year = {period: {from: '2026-01-01', to: '2026-12-31'}};
const marked = {passMark: 70};
const onScreen = (results: Results, filter = {}) => analyse(results, filter, marked, undefined, 'screen');
const byTown = ({breakdowns}: ReturnType<typeof analyse>) =>
  breakdowns.find(({trait}) => trait === 'municipality');
const townsOf = (analysis: ReturnType<typeof analyse>) => byTown(analysis)?.rows.map(({value}) => value);

describe('on the screen of who has the names', () => {
  it('a period hides no town of which the whole has a few more people', () => {
    const results = townsWith(4);
    expect(townsOf(onScreen(results, year))).toEqual(['Cēsis', 'Ogre']);
    // Saved, they are left out, and figures of more groups than that are no picture.
    expect(townsOf(analyse(results, year, marked))).toEqual([]);
    expect(byTown(onScreen(results, year))).toMatchObject({isOnScreenOnly: true, isHiddenByOthers: false});
    const saved = [
      ...tableCsv(results, {table: 'groups', words: tableWords(), filter: year, settings: marked}),
    ];
    expect(saved.join('')).not.toMatch(/Ogre|Cēsis/);
    const nameless = pseudonymised(results, 'seed');
    expect(townsOf(onScreen(nameless, year))).toEqual([]);
    expect(byTown(onScreen(nameless, year))).toMatchObject({isOnScreenOnly: false, isHiddenByOthers: true});
  });

  it('as many groups as are saved, one of them another, are no picture', () => {
    // Of B two more were there a year later: saved, it is hidden with x, on the screen A is.
    const sizes = {x: [2, 0], A: [5, 0], B: [6, 2], C: [9, 5], D: [9, 5]} as const;
    const learners = Object.entries(sizes).flatMap(([town, [own, late]]) =>
      Array.from({length: own + late}, (_, n): Learner => {
        const [sample] = townsWith(n < own ? 0 : 20).learners;
        if (!sample) throw new Error('There are people.');
        return {...sample, key: `${town}${n}`, traits: {municipality: [town]}};
      }),
    );
    const results = {...townsWith(0), learners};
    expect(townsOf(onScreen(results, year))).toEqual(['B', 'C', 'D']);
    expect(townsOf(analyse(results, year, marked))).toEqual(['A', 'C', 'D']);
    expect(byTown(onScreen(results, year))?.isOnScreenOnly).toBe(true);
  });

  it('a group of one stays hidden, and is told as what it is', () => {
    const group = onScreen(townsWith(4)).breakdowns.find(({trait}) => trait === 'group');
    expect(group).toMatchObject({hiddenGroups: 2, isHiddenByOthers: false, isOnScreenOnly: false});
  });

  it('a selection that leaves out few has its totals, and is not saved', () => {
    const results = townsWith(1);
    const shown = onScreen(results, year);
    expect(shown).toMatchObject({
      ...{learners: 38, isTooSmall: false, smallness: 'few-outside', isOnScreenOnly: true},
      standings: {reached: 29},
    });
    expect(analyse(results, year, marked)).toMatchObject({isTooSmall: true, smallness: 'few-outside'});
    expect(onScreen(pseudonymised(results, 'seed'), year)).toMatchObject({
      isTooSmall: true,
      isOnScreenOnly: false,
    });
    expect(trainerFigures(results, year, marked, undefined, 'screen').isTooSmall).toBe(false);
    expect(trainerFigures(results, year, marked).isTooSmall).toBe(true);
  });

  it('a selection of few is their own group; one of nobody has nothing', () => {
    const later = {period: {from: '2027-01-01'}};
    expect(onScreen(townsWith(1), later)).toMatchObject({
      ...{learners: 2, isTooSmall: false, smallness: 'few', isOnScreenOnly: true, isOwnGroup: true},
    });
    expect(onScreen(townsWith(1), {period: {from: '2030-01-01'}})).toMatchObject({
      learners: 0,
      isTooSmall: true,
    });
  });
});

it('options of nearly everybody who answered in a wider selection are marked as not for paper', () => {
  const {results, bank} = trainerSample('drawn');
  const others = new Set(results.learners.slice(0, 6));
  const learners = results.learners.map((learner) => {
    const traits = {...learner.traits, institution: [others.has(learner) ? 'Y' : 'X']};
    return {...learner, traits};
  });
  const parted = {...results, learners};
  const filter = {traits: {institution: 'X'}};
  const screen = trainerFigures(parted, filter, marked, bank, 'screen').options;
  const saved = trainerFigures(parted, filter, marked, bank).options;
  const beyond = Object.keys(screen).filter((id) => !(id in saved));
  expect([beyond.length > 0, Object.keys(saved).length > 0]).toEqual([true, true]);
  for (const [id, options] of Object.entries(screen))
    expect(
      options.map(({isOnScreenOnly = false}) => isOnScreenOnly),
      id,
    ).toEqual(options.map(() => beyond.includes(id)));
});

it('the page asks as who has the names, the saved table does not', async () => {
  const desk = new ResultsDesk(settings);
  const files = ['scorm12-basic.txt', 'participants.csv'].map(
    (name) => new File([sample(name).bytes.slice()], name),
  );
  await desk.handle({type: 'add-files', files});
  const filter = {period: {from: '2000-01-01'}};
  const answer = await desk.handle({type: 'analyse', filter, settings: marked});
  expect(answer).toMatchObject({analysis: {isTooSmall: false, isOnScreenOnly: true}});
  const figures = await desk.handle({type: 'trainer-figures', filter, settings: marked});
  expect(figures).toMatchObject({figures: {isTooSmall: false}});
  const words = tableWords();
  const csv = await desk.handle({type: 'export', table: 'standings', words, filter, settings: marked});
  if (csv.type !== 'csv') throw new Error(csv.type);
  // Nothing but the headings.
  expect((await csv.file.text()).trim().split('\r\n')).toHaveLength(1);
});
