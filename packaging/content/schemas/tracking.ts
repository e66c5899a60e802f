import type * as v from 'valibot';
import {fields, matching, whole} from './fields.ts';

/** Highest tracking number: what the saved data have room for. */
const highestTracking = 1023;
/** From here on numbers are a municipality's, for ever: no lesson of the course takes one, whatever it becomes. */
export const firstOwnTracking = 257;

/** A number of a lesson, block or question. */
export const trackingNumber = whole(
  1,
  highestTracking,
  `the tracking number: permanent, never reused in its module, 1 to ${highestTracking}`,
);

/** One line of `modules/<module>/tracking.yaml`: `3: {bits: 6, owner: what-is-trafficking/sort-elements}`. */
export const slotSchema = fields({
  bits: whole(0, 255, 'the width of the answer in bits, as the check computes it'),
  owner: matching(
    /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/,
    'the owner: LESSON, or LESSON/BLOCK, or LESSON/QUESTION',
  ),
});
export type Slot = v.InferOutput<typeof slotSchema>;
