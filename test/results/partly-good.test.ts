/** A partly good decision, which xAPI tells without a success, as SCORM tells it with "neutral". */
import {expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn} from '../runtime/cmi5-world.ts';
import {everyKind, sampleSnapshot} from '../runtime/sample-snapshot.ts';
import {settings} from './moodle-samples.ts';

it('takes a partly good decision in xAPI statements for neither right nor wrong', async () => {
  const [first] = everyKind;
  if (!first) throw new Error('There is no sample.');
  const partly = {...first, index: 6, id: 'definitions.d01', response: ['b'], result: 'neutral'} as const;
  const lrs = new FakeLrs({masteryScore: 0.7});
  const tracker = launchIn(lrs, lrs.request, () => Date.UTC(2026, 10, 24, 12));
  await tracker.open();
  await tracker.save(sampleSnapshot({interactions: [...everyKind, partly]}));
  const bytes = new TextEncoder().encode(JSON.stringify(lrs.statements));
  const results = joinReadings([readFile({name: 'x', bytes}, settings)]);
  expect(
    [...(results.learners[0]?.work[0]?.attempts[0]?.answers ?? [])].find(
      ({question}) => question === partly.id,
    ),
  ).toMatchObject({
    response: 'b',
    result: 'neutral',
  });
  const {questions} = analyse(results, {}, {passMark: 70});
  expect(questions.find(({id}) => id === partly.id)?.difficulty).toBe(0.5);
});
