/** Where scorm-again and the standard differ (run/scorm-again/deviations.ts): each value is taken, given back and kept. */
import {describe, expect, it} from 'vitest';
import type {ScormVersion} from '../../../src/lms/package/manifest.ts';
import {startRunTime} from '../../../src/lms/run/run-time.ts';
import {deviationAt, deviations} from '../../../src/lms/run/scorm-again/deviations.ts';
import {type InnerApi, createInnerApi} from '../../../src/lms/run/scorm-again/inner-api.ts';

interface Sample {
  readonly version: ScormVersion;
  readonly element: string;
  readonly value: string;
  /** What is set before, so that the element may be set at all. */
  readonly before?: Readonly<Record<string, string>>;
}

const answer = (type: string) => ({'cmi.interactions.0.id': 'q', 'cmi.interactions.0.type': type});
const long = 'teksts '.repeat(10_000);
const samples: readonly Sample[] = [
  {version: '2004', element: 'cmi.location', value: '', before: {'cmi.location': 'page-7'}},
  {version: '2004', element: 'cmi.suspend_data', value: long},
  {version: '2004', element: 'cmi.comments_from_learner.0.location', value: ''},
  {version: '2004', element: 'cmi.comments_from_learner.0.comment', value: 'Pirmā rinda\nOtrā rinda'},
  {
    version: '2004',
    element: 'cmi.objectives.0.description',
    value: '{Figūriekava',
    before: {'cmi.objectives.0.id': 'o'},
  },
  {
    version: '2004',
    element: 'cmi.learner_preference.language',
    value: '',
    before: {'cmi.learner_preference.language': 'lv'},
  },
  {version: '2004', element: 'cmi.learner_preference.delivery_speed', value: '0'},
  {version: '2004', element: 'cmi.score.raw', value: '.5'},
  {version: '2004', element: 'cmi.interactions.0.result', value: '12345.6', before: answer('other')},
  {
    version: '2004',
    element: 'cmi.interactions.0.id',
    value: 'another',
    before: {'cmi.interactions.0.id': 'one'},
  },
  {version: '2004', element: 'cmi.objectives.0.id', value: `urn:example:${'x'.repeat(5000)}`},
  {version: '2004', element: 'cmi.interactions.0.learner_response', value: '', before: answer('choice')},
  {
    version: '2004',
    element: 'cmi.interactions.0.correct_responses.0.pattern',
    value: Array.from({length: 50}, (_, at) => `o${at}`).join('[,]'),
    before: answer('choice'),
  },
  {
    version: '2004',
    element: 'cmi.interactions.0.learner_response',
    value: 'pirmais[,]ābols',
    before: answer('sequencing'),
  },
  {version: '1.2', element: 'cmi.interactions.0.id', value: 'jautājums'},
  {version: '1.2', element: 'cmi.interactions.0.student_response', value: 'a\nb'},
  {version: '1.2', element: 'cmi.interactions.0.weighting', value: '1000'},
  {version: '1.2', element: 'cmi.interactions.0.result', value: '-1'},
  {version: '1.2', element: 'cmi.comments', value: 'x'.repeat(5000)},
];

const bare = (version: ScormVersion): Promise<InnerApi> =>
  createInnerApi({version, masteryOverride: false, onCommit: () => 0});

async function visit(version: ScormVersion, values: Readonly<Record<string, string>> = {}) {
  const runTime = await startRunTime({version, values, onCommit: () => 0, onCall: () => undefined});
  const prefix = version === '1.2' ? 'LMS' : '';
  const call = (name: string, ...args: string[]) => runTime.api[prefix + name]?.(...args) ?? `no ${name}`;
  call('Initialize', '');
  return {runTime, call};
}

describe.each(samples)('$version $element', ({version, element, value, before = {}}) => {
  it('is refused by scorm-again alone', async () => {
    const inner = await bare(version);
    inner.lmsInitialize('');
    for (const [name, set] of Object.entries(before)) expect(inner.lmsSetValue(name, set), name).toBe('true');
    expect(inner.lmsSetValue(element, value)).toBe('false');
  });

  it('is taken, given back, and there again at the next visit', async () => {
    const {runTime, call} = await visit(version);
    for (const [name, set] of Object.entries(before)) call('SetValue', name, set);
    expect(call('SetValue', element, value)).toBe('true');
    expect(call('GetLastError')).toBe('0');
    const read = call('GetValue', element);
    if (call('GetLastError') === '0') expect(read).toBe(value);
    expect(runTime.model()[element] ?? '').toBe(value);
    expect(call('SetValue', element, value), 'once more').toBe('true');
    const again = await visit(version, runTime.model());
    expect(again.runTime.model()).toEqual(runTime.model());
  });
});

describe('the list of deviations', () => {
  it.each(deviations.map((deviation) => ({deviation, name: String(deviation.elements)})))(
    'has a sample of $name',
    ({deviation}) => {
      expect(
        samples.some(({version, element}) => deviationAt(version, element) === deviation),
        'A deviation that scorm-again has no longer is taken off the list.',
      ).toBe(true);
    },
  );

  it('leaves records in order: what follows a value kept beside is taken', async () => {
    const {runTime, call} = await visit('2004');
    for (const [index, id] of ['a', `urn:example:${'y'.repeat(5000)}`, 'b', 'a'].entries())
      expect(call('SetValue', `cmi.interactions.${index}.id`, id), id.slice(0, 9)).toBe('true');
    expect(call('GetValue', 'cmi.interactions._count')).toBe('4');
    call('SetValue', 'cmi.interactions.3.type', 'matching');
    for (const [index, pattern] of ['', 'x[.]1', 'ā[.]2'].entries())
      expect(call('SetValue', `cmi.interactions.3.correct_responses.${index}.pattern`, pattern)).toBe('true');
    expect(call('GetValue', 'cmi.interactions.3.correct_responses._count')).toBe('3');
    expect(runTime.model()['cmi.interactions.3.correct_responses.2.pattern']).toBe('ā[.]2');
  });

  it('gives way where scorm-again takes the next value', async () => {
    const {runTime, call} = await visit('2004');
    call('SetValue', 'cmi.score.raw', '.5');
    call('SetValue', 'cmi.score.raw', '7');
    expect(call('GetValue', 'cmi.score.raw')).toBe('7');
    expect(runTime.model()['cmi.score.raw']).toBe('7');
  });
});

describe('values of the LMS', () => {
  it('are there as they are, also odd ones and those of a damaged attempt', async () => {
    const odd = {'cmi.max_time_allowed': 'soon', 'cmi.location': '7', 'cmi.objectives': 'x', 'cmi.foo': '1'};
    const {call} = await visit('2004', odd);
    expect(call('GetValue', 'cmi.max_time_allowed')).toBe('soon');
    expect(call('GetValue', 'cmi.location')).toBe('7');
    expect(call('GetValue', 'cmi.objectives._count')).toBe('0');
    expect(call('SetValue', 'cmi.objectives.0.id', 'o')).toBe('true');
    expect(call('Terminate', '')).toBe('true');
  });
});

describe('at the beginning', () => {
  it.each([
    {version: '1.2' as const, element: 'cmi.core.total_time', value: '00:00:00'},
    {version: '1.2' as const, element: 'cmi.core.credit', value: 'credit'},
    {version: '1.2' as const, element: 'cmi.core.lesson_status', value: 'not attempted'},
    {version: '1.2' as const, element: 'cmi.core.score._children', value: 'raw,min,max'},
    {version: '1.2' as const, element: 'cmi.objectives._count', value: '0'},
    {version: '2004' as const, element: 'cmi._version', value: '1.0'},
    {version: '2004' as const, element: 'cmi.completion_status', value: 'unknown'},
    {version: '2004' as const, element: 'cmi.success_status', value: 'unknown'},
    {version: '2004' as const, element: 'cmi.total_time', value: 'PT0S'},
    {version: '2004' as const, element: 'cmi.time_limit_action', value: 'continue,no message'},
    {version: '2004' as const, element: 'cmi.learner_preference.audio_captioning', value: '0'},
    {version: '2004' as const, element: 'cmi.interactions._count', value: '0'},
    {version: '2004' as const, element: 'adl.nav.request', value: '_none_'},
    {version: '2004' as const, element: 'adl.data._children', value: 'id,store'},
  ])('$version: $element is "$value"', async ({version, element, value}) => {
    const {call} = await visit(version);
    expect(call('GetValue', element)).toBe(value);
    expect(call('GetLastError')).toBe('0');
  });
});

describe('what an error means', () => {
  it.each([
    {version: '1.2' as const, code: '391', text: 'General Commit Failure'},
    {version: '1.2' as const, code: '408x', text: ''},
    {version: '1.2' as const, code: '403', text: 'Element is read only'},
    {version: '2004' as const, code: '406', text: 'Data Model Element Type Mismatch'},
    {version: '2004' as const, code: '999', text: ''},
  ])('$version: $code is "$text"', async ({version, code, text}) => {
    const {call} = await visit(version);
    expect(call('GetErrorString', code)).toBe(text);
  });

  it('is told of the last call, also where the guard has answered it', async () => {
    const {call} = await visit('2004');
    call('SetValue', 'cmi.learner_id', 'x');
    expect(call('GetDiagnostic', '')).toMatch(/can only be read/);
    expect(call('GetLastError')).toBe('404');
  });
});
