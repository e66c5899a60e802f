import {formatSlots} from '../../../src/domain/course/slots.ts';
import type {Problems} from '../problems.ts';
import type {TrackingRecord} from '../read/read-module.ts';
import type {UsedSlot} from './used-slots.ts';

/**
 * Compares the numbers in use with the record. Gives all widths, retired numbers included, as
 * `"1:0,2:30"`, and the lines that the record lacks.
 */
export function checkTracking(
  used: readonly UsedSlot[],
  record: TrackingRecord,
  problems: Problems,
): {slots: string; unrecorded: string[]} {
  const check = new TrackingCheck(used, record, problems);
  const first = new Map(used.toReversed().map((slot) => [slot.number, slot]));
  const unrecorded = used.flatMap((slot) => {
    const owner = first.get(slot.number) ?? slot;
    return owner === slot ? check.compare(slot) : check.reportDuplicate(slot, owner);
  });
  const widths = new Map([...first, ...record.slots].map(([number, {bits}]) => [number, bits]));
  return {slots: formatSlots(widths), unrecorded};
}

class TrackingCheck {
  readonly #record: TrackingRecord;
  readonly #problems: Problems;
  #lastGiven: number;

  constructor(used: readonly UsedSlot[], record: TrackingRecord, problems: Problems) {
    this.#record = record;
    this.#problems = problems;
    this.#lastGiven = Math.max(0, ...record.slots.keys(), ...used.map(({number}) => number));
  }

  reportDuplicate({number, owner, place}: UsedSlot, first: UsedSlot): [] {
    this.#problems.add(
      place,
      'number-duplicate',
      `Tracking number ${number} belongs to ${first.owner}. Give ${owner} a free one: ${this.#free()}.`,
    );
    return [];
  }

  /** Gives the line that the record lacks, when it does. */
  compare(slot: UsedSlot): string[] {
    const {number, bits, owner, place} = slot;
    const recorded = this.#record.slots.get(number);
    if (!recorded) return [this.#reportUnrecorded(slot)];
    const where = `${this.#record.file}:${recorded.place.line}`;
    if (recorded.owner !== owner) {
      this.#problems.add(
        place,
        'tracking-reused',
        `Tracking number ${number} is that of ${recorded.owner} (${where}) and is never reused: saved answers would be read as those of ${owner}. Take a free one: ${this.#free()}.`,
      );
    } else if (recorded.bits !== bits) {
      this.#problems.add(
        place,
        'tracking-width',
        `The answer of ${owner} is now ${bits} bits wide, but number ${number} was recorded with ${recorded.bits} (${where}): saved answers would be read wrongly. Give it a free number, ${this.#free()}, and leave the old line.`,
      );
    }
    return [];
  }

  #reportUnrecorded({number, bits, owner, place}: UsedSlot): string {
    const line = `${number}: {bits: ${bits}, owner: ${owner}}`;
    this.#problems.add(
      place,
      'tracking-not-recorded',
      `Tracking number ${number} is not recorded. Add this line to ${this.#record.file} (npm run check -- --record does): ${line}`,
    );
    return line;
  }

  /** Another one each time, so that an author can follow all messages at once. */
  #free(): number {
    return ++this.#lastGiven;
  }
}
