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

const texts12: Readonly<Record<string, string>> = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array. Cannot have count',
  '301': 'Not initialized',
  '391': 'General commit failure',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect Data Type',
};

const texts2004: Readonly<Record<string, string>> = {
  '0': 'No Error',
  '101': 'General Exception',
  '102': 'General Initialization Failure',
  '103': 'Already Initialized',
  '104': 'Content Instance Terminated',
  '111': 'General Termination Failure',
  '112': 'Termination Before Initialization',
  '113': 'Termination After Termination',
  '122': 'Retrieve Data Before Initialization',
  '123': 'Retrieve Data After Termination',
  '132': 'Store Data Before Initialization',
  '133': 'Store Data After Termination',
  '142': 'Commit Before Initialization',
  '143': 'Commit After Termination',
  '201': 'General Argument Error',
  '301': 'General Get Failure',
  '351': 'General Set Failure',
  '391': 'General Commit Failure',
  '401': 'Undefined Data Model Element',
  '402': 'Unimplemented Data Model Element',
  '403': 'Data Model Element Value Not Initialized',
  '404': 'Data Model Element Is Read Only',
  '405': 'Data Model Element Is Write Only',
  '406': 'Data Model Element Type Mismatch',
  '407': 'Data Model Element Value Out Of Range',
  '408': 'Data Model Dependency Not Established',
};

/** What GetErrorString says of a code; '' for one that is none. */
export const errorText = (version: ScormVersion, code: string): string =>
  (version === '1.2' ? texts12 : texts2004)[code] ?? '';
