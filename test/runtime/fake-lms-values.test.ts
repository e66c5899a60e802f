import {describe, expect, it} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {everyKind, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

const lv = 'ā';

/** Values and what the LMS answers: '0' or the error code. */
const values12: [element: string, value: string, byDefault: string, strict: string, why: string][] = [
  ['cmi.suspend_data', 'x'.repeat(4096), '0', '0', 'the limit of the standard'],
  ['cmi.suspend_data', lv.repeat(4097), '0', '405', 'one UTF-16 unit above it'],
  ['cmi.suspend_data', lv.repeat(64_000), '0', '405', 'the generous limit'],
  ['cmi.suspend_data', 'x'.repeat(64_001), '405', '405', 'above the generous limit'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '0', '405', 'a long location'],
  ['cmi.core.score.raw', '', '0', '0', 'the empty text, which counts as 0'],
  ['cmi.core.score.raw', '80.125', '0', '0', 'any number of decimals'],
  ['cmi.core.score.max', '200', '405', '405', 'a score above 100'],
  ['cmi.core.session_time', '0001:02:03.45', '0', '0', 'two decimals'],
  ['cmi.core.session_time', '0001:02:03.456', '405', '405', 'three decimals'],
  ['cmi.core.exit', 'suspend', '0', '0', 'the way out we take'],
  ['cmi.core.exit', 'normal', '405', '405', 'a word of SCORM 2004'],
  ['cmi.core.lesson_status', 'browsed', '0', '0', 'a word of the standard'],
  ['cmi.core.lesson_status', 'not attempted', '405', '405', 'a word for the LMS only'],
  ['cmi.core.student_name', 'x', '403', '403', 'read-only'],
  ['cmi.interactions.0.id', 'definitions.q01', '0', '0', 'ASCII'],
  ['cmi.interactions.0.id', 'jautājums', '405', '405', 'a letter outside ASCII'],
  ['cmi.interactions.0.id', 'two words', '405', '405', 'a space'],
  ['cmi.interactions.0.result', 'incorrect', '405', '405', 'a word of SCORM 2004'],
  ['cmi.interactions.0.result', '0.5', '0', '0', 'a number'],
  ['cmi.interactions.0.student_response', 'a,c', '0', '0', 'one character for each choice'],
  ['cmi.interactions.0.student_response', 'opt-a', '0', '405', 'a word for a choice'],
  ['cmi.interactions.0.student_response', 'x'.repeat(300), '0', '405', 'a long response'],
  ['cmi.interactions.0.description', 'x', '201', '201', 'unknown in 1.2'],
  ['cmi.interactions.1.id', 'q2', '201', '201', 'an index above a gap'],
];

const values2004: [element: string, value: string, code: string, why: string][] = [
  ['cmi.suspend_data', 'x'.repeat(64_000), '0', 'the limit'],
  ['cmi.suspend_data', 'x'.repeat(64_001), '406', 'above the limit'],
  ['cmi.location', 'x'.repeat(1001), '406', 'a long location'],
  ['cmi.progress_measure', '0.1234', '0', 'four decimals'],
  ['cmi.progress_measure', '1e-7', '406', 'an exponent'],
  ['cmi.progress_measure', '1.1', '407', 'out of range'],
  ['cmi.session_time', 'PT1H2M3.45S', '0', 'two decimals'],
  ['cmi.session_time', 'PT3.456S', '406', 'three decimals'],
  ['cmi.interactions.0.timestamp', '2026-11-24T13:31:49', '0', 'whole seconds'],
  ['cmi.interactions.0.timestamp', '2026-11-24T13:31:49.12', '0', 'two decimals'],
  ['cmi.interactions.0.timestamp', '2026-11-24T13:31:49Z', '406', 'a zone'],
  ['cmi.interactions.0.timestamp', '2026-11-24T13:31:49.123Z', '406', 'what toISOString gives'],
  ['cmi.interactions.0.timestamp', '2038-01-01T00:00:00', '0', 'the last year'],
  ['cmi.interactions.0.timestamp', '2039-01-01T00:00:00', '406', 'a year later'],
  ['cmi.interactions.0.learner_response', 'a[,]c', '0', 'letters'],
  ['cmi.interactions.0.learner_response', 'opt-a', '406', 'a hyphen'],
  ['cmi.interactions.0.learner_response', 'zaļš', '406', 'a letter outside ASCII'],
  ['cmi.interactions.0.learner_response', 'urn:kr:a', '406', 'a URN'],
  ['cmi.interactions.0.learner_response', '', '406', 'nothing'],
  ['cmi.interactions.0.learner_response', 'a\nb', '406', 'a line break'],
  ['cmi.interactions.0.description', 'x'.repeat(251), '0', 'the longest without a language'],
  ['cmi.interactions.0.description', 'x'.repeat(252), '406', 'one more'],
  ['cmi.interactions.0.description', `{lang=lv}${'x'.repeat(900)}`, '0', 'any length with a language'],
  ['cmi.interactions.0.description', 'Kas?\nKur?', '406', 'a line break'],
  ['cmi.interactions.0.result', 'wrong', '406', 'a word of 1.2'],
  ['cmi.interactions.1.id', 'jautājums', '0', 'any letters in an id'],
  ['cmi.interactions.1.id', 'divi vārdi', '406', 'a space in an id'],
  ['cmi.interactions.1.type', 'choice', '408', 'a type before the id'],
  ['cmi.interactions.2.id', 'q3', '351', 'an index above a gap'],
  ['adl.data.0.id', 'x', '401', 'not there'],
];

describe('the fake LMS checks values as real ones do', () => {
  it.each(values12)('1.2 %s = %.20s… by default %s, strict %s (%s)', (element, value, byDefault, strict) => {
    for (const [isStrict, expected] of [
      [false, byDefault],
      [true, strict],
    ] as const) {
      const api = new FakeLms({standard: 'scorm12', isStrict}).launch12();
      api.LMSInitialize('');
      expect(api.LMSSetValue(element, value)).toBe(String(expected === '0'));
      expect(api.LMSGetLastError()).toBe(expected);
    }
  });

  it.each(values2004)('2004 %s = %.20s… %s (%s)', (element, value, code) => {
    const api = new FakeLms({standard: 'scorm2004'}).launch2004();
    api.Initialize('');
    api.SetValue('cmi.interactions.0.id', 'q1');
    api.SetValue('cmi.interactions.0.type', 'choice');
    expect(api.SetValue(element, value)).toBe(String(code === '0'));
    expect(api.GetLastError()).toBe(code);
  });

  it('keeps interactions of 1.2 to itself, but for their number', () => {
    const api = new FakeLms({standard: 'scorm12'}).launch12();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.interactions.0.id', 'q1');
    expect([api.LMSGetValue('cmi.interactions.0.id'), api.LMSGetLastError()]).toEqual(['', '404']);
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
  });

  it('names the learner in two ways', async () => {
    const nameIn = async (isStrict: boolean) =>
      (await launchIn(new FakeLms({standard: 'scorm12', isStrict}), 'scorm12').tracker.open()).learnerName;
    expect([await nameIn(false), await nameIn(true)]).toEqual(['Anna Ābele', 'Ābele, Anna']);
  });
});

describe('a naive tracker loses values', () => {
  const wrong = sampleInteraction(0, {result: 'wrong'});

  it('1.2: long suspend data in a strict LMS, where ours is told to shorten it', async () => {
    const lms = new FakeLms({standard: 'scorm12', isStrict: true});
    const long = sampleSnapshot({suspendData: 'x'.repeat(5000)});
    expect(new NaiveScorm12(lms.launch12()).save(long)).toBe(true);
    expect(lms.stored['cmi.suspend_data']).toBeUndefined();
    await expect(
      launchIn(lms, 'scorm12')
        .tracker.open()
        .then(({suspendLimitChars}) => suspendLimitChars),
    ).resolves.toBeLessThanOrEqual(4096);
  });

  it('1.2: every field that it takes as JavaScript has it, where ours loses none', async () => {
    const naive = new FakeLms({standard: 'scorm12', isStrict: true});
    new NaiveScorm12(naive.launch12(), 'javascript-values').save(sampleSnapshot({interactions: [wrong]}));
    const lost = ['id', 'time', 'latency', 'result', 'description'];
    for (const name of lost) expect(naive.stored[`cmi.interactions.0.${name}`]).toBeUndefined();

    const ours = new FakeLms({standard: 'scorm12', isStrict: true});
    const {tracker, log} = launchIn(ours, 'scorm12');
    await tracker.open();
    await tracker.save(sampleSnapshot({interactions: everyKind}));
    expect(log.errors).toEqual([]);
  });

  it.each(['javascript-values', 'type-last'] as const)(
    '2004 with %s, where ours loses none',
    async (mistake) => {
      const naive = new FakeLms({standard: 'scorm2004'});
      new NaiveScorm2004(naive.launch2004(), mistake).save(sampleSnapshot({interactions: [wrong]}));
      expect(naive.stored['cmi.interactions.0.learner_response']).toBeUndefined();

      const ours = new FakeLms({standard: 'scorm2004'});
      const {tracker, log} = launchIn(ours, 'scorm2004');
      await tracker.open();
      await tracker.save(sampleSnapshot({interactions: everyKind}));
      expect(log.errors.filter(({name}) => name === 'SetValue')).toEqual([]);
    },
  );
});
