import type {PlayerState} from '../components/shell/player-state.ts';
import type {Course, Module} from '../domain/course/course.ts';
import {outcomeOf} from '../domain/progress/outcome.ts';
import type {Progress} from '../domain/progress/progress.ts';
import {newProgress} from '../domain/progress/reduce.ts';

/** Of nobody: it is shown nowhere. */
const attempt = '00000000';

/**
 * What the player shows at a first launch in an LMS.
 * @param progress left out: of somebody who has just come
 */
export function firstState(
  course: Course,
  module: Module | undefined,
  progress: Progress = newProgress(attempt),
): PlayerState {
  return {
    course,
    progress,
    outcome: outcomeOf(course, progress),
    save: 'saved',
    kept: 'yes',
    isStale: false,
    local: false,
    readOnly: false,
    notices: [],
    asksRole: !course.comesBack,
    outlines: new Map(module && [[module.id, module]]),
    blocksLeft: new Map(),
    canReturn: false,
    canEnd: true,
    isPreview: false,
    // Only the LMS knows which of them are passed.
    waitsFor: course.opensAfter ? 'unknown' : [],
  };
}
