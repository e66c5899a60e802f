import {createCmi5Tracker} from '../../../src/runtime/trackers/cmi5/cmi5.ts';
import {FakeLrs} from '../../fake-lrs/fake-lrs.ts';
import {verbOf} from '../../fake-lrs/xapi-rules.ts';
import {labInteractionIds} from './lab-course.ts';
import type {LabLms} from './lab-lms.ts';
import {noFaults} from './lab-faults.ts';
import type {VirtualClock} from './virtual-clock.ts';

/** A cmi5 LMS. Its LRS cannot lie: each request hears its own answer, except those of a dying page. */
export function lrsLabLms(clock: VirtualClock, complain: (what: string) => void): LabLms {
  const lrs = new FakeLrs({masteryScore: 0.6});
  const faults = noFaults();
  let writes = 0;
  const request: typeof fetch = (input, init) => {
    if (faults.isThrowing) return Promise.reject(new TypeError('The frame was navigated away.'));
    if ((init?.method ?? 'GET') !== 'GET') writes += 1;
    lrs.fault = faults.isOffline || faults.isLying ? 'offline' : faults.isRefusing ? 'http-500' : undefined;
    const answer = lrs.request(input, init);
    for (const complaint of lrs.complaints.all.splice(0)) complain(complaint);
    return answer;
  };
  return {
    faults,
    launch: () => {
      const tracker = createCmi5Tracker({search: lrs.launch(), language: 'lv', request, now: clock.now});
      if (!tracker) throw new Error('The launch was not recognised.');
      return {
        ...tracker,
        open: async () => {
          const launch = await tracker.open();
          writes = 0;
          return launch;
        },
        save: (snapshot) => tracker.save(snapshot),
        close: (snapshot) => tracker.close(snapshot),
        distrustSent: () => tracker.distrustSent(),
      };
    },
    writes: () => writes,
    stored: () => storedIn(lrs, labInteractionIds),
  };
}

/** What the LRS knows in the words of SCORM, for the oracle. */
export function storedIn(lrs: FakeLrs, interactionIds: readonly string[]): Readonly<Record<string, unknown>> {
  const state: unknown = JSON.parse(lrs.stateOf('kopiga-riciba') ?? '{}');
  const passed = lrs.statements.find((statement) => verbOf(statement) === 'passed');
  const answers = lrs.statements.filter((statement) => verbOf(statement) === 'answered');
  return {
    'cmi.suspend_data': Reflect.get(Object(state), 'suspendData'),
    ...(passed && {'cmi.success_status': 'passed'}),
    ...Object.fromEntries(
      answers.map(({object, result}) => {
        const id =
          String(Reflect.get(Object(object), 'id'))
            .split('/')
            .at(-1) ?? '';
        const index = interactionIds.indexOf(id);
        return [`cmi.interactions.${index}.learner_response`, Reflect.get(Object(result), 'response')];
      }),
    ),
  };
}
