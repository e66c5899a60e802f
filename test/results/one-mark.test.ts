/** One activity, one pass mark: in every list, figure and page of a person, whatever language its title is in and whatever the LMS calls it. */
import {describe, expect, it} from 'vitest';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {doneNotes, standingFigure} from '../../src/results-page/figures/standing-figures.ts';
import {passFigure} from '../../src/results-page/figures/pass-figure.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {scopesByTitle} from '../../src/results/join/activities/activity-scopes.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {Part, Results} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const titles = {lv: 'Kopīga rīcība', en: 'Acting together', ru: 'Действуем вместе'};
const names = {lv: 'Jēdzieni', en: 'Concepts', ru: 'Понятия'};
const languages = ['lv', 'en', 'ru'] as const;
type Language = (typeof languages)[number];
const others = (all: Readonly<Record<Language, string>>, own: Language) =>
  languages.filter((each) => each !== own).map((each) => all[each]);

const question = (module: string): BankQuestion => ({
  ...{id: `${module}.q01`, module, objective: 'o', type: 'choice', text: 'Izdomāts?', part: 'quiz'},
  ...{words: {a: 'Pa', b: 'Pb'}, right: ['b']},
});
const bankIn = (language: Language): QuestionBank => ({
  modules: [
    {
      id: 'definitions',
      title: names[language],
      otherTitles: others(names, language),
      passMark: 60,
      lessons: [],
    },
    {id: 'final-test', title: 'Noslēguma pārbaude', passMark: 80, lessons: []},
  ],
  questions: [question('definitions'), question('final-test')],
  attitudes: [],
  scopes: [
    {
      ...{id: 'course', title: titles[language], otherTitles: others(titles, language)},
      ...{reports: 'all', ids: ['definitions.q01', 'final-test.q01']},
    },
  ],
});

/** A report with nothing but scores, of people at 75 %, between the trainer's mark and that of the final test. */
function reportOf(title: string, answered: readonly string[] = []) {
  const head = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', title];
  const columns = answered.flatMap((_, at) => [`Question ${at}`, `Response ${at}`, `Result ${at}`]);
  const rows = Array.from({length: 6}, (_, at) => [
    ...[`Dalībnieks ${'ABCDEF'[at] ?? ''}`, `d${at}@example.invalid`, '1'],
    ...['24 November 2026, 10:00 AM', '24 November 2026, 10:30 AM', '75', '75'],
    ...answered.flatMap((id) => [id, 'b', 'correct']),
  ]);
  const text = [[...head, ...columns], ...rows].map((cells) => cells.join('\t')).join('\n');
  return readFile({name: 'report.txt', bytes: new TextEncoder().encode(text)}, settings);
}

/** Standing and mark of the first person, as figures, lists and their own page have it. */
function judged(results: Results, bank: QuestionBank) {
  const marked = {passMark: 70};
  const {standings} = analyse(results, {}, marked, bank);
  const [row] = listLearners(results, {}, marked, bank);
  const work = personView(results, row?.person ?? '', marked, bank)?.works[0];
  return {
    figures: Object.entries(standings).filter(([, people]) => people > 0),
    list: row?.standing,
    person: [work?.judged.standing, work?.mark.passMark, work?.mark.markBy],
  };
}
const belowTheFinalTest = {figures: [['below', 6]], list: 'below', person: ['below', 80, 'course']};

describe('a report of the whole course with scores alone', () => {
  for (const page of languages)
    for (const report of languages)
      it(`is judged by the mark of the final test: title in ${report}, page in ${page}`, () => {
        const bank = bankIn(page);
        expect(judged(joinReadings([reportOf(titles[report])], bank), bank)).toEqual(belowTheFinalTest);
      });

  it('says on the overview which mark that was, and whose, not the one that is set on the page', () => {
    const bank = bankIn('lv');
    const analysis = analyse(joinReadings([reportOf(titles.lv)], bank), {}, {passMark: 70}, bank);
    expect(analysis.marks).toEqual([{passMark: 80, markBy: 'course'}]);
    for (const said of [doneNotes(analysis).join(' '), standingFigure(analysis).note])
      expect(said).toContain('sekmīguma robeža: 80\u00a0% (nosaka kurss)');
    // A selection of which files say how all ended needs none.
    expect(analyse(joinReadings([], bank), {}, {passMark: 70}, bank).marks).toEqual([]);
  });

  it('whose answers have no names gets them, whatever language its title is in', () => {
    const [learner] = joinReadings([reportOf(titles.en, ['', ''])], bankIn('lv')).learners;
    expect([...(learner?.work[0]?.attempts[0]?.answers ?? [])].map((answer) => answer.question)).toEqual([
      'definitions.q01',
      'final-test.q01',
    ]);
  });
});

describe('an activity that an LMS calls by another name', () => {
  it('is known by its answers, in figures, lists and on the page of a person alike', () => {
    const bank = bankIn('lv');
    const results = joinReadings(
      [reportOf('Obligātās mācības', ['definitions.q01', 'final-test.q01'])],
      bank,
    );
    expect(results.activities.map(({scope}) => scope)).toEqual(['course']);
    expect(judged(results, bank)).toEqual(belowTheFinalTest);
  });

  it('is judged by the mark of its module where all answers are of one', () => {
    const bank = bankIn('lv');
    const results = joinReadings([reportOf('Obligātās mācības', ['definitions.q01'])], bank);
    expect(judged(results, bank)).toEqual({
      figures: [['reached', 6]],
      list: 'reached',
      person: ['reached', 60, 'course'],
    });
  });

  it('is judged by the mark of the page where nothing tells which it is', () => {
    const bank = bankIn('lv');
    expect(judged(joinReadings([reportOf('Obligātās mācības')], bank), bank).person).toEqual([
      'reached',
      70,
      'trainer',
    ]);
  });
});

it('a title that two packages have tells neither', () => {
  const bank = bankIn('lv');
  const [course] = bank.scopes;
  if (!course) throw new Error('there is the course');
  const twice = [course, {...course, reports: 'test-and-attitudes' as const}];
  expect([...scopesByTitle({...bank, scopes: twice})]).toHaveLength(3);
  const shared = [course, {...course, id: 'definitions', title: names.lv, otherTitles: [titles.en]}];
  const found = scopesByTitle({...bank, scopes: shared});
  expect([found.get(titles.lv.toLowerCase()), found.get(titles.en.toLowerCase())]).toEqual([
    'course',
    undefined,
  ]);
});

describe('parts of an activity', () => {
  const bank = bankIn('lv');
  const withParts = (...parts: readonly Part[]): Results => {
    const results = joinReadings([reportOf(titles.lv)], bank);
    const learners = results.learners.map((learner) => ({
      ...learner,
      work: learner.work.map((work) => ({
        ...work,
        attempts: work.attempts.map((attempt) => ({...attempt, parts})),
      })),
    }));
    return {...results, learners};
  };
  const rates = (...parts: readonly Part[]) =>
    analyse(withParts(...parts), {}, {passMark: 70}, bank).modules.map(({id, basis, passed}) => [
      id,
      basis,
      passed,
    ]);
  const test = {title: 'Noslēguma pārbaude', status: 'scored', score: 75} as const;

  it('have the mark of their module, whatever language their title is in', () =>
    expect(rates({title: names.ru, status: 'scored', score: 65}, test)).toEqual([
      ['definitions', 'reached', 6],
      ['final-test', 'reached', 0],
    ]));

  it('have passed where the LMS says so, and not by a score beside its word', () =>
    expect(
      rates(
        {title: names.en, status: 'incomplete', score: 100},
        {...test, status: 'passed'},
        {title: 'Cita daļa', status: 'failed', score: 90},
      ),
    ).toEqual([
      ['definitions', 'reported', 0],
      ['final-test', 'reported', 6],
      ['Cita daļa', 'reported', 0],
    ]));

  it('with scores alone are under no heading that says passed', () => {
    const results = withParts({title: names.lv, status: 'scored', score: 65}, test);
    const figure = passFigure('modules', analyse(results, {}, {passMark: 70}, bank).modules);
    expect(figure?.heading).toBe('Sasniegta robeža pa moduļiem');
    expect(figure?.table.columns).not.toContain('Nokārtoja');
    expect(figure?.note).toContain('vēl nenozīmē');
  });
});
