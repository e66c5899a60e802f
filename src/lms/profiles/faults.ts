/**
 * An LMS that misbehaves at the press of a button, as real ones do: an administrator sees what a package
 * makes of it before learners do.
 */
import type {ImitatedLms} from './imitation.ts';
import type {CommitError} from '../run/run-time.ts';
import type {ScormVersion} from '../package/manifest.ts';

/** How a commit goes. */
export type CommitFault =
  /** Everything is kept. */
  | 'none'
  /** Commit and Terminate answer false, error 391; nothing is kept. */
  | 'refused'
  /** The session has ended, as after a night: false, error 101; nothing is kept. */
  | 'session-gone'
  /** No network: Commit answers true although nothing arrives. Moodle does this. */
  | 'lost';

export interface Faults {
  readonly commit: CommitFault;
  /** How long a commit keeps the page waiting; real LMSs send it synchronously. */
  readonly slowMs: number;
  /** 1.2: lengths and ids exactly as in the standard, which most LMSs take less seriously. */
  readonly isStrict: boolean;
  /** It acts like this LMS (see imitation.ts); undefined: like itself. What a launch finds changes with the next one. */
  readonly like: ImitatedLms | undefined;
}

export const noFaults: Faults = {commit: 'none', slowMs: 0, isStrict: false, like: undefined};

/** What the content is answered when the LMS does not keep its data. */
export const answerTo = {
  'refused': 391,
  'session-gone': 101,
  'lost': 0,
} as const satisfies Record<Exclude<CommitFault, 'none'>, CommitError>;

/** Keeps the page busy, as a synchronous request does. */
export function block(durationMs: number): void {
  const end = performance.now() + durationMs;
  while (performance.now() < end);
}

/** SCORM 1.2 RTE 3.4: most UTF-16 units of an element, and ids as CMIIdentifier. */
const limits12: readonly (readonly [RegExp, (value: string) => boolean])[] = [
  [/^cmi\.suspend_data$/, (value) => value.length <= 4096],
  [/^cmi\.core\.lesson_location$/, (value) => value.length <= 255],
  [/^cmi\.comments$/, (value) => value.length <= 4096],
  [/^cmi\.interactions\.\d+\.student_response$/, (value) => value.length <= 255],
  [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, (value) => value.length <= 255],
  [
    /^cmi\.(?:interactions|objectives)\.\d+\.(?:objectives\.\d+\.)?id$/,
    (value) => /^[!-~]{1,255}$/.test(value),
  ],
];

/** The error of a value that a strict LMS refuses; undefined when it takes it. 2004 is strict by itself. */
export function strictError(version: ScormVersion, element: string, value: string): string | undefined {
  if (version !== '1.2') return undefined;
  const isBroken = limits12.some(([name, isRight]) => name.test(element) && !isRight(value));
  return isBroken ? '405' : undefined;
}
