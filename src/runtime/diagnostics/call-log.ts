import type {Call} from '../../domain/technical/call.ts';
import type {TrackerError} from '../tracker.ts';

/**
 * The newest calls to whatever keeps the results, and the newest refusals among them, which outlive them. In memory alone, as
 * they were made: what of them may be shown is decided in `domain/technical/`.
 */
export class CallLog {
  readonly calls: Call[] = [];
  readonly refusals: Call[] = [];

  readonly note = (call: Call): void => {
    add(this.calls, call, 100);
    if (call.code) add(this.refusals, call, 50);
  };

  /** A save that failed; nothing new where it says the same as the newest refusal, which may be the call behind it. */
  noteError({code, message, cause}: TrackerError): void {
    if (this.refusals.at(-1)?.code !== code)
      add(this.refusals, {atMs: Date.now(), name: 'save', code, text: message, cause}, 50);
  }
}

function add(calls: Call[], call: Call, most: number): void {
  if (calls.push(call) > most) calls.shift();
}
