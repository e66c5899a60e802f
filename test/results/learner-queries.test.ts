/** Whom a trainer looks for in the list of learners. */
import {describe, expect, it} from 'vitest';
import {everyLearner, type LearnerGroup, type LearnerQuery} from '../../src/results/analysis-model.ts';
import {resultsLv} from '../../src/locales/lv/results.ts';
import {leftOutNote} from '../../src/results-page/learners/empty-list.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {addressesOf, listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample} from './course-samples.ts';
import {settings} from './moodle-samples.ts';

const results = joinReadings(
  ['interactions.txt', 'completion-one.csv'].map((name) => readFile(courseSample(name), settings)),
);
const rows = (query: Partial<LearnerQuery>) =>
  listLearners(results, {}, {passMark: 70}, undefined, {...everyLearner, ...query});
const names = (query: Partial<LearnerQuery>) => rows(query).map(({email}) => email.split('@')[0]);

describe('the list of learners', () => {
  it('shows who has not begun', () => expect(names({show: 'not-begun'})).toEqual(['trainer']));

  it('shows who has not finished, whatever the score', () => {
    expect(names({show: 'not-finished'}).toSorted()).toEqual(
      ['janis', 'k1', 'k2', 'k3', 'k4', 'liga', 'peteris', 'student1', 'trainer'].toSorted(),
    );
  });

  it('shows who has neither passed nor finished: everybody but two', () => {
    expect(names({show: 'not-passed'})).toHaveLength(9);
    expect(names({show: 'done'}).toSorted()).toEqual(['anna', 'zane']);
  });

  it.each([
    ['berzins', ['janis']],
    ['BĒRZ', ['janis']],
    ['k4@', ['k4']],
    ['ābele', ['anna', 'student1']],
    ['  ', 11],
  ])('finds „%s”', (search, found) => {
    if (typeof found === 'number') expect(names({search})).toHaveLength(found);
    else expect(names({search}).toSorted()).toEqual(found);
  });

  it('is sorted by what is asked, those who need something first', () => {
    const standings = rows({sort: 'standing'}).map(({standing}) => standing);
    expect([standings[0], standings.at(-1)]).toEqual(['not-started', 'passed']);
    const scores = rows({sort: 'score'}).map(({score}) => score);
    const known = scores.filter((score) => score !== undefined);
    expect([known.length > 1, known.length < scores.length]).toEqual([true, true]);
    // Whoever has no score has not the least of them.
    expect(scores.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b));
    expect(names({sort: 'last'})[0]).toBe('trainer');
  });

  it('without those who failed says beside it how many they are, and where', () => {
    const {listed} = analyse(results, {}, {passMark: 70});
    const note = (show: LearnerGroup, failed: number) =>
      leftOutNote({...everyLearner, show}, {listed: {...listed, failed}});
    expect(note('not-finished', 1)).toContain('nav 1 rindas ar stāvokli „Nav nokārtots”');
    expect(note('done', 3)).toContain('„Kas vēl nav nokārtojuši”');
    expect([note('not-finished', 0), note('not-passed', 3), note('all', 3)]).toEqual(['', '', '']);
  });

  it('gives each address once, for a letter', () => {
    expect(addressesOf(rows({show: 'not-finished', search: 'ozols'}))).toEqual({
      addresses: ['peteris@example.invalid'],
      without: 0,
    });
    expect(addressesOf([...rows({}), ...rows({})]).addresses).toHaveLength(11);
  });

  it('says how many people have no address, each once', () => {
    const all = rows({});
    const some = all.map((row, at) => (at < 4 ? {...row, email: ''} : row));
    expect(addressesOf([...some, ...some])).toMatchObject({without: 4});
    expect(resultsLv.copiedAddresses(135, 71)).toContain('71 dalībniekam failos adreses nav');
  });
});
