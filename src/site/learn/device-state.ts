import type {OfflineState} from './device-strip.ts';

/** How reporting to the municipality's record store stands. */
export interface DeviceReportState {
  readonly recipient: {readonly name: string; readonly host: string};
  /** Undefined: not decided yet; nothing is sent. */
  readonly isOn: boolean | undefined;
  /** The learner's name may be reported. */
  readonly isNamed: boolean;
  readonly waiting: number;
  /** What the recipient will not have as it is. */
  readonly aside: number;
  /** UTC milliseconds; undefined before. */
  readonly sentAtMs: number | undefined;
  /** The recipient turned this device away. */
  readonly isRefused: boolean;
}

/** All that the page of this device shows. */
export interface DeviceState {
  readonly learners: readonly {readonly id: string; readonly name: string}[];
  /** Id of who learns now. */
  readonly current: string;
  /** Who learns now has written something for themselves. */
  readonly hasNotes: boolean;
  /** 0..100; undefined: nothing is begun. */
  readonly percent: number | undefined;
  readonly offline: OfflineState;
  /** Undefined where the site reports to nobody. */
  readonly report: DeviceReportState | undefined;
  /** Undefined: it did not arrive. */
  readonly course: {readonly files: number; readonly bytes: number} | undefined;
  readonly films: {readonly kept: number; readonly all: number; readonly bytes: number};
  /** Bytes that the whole site takes on this device; undefined where the browser does not say. */
  readonly usedBytes: number | undefined;
  /** The browser offers to install the course now. */
  readonly canInstall: boolean;
  /** Something is on its way: its buttons wait. */
  readonly isBusy: boolean;
  /** Said aloud; '' for nothing. */
  readonly notice: string;
  readonly isNoticeBad: boolean;
}
