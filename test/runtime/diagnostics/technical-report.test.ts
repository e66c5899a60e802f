/** What an administrator reads after a fault, and what nobody may read there. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {textOf} from '../../../src/components/shell/pages/technical/technical-lines.ts';
import {technicalReport, type TechnicalFacts} from '../../../src/domain/technical/technical-report.ts';
import {CallLog} from '../../../src/runtime/diagnostics/call-log.ts';
import {TrackerError, type Launch, type Tracker} from '../../../src/runtime/tracker.ts';
import {createCmi5Tracker} from '../../../src/runtime/trackers/cmi5/cmi5.ts';
import {createScorm12Tracker} from '../../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {FakeLms} from '../../fake-lms/fake-lms.ts';
import {FakeLrs} from '../../fake-lrs/fake-lrs.ts';
import {sampleIds, sampleInteraction, sampleSnapshot} from '../sample-snapshot.ts';

const noFacts: TechnicalFacts = {
  ...{writtenAt: '', course: '', version: '', revision: 1, player: '', scope: '', language: '', profile: ''},
  ...{address: '', standard: '', lms: '', mode: '', credit: true, mayWrite: true, isAlone: true},
  ...{isOutdated: false, save: 'failed', isStale: false, error: '', kept: 'yes', waiting: 0, browser: ''},
  ...{width: 1, height: 1, isFramed: true, isOnline: true, savesData: false},
  ...{localStorage: true, indexedDb: true, persisted: false},
};

/** The text that would be kept as a file, and what of it stands on screen. */
function fileOf(calls: CallLog, launch?: Launch, error?: TrackerError): string {
  const secrets = launch ? [launch.learnerName, launch.learnerId, launch.suspendData, launch.launchData] : [];
  const facts = {...noFacts, error: error?.message};
  return textOf(technicalReport({facts, secrets, ...calls}));
}

interface Marks {
  readonly name: string;
  readonly answer: string;
  readonly state: string;
  readonly question: string;
}

/** An LMS that says in its diagnostic what it was given last, and who learns. */
function echoing<T extends object>(api: T, {name}: Marks, mostChars = 200): T {
  let last = '';
  const get = (target: T, key: string | symbol) => {
    const found: unknown = Reflect.get(target, key);
    if (typeof found !== 'function') return found;
    return (...args: readonly string[]) => {
      if (String(key).endsWith('SetValue')) last = args[1] ?? '';
      const reversed = name.split(' ').toReversed().join(', ');
      if (String(key).endsWith('GetDiagnostic')) return `No: ${last.slice(0, mostChars)} of ${reversed}`;
      return Reflect.apply(found, target, args) as unknown;
    };
  };
  return new Proxy(api, {get});
}

const interaction = ({answer, question}: Marks) =>
  sampleInteraction(0, {description: question, response: [answer], pattern: [`${answer}z`]});

/** One save with everything that is nobody's business, then one that the server refuses. */
async function faultIn(make: (calls: CallLog) => Tracker, marks: Marks, break_: () => void) {
  const calls = new CallLog();
  const tracker = make(calls);
  const launch = await tracker.open();
  const snapshot = sampleSnapshot({suspendData: marks.state, interactions: [interaction(marks)]});
  const save = async (counter: number) =>
    tracker.save({...snapshot, counter, location: `definitions/part-${counter}`}).catch((error: unknown) => {
      if (!(error instanceof TrackerError)) throw error;
      calls.noteError(error);
      return error;
    });
  await save(1);
  break_();
  const error = await save(2);
  return {calls, launch, error: error instanceof TrackerError ? error : undefined};
}

/** Ways in which a visit goes wrong: gives the file. */
const worlds: Readonly<Record<string, (marks: Marks) => Promise<string>>> = {
  async scorm12(marks) {
    const learner = {id: `id-${marks.name}`, name: marks.name};
    const lms = new FakeLms({standard: 'scorm12', isStrict: true, learner, launchData: marks.state});
    const make = (calls: CallLog) =>
      createScorm12Tracker(echoing(lms.launch12(), marks), {
        isOnline: () => true,
        interactionIds: () => sampleIds,
        onCall: calls.note,
      });
    const {calls, launch, error} = await faultIn(make, marks, () => (lms.site.fault = 'http-500'));
    return fileOf(calls, launch, error);
  },
  async scorm2004(marks) {
    const learner = {id: `id-${marks.name}`, name: marks.name};
    const lms = new FakeLms({standard: 'scorm2004', learner});
    const make = (calls: CallLog) =>
      createScorm2004Tracker(echoing(lms.launch2004(), marks, 9), {
        isOnline: () => true,
        interactionIds: () => sampleIds,
        language: 'lv',
        onCall: calls.note,
      });
    const {calls, launch, error} = await faultIn(make, marks, () => (lms.site.fault = 'http-500'));
    return fileOf(calls, launch, error);
  },
  async cmi5(marks) {
    const lrs = new FakeLrs({learner: {id: `id-${marks.name}`, name: marks.name}});
    const make = (calls: CallLog) => {
      const options = {language: 'lv', request: lrs.request, now: () => 0, onCall: calls.note};
      const tracker = createCmi5Tracker({...options, search: lrs.launch()});
      if (!tracker) throw new Error('The launch was not recognised.');
      return tracker;
    };
    const {calls, launch, error} = await faultIn(make, marks, () => (lrs.fault = 'http-500'));
    return fileOf(calls, launch, error);
  },
};

/** Words that no LMS and no file of ours has by itself. */
const word = (prefix: string, least = 4) =>
  fc
    .string({unit: fc.constantFrom(...'qxzkjvw'), minLength: least, maxLength: 40})
    .map((end) => prefix + end);
const someMarks = fc.record({
  name: fc.tuple(word('Žq'), word('Ķx')).map((parts) => parts.join(' ')),
  answer: word('q'),
  state: word('State', 30),
  question: word('Vai ', 12),
});

describe('the file for an administrator', () => {
  it.each(Object.keys(worlds))(
    'holds no name, answer, question or state whatever they are: %s',
    async (key) => {
      await fc.assert(
        fc.asyncProperty(someMarks, async (marks) => {
          const file = (await worlds[key]?.(marks)) ?? '';
          expect(file).not.toBe('');
          for (const secret of [...marks.name.split(' '), marks.answer, marks.state, marks.question])
            expect(file).not.toContain(secret);
          // Nor a part of them that an LMS has cut off.
          for (const secret of [marks.state, marks.question]) expect(file).not.toContain(secret.slice(0, 9));
        }),
        {numRuns: 40},
      );
    },
  );

  const marks: Marks = {
    ...{
      name: 'Anna Ābele',
      answer: 'slepena-atbilde',
      state: 'slepens-stavoklis-123',
      question: 'Vai tā ir?',
    },
  };

  it('says of a failed commit of SCORM 1.2 which call, code and words of the LMS', async () => {
    const file = await worlds['scorm12']?.(marks);
    expect(file).toMatch(/LMSCommit → false · 101 \S.*/);
    expect(file).toMatch(/LMSSetValue cmi\.suspend_data = \[garums 21\] → true/);
    expect(file).toMatch(/LMSSetValue cmi\.core\.lesson_status = incomplete → true/);
    expect(file).toMatch(/LMSGetValue cmi\.core\.student_name → \[garums 10\]/);
  });

  it('says of a refused value of SCORM 2004 which element, code and words of the LMS', async () => {
    const file = await worlds['scorm2004']?.(marks);
    expect(file).toMatch(
      /SetValue cmi\.interactions\.0\.learner_response = \[garums 15\] → false · 406 \S.*/,
    );
  });

  it('says of a request of cmi5 its method, resource, what was said and the status', async () => {
    const file = await worlds['cmi5']?.(marks);
    expect(file).toMatch(/POST statements = initialized → 20\d/);
    expect(file).toMatch(/GET activities\/state LMS\.LaunchData → 200/);
    expect(file).toMatch(/PUT activities\/state \S+ = \[garums \d+\] → 500 · 500/);
    expect(file).toMatch(/POST fetch → 200/);
  });
});

describe('the log of calls', () => {
  it('keeps the newest hundred, and what was refused before them', () => {
    const log = new CallLog();
    log.note({atMs: 0, name: 'SetValue', element: 'cmi.location', code: '406'});
    for (let at = 1; at <= 150; at++) log.note({atMs: at, name: 'SetValue', code: ''});
    expect(log.calls.map(({atMs}) => atMs)).toEqual(Array.from({length: 100}, (_, at) => 51 + at));
    expect(log.refusals.map(({element}) => element)).toEqual(['cmi.location']);
  });

  it('adds a failed save only where no call says the same', () => {
    const log = new CallLog();
    log.note({atMs: 0, name: 'LMSCommit', code: '101'});
    log.noteError(new TrackerError('The LMS refused LMSCommit with error 101.', '101'));
    log.noteError(new TrackerError('The device is offline.', 'offline'));
    log.noteError(new TrackerError('The device is offline.', 'offline'));
    expect(log.refusals.map(({code}) => code)).toEqual(['101', 'offline']);
  });

  it('keeps the cause of a mistake of ours, with the place', () => {
    const log = new CallLog();
    log.noteError(new TrackerError('Saving failed', 'unexpected', {cause: new TypeError('x is undefined')}));
    expect(fileOf(log)).toMatch(/save · unexpected Saving failed · at .*technical-report\.test/);
  });
});
