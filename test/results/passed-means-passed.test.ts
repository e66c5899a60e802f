/** What the LMS says of passing stands above a score at the mark: downloads of our own package from a real Moodle. */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {standingOf} from '../../src/results/analysis/standing/standing.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {Attempt, Work} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample, courseTruth} from './course-samples.ts';
import {sample, settings} from './moodle-samples.ts';

const marked = {passMark: 70};
const read = (...names: readonly string[]) =>
  joinReadings(names.map((name) => readFile(courseSample(name), settings)));
const standingsOf = (results: ReturnType<typeof read>, file: string) => {
  const activity = results.activities.find(({files}) => files.includes(file))?.key ?? '';
  return {
    counts: analyse(results, {activity}, marked).standings,
    byName: new Map(
      listLearners(results, {activity}, marked).map(({email, standing}) => [email.split('@')[0], standing]),
    ),
  };
};
const reports = ['basic.txt', 'interactions.txt', 'interactions.xlsx', 'interactions.ods'];

describe('a report with scores alone', () => {
  it.each(reports)('%s calls nobody passed: six have reached the mark', (name) => {
    const {counts} = standingsOf(read(name), name);
    expect([counts.passed, counts.completed, counts.reached]).toEqual([0, 0, 6]);
  });
});

describe('with the completion file beside it', () => {
  const completions = ['completion-one.csv', 'completion-csv.csv', 'completion-excelcsv.csv'];
  it.each(reports.flatMap((report) => completions.map((completion) => ({report, completion}))))(
    '$report and $completion say what Moodle says: two passed',
    ({report, completion}) => {
      const {counts, byName} = standingsOf(read(report, completion), report);
      expect([counts.passed, counts.completed, counts.reached]).toEqual([2, 0, 0]);
      for (const [name, stored] of Object.entries(courseTruth()))
        expect([name, byName.get(name) === 'passed']).toEqual([name, stored.completion === 'complete']);
      expect([byName.get('k1'), byName.get('peteris')], '100 in the quiz, lessons missing').toEqual([
        'started',
        'started',
      ]);
    },
  );

  it('somebody who is no longer complete has a date there, and is not complete', () => {
    const results = read('completion-csv.csv');
    const course = results.activities.find(({title}) => title === 'course-scorm12')?.key;
    const zane = results.learners.find(({email}) => email.startsWith('zane'));
    expect(zane?.work.find(({activity}) => activity === course)?.completion?.isComplete).toBe(false);
  });
});

describe('nothing is said that no file tells', () => {
  const alone = (name: string) =>
    analyse(joinReadings([readFile(sample(name), settings)]), {activity: 'a1'}, marked).standings;

  it('who is not complete may have begun', () => {
    const {unfinished, ...rest} = alone('activity-completion.csv');
    expect([unfinished, rest['not-started'], rest.passed, rest.completed]).toEqual([5, 0, 0, 3]);
  });

  it('who has no grade may have begun', () => {
    const {unfinished, ...rest} = alone('grades.csv');
    expect([unfinished, rest['not-started'], rest.reached, rest.below]).toEqual([3, 0, 3, 2]);
  });

  it('who is on the list of participants and in no report has not begun', () => {
    const results = joinReadings(
      ['scorm12-basic-with-attempts.txt', 'participants.csv'].map((name) => readFile(sample(name), settings)),
    );
    const {standings} = analyse(results, {}, marked);
    expect(Object.values(standings).reduce((sum, count) => sum + count, 0)).toBe(results.learners.length);
    expect([results.learners.length, standings['not-started']]).toEqual([8, 1]);
    expect(results.remarks).toContainEqual(expect.objectContaining({code: 'listed-not-started', count: 1}));
  });

  it('a report of one group says nothing of the people of another', () => {
    const results = joinReadings(
      ['scorm12-basic-liepaja.txt', 'participants.csv'].map((name) => readFile(sample(name), settings)),
    );
    expect(analyse(results, {}, marked).standings['not-started']).toBe(0);
    expect(results.remarks.map(({code}) => code)).not.toContain('listed-not-started');
  });
});

describe('how far somebody is', () => {
  const attempt = (own: Partial<Attempt>): Attempt => ({
    number: 1,
    status: 'scored',
    parts: [],
    answers: [],
    objectives: [],
    ...own,
  });
  const work = (own: Partial<Work>): Work => ({activity: 'a', attempts: [], ...own});
  it.each<{how: string; of: Work; is: string}>([
    {how: 'no attempt, as a report lists it', of: work({isNotStarted: true}), is: 'not-started'},
    {how: 'no attempt, as far as is known', of: work({}), is: 'unfinished'},
    {how: 'a score at the mark', of: work({attempts: [attempt({score: 70})]}), is: 'reached'},
    {how: 'a score below it', of: work({attempts: [attempt({score: 69})]}), is: 'below'},
    {
      how: 'a low score in an attempt that goes on',
      of: work({attempts: [attempt({score: 12, status: 'incomplete'})]}),
      is: 'started',
    },
    {
      how: 'a score below it, called not complete by the LMS',
      of: work({attempts: [attempt({score: 25})], completion: {isComplete: false}}),
      is: 'started',
    },
    {
      how: 'a full score in an attempt that goes on',
      of: work({attempts: [attempt({score: 100, status: 'incomplete'})]}),
      is: 'started',
    },
    {
      how: 'complete with a score at the mark',
      of: work({attempts: [attempt({score: 80})], completion: {isComplete: true}}),
      is: 'passed',
    },
    {
      how: 'complete by a rule that asks for no mark',
      of: work({attempts: [attempt({score: 40})], completion: {isComplete: true}}),
      is: 'completed',
    },
    {
      how: 'complete without the grade to pass',
      of: work({grade: 40, completion: {isComplete: true, isBelow: true}}),
      is: 'failed',
    },
    {
      how: 'passed in one attempt, failed in another',
      of: work({attempts: [attempt({status: 'failed', score: 10}), attempt({status: 'passed', score: 60})]}),
      is: 'passed',
    },
    {how: 'failed', of: work({attempts: [attempt({status: 'failed', score: 90})]}), is: 'failed'},
    {
      how: 'completed with a score below the mark',
      of: work({attempts: [attempt({status: 'completed', score: 40})]}),
      is: 'failed',
    },
    {
      how: 'completed, judged by nobody',
      of: work({attempts: [attempt({status: 'completed'})]}),
      is: 'completed',
    },
  ])('$how: $is', ({of, is}) => expect(standingOf(of, 70)).toBe(is));
});
