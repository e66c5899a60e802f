import {expect, it} from 'vitest';
import {emptyAnalysis, sampleAnalysis} from '../components/results/figures.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {words} from '../../src/results-page/words.ts';

it.each([
  [0.4, 'mazāk par 1 min'],
  [12.4, '12 min'],
  [44_670, 'vairākas dienas'],
])('%d minutes are said as „%s”', (minutes, said) => expect(words().minutes(minutes)).toBe(said));

it.each([
  [0.4, false],
  [25, true],
  [44_670, false],
])('a median of %d minutes is on the sheet for the management: %s', (median, isThere) => {
  const time = {...emptyAnalysis.time, count: 9, quartiles: [median, median, median] as const};
  const {done} = summaryLines({...sampleAnalysis, time}, undefined);
  expect(done.some((line) => /^Laiks aktivitātē „Kurss”: pusei dalībnieku vairāk par/.test(line))).toBe(
    isThere,
  );
});
