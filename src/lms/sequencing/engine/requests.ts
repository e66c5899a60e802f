import type {Activity} from './activity.ts';

/** What content asks for by `adl.nav.request`, and an LMS's own buttons and table of contents. */
export type NavigationRequest =
  | {
      readonly type:
        | 'start'
        | 'resumeAll'
        | 'continue'
        | 'previous'
        | 'exit'
        | 'exitAll'
        | 'abandon'
        | 'abandonAll'
        | 'suspendAll';
    }
  | {readonly type: 'choice' | 'jump'; readonly target: string};

/** What ends whatever is open (SN TB.2.3). */
export type Termination = 'exit' | 'exitAll' | 'suspendAll' | 'abandon' | 'abandonAll';

/** A request inside the tree, after whatever was open has been ended. */
export interface Inner {
  readonly type: 'start' | 'resumeAll' | 'continue' | 'previous' | 'choice' | 'jump' | 'retry' | 'exit';
  readonly target?: Activity;
}
