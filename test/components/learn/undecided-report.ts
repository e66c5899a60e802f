import type {DeviceReportState} from '../../../src/site/learn/device-state.ts';

/** A record store that the learner has not decided on yet. */
export const undecided: DeviceReportState = {
  recipient: {name: 'Paraugu novads', host: 'lrs.example.lv'},
  isOn: undefined,
  isNamed: false,
  waiting: 0,
  aside: 0,
  sentAtMs: undefined,
  isRefused: false,
};
