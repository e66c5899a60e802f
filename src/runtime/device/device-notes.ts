import type {DeviceOwn} from './device-own.ts';
import {isNameless, type Launch} from '../tracker.ts';

const beginning = 'note:';

/**
 * What a learner writes for themselves: kept on this device and nowhere else. Nothing here is ever
 * sent, and no other learner of the same device is shown it. A text that the device does not keep does not stop
 * anybody: it lives until the page is left.
 */
export class DeviceNotes {
  readonly #own: DeviceOwn;

  constructor(own: DeviceOwn) {
    this.#own = own;
  }

  /** False where the device does not keep what was written. */
  get canKeep(): boolean {
    return this.#own.canKeep(beginning);
  }

  /** Something is written down here. */
  get hasAny(): boolean {
    return this.#own.names(beginning).length > 0;
  }

  /** The note of a block, '' when there is none. `place`: `module/lesson/block`. */
  read(place: string): string {
    return this.#own.read(beginning + place);
  }

  /** Keeps a note. False when the device does not keep it. */
  write(place: string, text: string): boolean {
    return this.#own.keep(beginning + place, text);
  }

  /** Removes every note of this learner in this course. Resolves with whether the device let them go. */
  eraseAll(): Promise<boolean> {
    return this.#own.erase(beginning);
  }
}

/**
 * Whose notes a visit reads. Where there is no LMS they are the device's ('' as learner). An LMS that names
 * nobody may send many learners to one device: only the attempt tells them apart.
 */
export const notesOwner = (launch: Pick<Launch, 'standard' | 'learnerId'>, attempt: string): string =>
  isNameless(launch) ? `attempt ${attempt}` : launch.learnerId;
