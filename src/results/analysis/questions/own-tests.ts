import {finalTestId} from '../../../domain/quiz/passing.ts';

export {finalTestId};

/** The module of its own that asks again some months later (`apart` in `course.yaml`). */
export const refresherId = 'refresher';

/** Modules of the course that only ask: tests about what the others teach. */
export const isTest = (module: string): boolean => module === finalTestId || module === refresherId;
