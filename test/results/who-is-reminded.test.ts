/** Whom the list and the sheet for the management call not finished: downloads of our own package from a real Moodle. */
import {describe, expect, it} from 'vitest';
import {heldBackNote} from '../../src/results-page/learners/empty-list.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {resultsTrainerEn} from '../../src/locales/en/results-trainer.ts';
import {visitEn} from '../../src/locales/en/visit.ts';
import {resultsTrainerLv} from '../../src/locales/lv/results-trainer.ts';
import {visitLv} from '../../src/locales/lv/visit.ts';
import {resultsTrainerRu} from '../../src/locales/ru/results-trainer.ts';
import {visitRu} from '../../src/locales/ru/visit.ts';
import {everyLearner} from '../../src/results/analysis-model.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample, courseTruth} from './course-samples.ts';
import {settings} from './moodle-samples.ts';

const marked = {passMark: 70};
const read = (...names: readonly string[]) =>
  joinReadings(names.map((name) => readFile(courseSample(name), settings)));
const oneActivity = read('interactions.xlsx', 'completion-one.csv', 'basic.txt');

describe('who is called not complete by the completion file', () => {
  it('is not finished, even with a test score below the mark', () => {
    const incomplete = Object.entries(courseTruth())
      .filter(([, {completion}]) => completion !== 'complete')
      .map(([name]) => name)
      // Their teacher is in the course, too, and stored nothing.
      .concat('trainer');
    const listed = listLearners(oneActivity, {}, marked, undefined, {...everyLearner, show: 'not-finished'});
    expect(incomplete).toHaveLength(9);
    expect(listed.map(({email}) => email.split('@')[0]).toSorted()).toEqual(incomplete.toSorted());
    expect(analyse(oneActivity, {}, marked).standings).toMatchObject({passed: 2, below: 0});
  });
});

describe('the sheet for the management', () => {
  it('counts people to be reminded, however many activities they have', () => {
    const several = read('interactions.xlsx', 'completion-csv.csv');
    const analysis = analyse(several, {}, marked);
    expect([several.learners.length, analysis.activities.length > 1]).toEqual([11, true]);
    const {next} = summaryLines(analysis, undefined);
    const [, count] = next.join(' ').match(/nav pabeiguši \((\d+)\)/) ?? [];
    const listed = listLearners(several, {}, marked, undefined, {...everyLearner, show: 'not-finished'});
    expect(Number(count)).toBe(new Set(listed.map(({person}) => person)).size);
    expect(Number(count)).toBeLessThanOrEqual(11);
  });

  it('counts people below the mark once, too', () => {
    const [report] = read('basic.txt').activities;
    const alone = read('basic.txt');
    const learners = alone.learners.map((learner) => ({
      ...learner,
      work: learner.work.flatMap((work) => [work, {...work, activity: 'again'}]),
    }));
    const again = {
      ...alone,
      activities: [...alone.activities, {key: 'again', title: 'Again', files: []}],
      learners,
    };
    const once = analyse(alone, {activity: report?.key ?? ''}, marked);
    const twice = analyse(again, {}, marked);
    expect(once.belowLearners).toBeGreaterThan(0);
    expect([twice.standings.below, twice.belowLearners]).toEqual([
      2 * once.standings.below,
      once.belowLearners,
    ]);
    expect(summaryLines(twice, undefined).next.join(' ')).toContain(`zem robežas (${once.belowLearners})`);
  });
});

describe('who has enough points and is not finished', () => {
  const ofScore = (score: number) => {
    const [learner, ...others] = oneActivity.learners;
    const [key = ''] = oneActivity.activities.map((activity) => activity.key);
    if (!learner) throw new Error('There is a learner.');
    const attempts = [
      {number: 1, status: 'incomplete' as const, score, parts: [], answers: [], objectives: []},
    ];
    return analyse(
      {...oneActivity, learners: [{...learner, work: [{activity: key, attempts}]}, ...others]},
      {},
      marked,
    );
  };

  it('is counted, and the sheet and the list say what is left to do', () => {
    const [below, above] = [ofScore(10), ofScore(100)];
    expect(above.heldBackLearners).toBe(below.heldBackLearners + 1);
    const sentence = resultsTrainerLv.heldBackCount(above.heldBackLearners);
    expect(summaryLines(above, undefined).next).toContain(sentence);
    expect(heldBackNote({...everyLearner, show: 'not-finished'}, above)).toBe(sentence);
    expect(heldBackNote({...everyLearner, show: 'done'}, above)).toBe('');
    expect(heldBackNote(everyLearner, {heldBackLearners: 0})).toBe('');
  });

  it.each([
    [resultsTrainerLv, visitLv],
    [resultsTrainerRu, visitRu],
    [resultsTrainerEn, visitEn],
  ])('is told the button by the name that it has in the course', ({heldBackCount}, {end}) => {
    expect(heldBackCount(2)).toContain(end);
  });
});
