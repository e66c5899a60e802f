import {returnScope} from '../../../domain/course/scopes.ts';
import {finalTestId} from '../../../domain/quiz/passing.ts';

export {finalTestId, returnScope};

/** The module of its own that asks again some months later (`apart` in `course.yaml`). */
export const refresherId = 'refresher';

/** Packages for later: put together with the course they would blur both. */
export const isLater = (module: string | undefined): boolean =>
  module === refresherId || module === returnScope;

/** Modules of the course that only ask: tests about what the others teach. */
export const isTest = (module: string): boolean => module === finalTestId || isLater(module);
