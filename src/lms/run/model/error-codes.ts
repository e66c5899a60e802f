import type {ScormVersion} from '../../package/manifest.ts';

/** The same faults by the codes of the two standards. */
export interface ErrorCodes {
  /** A parameter that must be empty is not. */
  readonly argument: string;
  readonly begunTwice: string;
  readonly begunAfterEnd: string;
  /** A call before the beginning, and after the end. */
  readonly early: Readonly<Record<Called, string>>;
  readonly late: Readonly<Record<Called, string>>;
  /** No element was named; 2004 also: the value cannot be there (an id that is taken). */
  readonly notNamed: Both;
  readonly unknown: string;
  readonly keyword: string;
  readonly readOnly: string;
  readonly writeOnly: string;
  readonly noRecord: Both;
  readonly noChildren: string;
  readonly noCount: string;
  readonly notSet: string;
  readonly type: string;
  readonly range: string;
  readonly dependency: string;
}
type Called = 'end' | 'get' | 'set' | 'commit';
interface Both {
  readonly get: string;
  readonly set: string;
}

const notBegun12 = {end: '301', get: '301', set: '301', commit: '301'};

/** SCORM 1.2 RTE 3.3.2.3 and table 3.3.2.2a; SCORM 2004 4th Ed. RTE 3.1.7. */
export const codesOf: Readonly<Record<ScormVersion, ErrorCodes>> = {
  '1.2': {
    argument: '201',
    begunTwice: '101',
    begunAfterEnd: '101',
    early: notBegun12,
    late: notBegun12,
    notNamed: {get: '201', set: '201'},
    unknown: '401',
    keyword: '402',
    readOnly: '403',
    writeOnly: '404',
    noRecord: {get: '201', set: '201'},
    noChildren: '202',
    noCount: '203',
    // RTE 3.4: what was never set is an empty text.
    notSet: '0',
    type: '405',
    range: '405',
    dependency: '201',
  },
  '2004': {
    argument: '201',
    begunTwice: '103',
    begunAfterEnd: '104',
    early: {end: '112', get: '122', set: '132', commit: '142'},
    late: {end: '113', get: '123', set: '133', commit: '143'},
    notNamed: {get: '301', set: '351'},
    unknown: '401',
    keyword: '404',
    readOnly: '404',
    writeOnly: '405',
    noRecord: {get: '301', set: '351'},
    noChildren: '301',
    noCount: '301',
    notSet: '403',
    type: '406',
    range: '407',
    dependency: '408',
  },
};
