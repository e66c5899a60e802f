import {describe, expect, it} from 'vitest';
import {strictLms} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {everyKind, idOf, sampleIds, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {interactionOf, launchIn, savedIn} from './tracker-world.ts';

const standards: FakeLmsSettings['standard'][] = ['scorm12', 'scorm2004'];

/** A decision of a scenario with two good options, answered with one that is neither good nor poor. */
const decided = sampleInteraction(0, {
  response: ['b'],
  pattern: ['a'],
  alternatives: [['d']],
  result: 'neutral',
});

/** With many ids 2004 saves room for the others: see the sizes below. */
const fewIds = {interactionIds: () => sampleIds.slice(0, 14)};

describe('interactions in 1.2', () => {
  it('are written as the standard has them', async () => {
    const lms = new FakeLms({standard: 'scorm12', isStrict: true});
    const {log} = await savedIn(lms, 'scorm12', sampleSnapshot({interactions: everyKind}));
    expect(interactionOf(lms, 0)).toEqual({
      'id': 'definitions.q01',
      'type': 'choice',
      'time': '13:31:49',
      'student_response': 'a,c',
      'result': 'correct',
      'weighting': '1',
      'latency': '0000:00:12.34',
      'correct_responses.0.pattern': 'a,c',
    });
    const written = everyKind.map(({index}) => interactionOf(lms, index)['student_response']);
    expect(written).toEqual(['a,c', 't', '1.b,2.a', 'b,a,c', '42', '4']);
    expect(interactionOf(lms, 1)).toMatchObject({'result': 'wrong', 'correct_responses.0.pattern': 'f'});
    // A number is one number in 1.2: the middle of what is right.
    expect(interactionOf(lms, 4)).toMatchObject({
      'type': 'numeric',
      'correct_responses.0.pattern': '42.5',
    });
    expect(interactionOf(lms, 5)).toMatchObject({type: 'likert', result: 'neutral'});
    expect(interactionOf(lms, 5)).not.toHaveProperty(['correct_responses.0.pattern']);
    expect(log.errors).toEqual([]);
  });

  it('have one pattern for each good option of a decision', async () => {
    const lms = new FakeLms({standard: 'scorm12', isStrict: true});
    const {log} = await savedIn(lms, 'scorm12', sampleSnapshot({interactions: [decided]}));
    expect(interactionOf(lms, 0)).toMatchObject({
      'student_response': 'b',
      'result': 'neutral',
      'correct_responses.0.pattern': 'a',
      'correct_responses.1.pattern': 'd',
    });
    expect(log.errors).toEqual([]);
  });
});

describe('interactions in 2004', () => {
  it('are written as the standard has them', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    await savedIn(lms, 'scorm2004', sampleSnapshot({interactions: everyKind}), fewIds);
    expect(interactionOf(lms, 2)).toEqual({
      'id': 'definitions.q03',
      'type': 'matching',
      'timestamp': '2026-11-24T13:31:49',
      'learner_response': '1[.]b[,]2[.]a',
      'result': 'correct',
      'latency': 'PT12.34S',
      'correct_responses.0.pattern': '1[.]b[,]2[.]a',
      'weighting': '1',
      'objectives.0.id': 'definitions',
      'description': '{lang=lv}Kuras pazīmes liecina par cilvēku tirdzniecību?',
    });
    const written = everyKind.map(({index}) => interactionOf(lms, index)['learner_response']);
    expect(written).toEqual(['a[,]c', 'true', '1[.]b[,]2[.]a', 'b[,]a[,]c', '42', '4']);
    expect(interactionOf(lms, 1)).toMatchObject({
      'result': 'incorrect',
      'correct_responses.0.pattern': 'false',
    });
    expect(interactionOf(lms, 4)).toMatchObject({'correct_responses.0.pattern': '40[:]45'});
    expect(interactionOf(lms, 5)).toMatchObject({type: 'likert', result: 'neutral'});
    expect(interactionOf(lms, 5)).not.toHaveProperty(['correct_responses.0.pattern']);
  });

  it('have one pattern for each good option of a decision', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    await savedIn(lms, 'scorm2004', sampleSnapshot({interactions: [decided]}), fewIds);
    expect(interactionOf(lms, 0)).toMatchObject({
      'learner_response': 'b',
      'result': 'neutral',
      'correct_responses.0.pattern': 'a',
      'correct_responses.1.pattern': 'd',
    });
  });

  it('have a description of one line and at most 250 characters', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    const description = `Kas?\nKur?  ${'ā'.repeat(400)}`;
    await savedIn(
      lms,
      'scorm2004',
      sampleSnapshot({interactions: [sampleInteraction(0, {description})]}),
      fewIds,
    );
    const stored = interactionOf(lms, 0)['description'] ?? '';
    expect(stored).toHaveLength(250);
    expect(stored).toMatch(/^\{lang=lv\}Kas\? Kur\? ā+…$/);
  });
});

describe.each(standards)('a partly right answer: %s', (standard) => {
  const wrong = standard === 'scorm12' ? 'wrong' : 'incorrect';
  const partly = [0, 1, 2].map((index) => sampleInteraction(index, {result: [0.5, 0.33, 0.67][index] ?? 0}));
  const resultsIn = (lms: FakeLms) => partly.map(({index}) => interactionOf(lms, index)['result']);
  const resultCalls = (calls: readonly {readonly args: readonly unknown[]}[]) =>
    calls.map(({args}) => args).filter(([element]) => String(element).endsWith('.result'));

  it('is told with what it is worth, as a number of two decimals', async () => {
    const lms = new FakeLms({standard, isStrict: true});
    const {log} = await savedIn(lms, standard, sampleSnapshot({interactions: partly}), fewIds);
    expect(resultsIn(lms)).toEqual(['0.5', '0.33', '0.67']);
    expect(resultCalls(log.errors)).toEqual([]);
  });

  it('is wrong for an LMS that knows words alone, which is asked once', async () => {
    const lms = new FakeLms({standard, profile: {...strictLms, resultsInWords: true}});
    const {tracker, log} = launchIn(lms, standard, fewIds);
    await tracker.open();
    await tracker.save(sampleSnapshot({interactions: partly.slice(0, 2)}));
    await tracker.save(sampleSnapshot({counter: 2, interactions: partly}));
    expect(resultsIn(lms)).toEqual([wrong, wrong, wrong]);
    expect(resultCalls(log.calls).map(([, value]) => value)).toEqual(['0.5', wrong, wrong, wrong]);
    // Nothing else is left out for it.
    expect(interactionOf(lms, 2)).toMatchObject({type: 'choice', weighting: '1'});
  });

  it('arrives as the word, too, after a commit that failed', async () => {
    const lms = new FakeLms({standard, profile: {...strictLms, resultsInWords: true}});
    const {tracker} = launchIn(lms, standard, fewIds);
    await tracker.open();
    lms.site.fault = 'http-500';
    await expect(tracker.save(sampleSnapshot({interactions: partly}))).rejects.toThrow();
    lms.site.fault = undefined;
    await tracker.save(sampleSnapshot({interactions: partly}));
    expect(resultsIn(lms)).toEqual([wrong, wrong, wrong]);
  });
});

describe('a naive tracker', () => {
  const given = [sampleInteraction(5), sampleInteraction(2)];

  it('that numbers answers as they come puts two questions into one column of the report', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    new NaiveScorm12(lms.launch12(), 'own-order').save(sampleSnapshot({interactions: given}));
    expect(interactionOf(lms, 0)['id']).toBe(idOf(5));
  });

  it('that leaves gaps loses the answers', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    new NaiveScorm12(lms.launch12(), 'gaps').save(sampleSnapshot({interactions: given}));
    expect(interactionOf(lms, 5)).toEqual({});
  });
});

it('2004 interactions do without what the package names, every one of them', async () => {
  const lms = new FakeLms({standard: 'scorm2004'});
  const interactions = [sampleInteraction(0), sampleInteraction(1)];
  const reportsWithout = ['description', 'objectives', 'latency'];
  await savedIn(lms, 'scorm2004', sampleSnapshot({interactions}), {reportsWithout});
  for (const index of [0, 1]) {
    const stored = interactionOf(lms, index);
    expect(stored).toMatchObject({id: idOf(index), weighting: expect.any(String)});
    expect(Object.keys(stored).filter((name) => /^(?:description|objectives|latency)/.test(name))).toEqual(
      [],
    );
  }
});
