/** Roll-ups of municipalities that are none pass for real ones, and add up to a picture. */
import {describe, expect, it} from 'vitest';
import {inventedRollups} from '../../src/results-page/demo/invented-rollups.ts';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import {bank} from './rollup/invented-town.ts';
import {settings} from './moodle-samples.ts';

describe('invented roll-ups', () => {
  it('are read like those of a trainer, and joined', async () => {
    const desk = new ResultsDesk(settings);
    await desk.handle({type: 'set-bank', bank});
    const answer = await desk.handle({type: 'add-files', files: inventedRollups(bank)});
    if (answer.type !== 'overview') throw new Error(answer.type);
    expect(answer.files.map(({kind, problems}) => [kind, problems])).toEqual([
      ['rollup', []],
      ['rollup', []],
    ]);
    expect([answer.learners, answer.remarks]).toEqual([0, []]);
    const [period, ...others] = answer.national?.periods ?? [];
    expect([period?.period, others]).toEqual(['2026-Q3', []]);
    expect(period?.towns.map(({municipality}) => municipality)).toEqual([
      'Izdomāta pašvaldība 1',
      'Izdomāta pašvaldība 2',
    ]);
    const [course] = period?.scopes ?? [];
    expect([course?.scope, course?.done.count, course?.questions.length]).toEqual(['course', 105, 12]);
    expect(course?.attitudes).toHaveLength(1);
  });
});
