/** Figures of a generated class against those that numpy and scipy give for the same answers (fixtures/results/known). */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const folder = join(import.meta.dirname, '../fixtures/results/known');
const read = (name: string) =>
  readFile({name, bytes: new Uint8Array(readFileSync(join(folder, name)))}, settings);

interface Expected {
  readonly questions: Readonly<
    Record<
      string,
      {
        answered: number;
        difficulty: number;
        discrimination: number;
        responses: Readonly<Record<string, number>>;
      }
    >
  >;
  readonly attitude: {pairs: number; before: number; after: number; shift: number; low: number; high: number};
  readonly scores: {count: number; mean: number; deviation: number; bins: readonly number[]};
  readonly passed: number;
  readonly minutes: {mean: number; deviation: number};
  readonly days: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, {learners: number; meanScore: number}>>;
}
// Written together with the class.
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;

const results = joinReadings(['report.txt', 'participants.csv'].map(read));
const analysis = analyse(results, {}, {passMark: 70});
const judged = analysis.questions.filter(({difficulty}) => difficulty !== undefined);

describe('a class of 60 with drawn questions', () => {
  it('is read whole', () => expect([results.learners.length, results.remarks]).toEqual([60, []]));

  it.each(Object.entries(expected.questions))(
    '%s has the known difficulty and discrimination',
    (id, known) => {
      const found = judged.find((question) => question.id === id);
      expect(found?.answered).toBe(known.answered);
      expect(found?.difficulty).toBeCloseTo(known.difficulty, 3);
      expect(found?.discrimination).toBeCloseTo(known.discrimination, 3);
      expect(
        Object.fromEntries(found?.responses.map(({response, count}) => [response, count]) ?? []),
      ).toEqual(known.responses);
    },
  );

  it('has wrong answers by frequency, and no right one among them', () => {
    for (const {id, wrong} of judged) {
      const counts = Object.entries(expected.questions[id]?.responses ?? {}).filter(
        ([response]) => response !== 'b',
      );
      const most = Math.max(...counts.map(([, count]) => count));
      expect(wrong[0]?.count, id).toBe(most);
      expect(wrong.map(({response}) => response)).not.toContain('b');
    }
  });

  it('has the known shift of attitude with its 95 % interval', () => {
    const [shift] = analysis.attitudes;
    const {pairs, before, after, shift: mean, low, high} = expected.attitude;
    expect(analysis.attitudes).toHaveLength(1);
    expect(shift?.pairs).toBe(pairs);
    expect(shift?.before).toBeCloseTo(before, 3);
    expect(shift?.after).toBeCloseTo(after, 3);
    expect(shift?.shift).toBeCloseTo(mean, 3);
    expect(shift?.interval?.[0]).toBeCloseTo(low, 3);
    expect(shift?.interval?.[1]).toBeCloseTo(high, 3);
    expect(shift?.beforeCounts.reduce((sum, count) => sum + count, 0)).toBe(pairs);
  });

  it('has the known scores, time and days', () => {
    const {scores, time, standings, timeline} = analysis;
    expect(scores.count).toBe(expected.scores.count);
    expect(scores.mean).toBeCloseTo(expected.scores.mean, 3);
    expect(scores.deviation).toBeCloseTo(expected.scores.deviation, 3);
    expect(scores.bins.map(({count}) => count)).toEqual(expected.scores.bins);
    expect([standings.reached, standings.below]).toEqual([expected.passed, 60 - expected.passed]);
    expect(time.basis).toBe('first-to-last');
    expect(time.mean).toBeCloseTo(expected.minutes.mean, 3);
    expect(time.deviation).toBeCloseTo(expected.minutes.deviation, 3);
    expect(Object.fromEntries(timeline.days.map(({day, finished}) => [day, finished]))).toEqual(
      expected.days,
    );
    expect(timeline.days.at(-1)?.total).toBe(expected.passed);
    expect(timeline.basis).toBe('last-access');
  });

  it('shows no group of fewer than five, nor one that would give it away', () => {
    const [byGroup] = analysis.breakdowns;
    // Ogre has four people; with it the next larger group is hidden, else Ogre would follow from the total.
    expect(byGroup?.rows.map(({value}) => value)).toEqual(['Liepāja', 'Rīga', 'Valmiera']);
    expect([byGroup?.hiddenGroups, byGroup?.hiddenLearners]).toEqual([2, 10]);
    for (const {value, learners, meanScore} of byGroup?.rows ?? []) {
      expect(learners).toBe(expected.groups[value]?.learners);
      expect(meanScore).toBeCloseTo(expected.groups[value]?.meanScore ?? 0, 3);
    }
  });

  it('says nothing of a small group that is asked for', () => {
    const small = analyse(results, {traits: {group: 'Ogre'}}, {passMark: 70});
    expect(small.isTooSmall).toBe(true);
    expect([small.questions, small.breakdowns, small.activities, small.scores.count]).toEqual([
      [],
      [],
      [],
      0,
    ]);
    expect(Object.values(small.standings).every((count) => count === 0)).toBe(true);
  });
});
