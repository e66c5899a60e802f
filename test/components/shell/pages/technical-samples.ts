/** What the page with technical information is given: two calls, one of them refused. */
import type {ShownCall, TechnicalReport} from '../../../../src/domain/technical/technical-report.ts';

const call: ShownCall = {
  time: '08:41:07.123',
  tookMs: 12,
  name: 'LMSSetValue',
  element: 'cmi.core.exit',
  value: {text: 'suspend'},
  answer: {text: 'true'},
  code: '',
  text: '',
};
const refused: ShownCall = {
  ...call,
  element: 'cmi.suspend_data',
  value: {chars: 4100},
  answer: {text: 'false'},
  code: '405',
  text: 'Incorrect data type',
};
export const report: TechnicalReport = {
  facts: {
    ...{writtenAt: '2026-11-27 08:41:09', course: 'kopiga-riciba', version: '0.1.0', revision: undefined},
    ...{player: 'core-a1b2c3.js', scope: 'course', language: 'lv', profile: undefined, address: 'http://x/y'},
    ...{standard: 'scorm12', lms: 'scorm12', mode: 'normal', credit: true, mayWrite: true, isAlone: true},
    ...{isOutdated: false, save: 'failed', isStale: true, error: '405 Incorrect', kept: 'yes', waiting: 3},
    ...{browser: 'Mozilla/5.0 '.repeat(9), width: 650, height: 666, isFramed: true, isOnline: true},
    ...{savesData: undefined, localStorage: true, indexedDb: true, persisted: false},
  },
  refusals: [refused],
  calls: [call, refused],
};
