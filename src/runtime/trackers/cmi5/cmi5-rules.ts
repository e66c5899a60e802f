/** What a cmi5 session may say and keep: its document, its limits, its rights. */
import {mayWrite} from '../../launch/may-write.ts';
import type {Launch} from '../../tracker.ts';
import type {LaunchData} from './cmi5-launch.ts';
import {bytesOf} from '../xapi/xapi-client.ts';
import type {Statement} from '../xapi/xapi-request.ts';

/** Id of the State document that is ours. */
export const stateId = 'kopiga-riciba';
/** Beside a State document of the length that `domain/standards/standards.ts` allows. */
const LAST_STATEMENTS_BYTES = 32_000;

/** The State document: what is resumed, and what a registration says only once. */
export interface Saved {
  readonly suspendData: string;
  readonly location: string;
  /** Everything is done: `passed` and `completed` are sent, or on their way. */
  readonly isDone: boolean;
  /** They arrived. */
  readonly isFinished: boolean;
}

/** cmi5 gives credit in its normal mode, and only there. */
export function rightsOf({launchMode}: LaunchData): Pick<Launch, 'mode' | 'credit' | 'mayWrite'> {
  const mode = ({Normal: 'normal', Browse: 'browse', Review: 'review'} as const)[launchMode];
  const credit = mode === 'normal';
  return {mode, credit, mayWrite: mayWrite({mode, credit, hasSucceeded: false})};
}

/** Each id once: an LRS refuses all of a batch that has one twice. */
export const once = <T extends {readonly id: string}>(all: readonly T[]): readonly T[] =>
  all.filter(({id}, at) => all.findIndex((each) => each.id === id) === at);

/**
 * The first of the details that fit beside the State document and what must not wait; the journal keeps the rest for
 * the next launch.
 */
export function fitting(details: readonly Statement[], judged: readonly Statement[]): readonly Statement[] {
  let bytes = judged.reduce((sum, statement) => sum + bytesOf(statement), 0);
  return details.filter((statement) => {
    bytes += bytesOf(statement);
    return bytes <= LAST_STATEMENTS_BYTES;
  });
}
