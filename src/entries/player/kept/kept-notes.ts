/** Small things that only this device knows: the name typed for the certificate, the day the course was finished. */
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import {hasLms, type Launch} from '../../../runtime/tracker.ts';

/**
 * The name that was typed for the certificate. Where there is no LMS the device keeps it for its own learner; in an
 * LMS it lives until the page is left, since no name may stand on a shared computer.
 */
export class TypedName {
  readonly #own: DeviceOwn | undefined;
  #name = '';

  constructor(own: DeviceOwn, launch: Pick<Launch, 'standard'>) {
    this.#own = hasLms(launch) ? undefined : own;
  }

  /** '' before it was typed. */
  get name(): string {
    return this.#own?.read('name') ?? this.#name;
  }

  type(name: string): void {
    this.#name = name;
    this.#own?.keep('name', name);
  }
}

/** The day on which the course was finished on this device. */
export const finishedOn = (own: DeviceOwn): Date | undefined => dateOf(own.read('finished'));

/**
 * The day from which the weeks to a return count: that of the finish, or, where this device was not there, the first day on
 * which it was asked for, so that page and calendar name the same days each time.
 */
export function returnsFrom(own: DeviceOwn, now: Date): Date {
  const known = finishedOn(own) ?? dateOf(own.read('returns-from'));
  if (!known) own.keep('returns-from', now.toISOString());
  return known ?? now;
}

function dateOf(text: string): Date | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
