import {returnScope} from '../../../domain/course/scopes.ts';
import {finalTestId} from '../../../domain/quiz/passing.ts';

export {finalTestId, returnScope};

/** The module of its own that asks again some months later (`apart` in `course.yaml`). */
export const refresherId = 'refresher';

/** Packages for later: put together with the course they would blur both. */
export const isLater = (module: string | undefined): boolean =>
  module === refresherId || module === returnScope;

/** A place of a return asks each person another question: one letter is many answers there. */
export const asksEachAnother = (module: string): boolean => module === returnScope;

/** Modules of the course that only ask: tests about what the others teach. */
export const isTest = (module: string): boolean => module === finalTestId || isLater(module);
