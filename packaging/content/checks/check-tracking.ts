import {formatSlots} from '../../../src/domain/course/slots.ts';
import type {Problems} from '../problems.ts';
import type {TrackingRecord} from '../read/read-module.ts';
import {firstOwnTracking} from '../schemas/tracking.ts';
import type {UsedSlot} from './used-slots.ts';

/**
 * Compares the numbers in use with the record. Gives all widths, retired numbers included, as
 * `"1:0,2:30"`, and the lines that each file of the record lacks.
 */
export function checkTracking(
  used: readonly UsedSlot[],
  record: TrackingRecord,
  problems: Problems,
): {slots: string; unrecorded: ReadonlyMap<string, readonly string[]>} {
  const check = new TrackingCheck(used, record, problems);
  const first = new Map(used.toReversed().map((slot) => [slot.number, slot]));
  const unrecorded = new Map<string, string[]>([[record.file, []]]);
  for (const slot of used) {
    const owner = first.get(slot.number) ?? slot;
    const file = slot.isOwn ? (record.ownFile ?? record.file) : record.file;
    const lines = owner === slot ? check.compare(slot, file) : check.reportDuplicate(slot, owner);
    unrecorded.set(file, [...(unrecorded.get(file) ?? []), ...lines]);
  }
  const widths = new Map([...first, ...record.slots].map(([number, {bits}]) => [number, bits]));
  return {slots: formatSlots(widths), unrecorded};
}

class TrackingCheck {
  readonly #record: TrackingRecord;
  readonly #problems: Problems;
  /** Of the course's numbers, and of those of own lessons. */
  readonly #lastGiven: Record<'course' | 'own', number>;

  constructor(used: readonly UsedSlot[], record: TrackingRecord, problems: Problems) {
    this.#record = record;
    this.#problems = problems;
    const known = [...record.slots.keys(), ...used.map(({number}) => number)];
    this.#lastGiven = {
      course: Math.max(0, ...known.filter((number) => number < firstOwnTracking)),
      own: Math.max(firstOwnTracking - 1, ...known),
    };
  }

  reportDuplicate(slot: UsedSlot, first: UsedSlot): [] {
    const {number, owner, place} = slot;
    this.#problems.add(
      place,
      'number-duplicate',
      `Tracking number ${number} belongs to ${first.owner}. Give ${owner} a free one: ${this.#free(slot)}.`,
    );
    return [];
  }

  /** Gives the line that the record lacks, when it does. */
  compare(slot: UsedSlot, file: string): string[] {
    const {number, bits, owner, place, isOwn} = slot;
    if (number >= firstOwnTracking !== isOwn) return this.#reportRange(slot);
    const recorded = this.#record.slots.get(number);
    if (!recorded) return [this.#reportUnrecorded(slot, file)];
    const where = `${recorded.place.file}:${recorded.place.line}`;
    if (recorded.owner !== owner) {
      this.#problems.add(
        place,
        'tracking-reused',
        `Tracking number ${number} is that of ${recorded.owner} (${where}) and is never reused: saved answers would be read as those of ${owner}. Take a free one: ${this.#free(slot)}.`,
      );
    } else if (recorded.bits !== bits) {
      this.#problems.add(
        place,
        'tracking-width',
        `The answer of ${owner} is now ${bits} bits wide, but number ${number} was recorded with ${recorded.bits} (${where}): saved answers would be read wrongly. Give it a free number, ${this.#free(slot)}, and leave the old line.`,
      );
    }
    return [];
  }

  #reportUnrecorded({number, bits, owner, place, isOwn}: UsedSlot, file: string): string {
    const line = `${number}: {bits: ${bits}, owner: ${owner}}`;
    this.#problems.add(
      place,
      'tracking-not-recorded',
      `Tracking number ${number} is not recorded. Add this line to ${file} (npm run check -- --record${isOwn ? ' --profile NAME' : ''} does): ${line}`,
    );
    return line;
  }

  #reportRange(slot: UsedSlot): [] {
    const {number, owner, place, isOwn} = slot;
    const who = isOwn
      ? `lessons that a municipality adds have numbers from ${firstOwnTracking} on`
      : `from ${firstOwnTracking} on numbers are those of lessons that municipalities add`;
    this.#problems.add(
      place,
      'tracking-range',
      `Tracking number ${number} is not for ${owner}: ${who}. Give it a free one: ${this.#free(slot)}.`,
    );
    return [];
  }

  /** Another one each time, so that an author can follow all messages at once. */
  #free({isOwn}: UsedSlot): number {
    return ++this.#lastGiven[isOwn ? 'own' : 'course'];
  }
}
