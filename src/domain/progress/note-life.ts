/**
 * How many days after the last change what a learner wrote for themselves is deleted from a device: a
 * shared computer must not keep it for ever, and a course of eight hours is over by then.
 */
export const noteLifeDays = 180;
