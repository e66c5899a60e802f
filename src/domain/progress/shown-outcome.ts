/**
 * How much is done, as a learner is told: tasks count beside lessons, so that the number moves while one works. What an LMS is
 * told goes by lessons alone (`outcome.ts`); nothing shown is below that, and 1 is only what is complete.
 */
import type {Course, Module} from '../course/course.ts';
import type {ModuleOutcome, Outcome} from './outcome.ts';
import type {Progress} from './progress.ts';

/** Less than everything, as a whole percentage. */
const mostUnfinished = 0.99;

/**
 * The outcome with other measures; in that of the course a module weighs as much as it asks for.
 * @param outlines tell which tasks there are; a module without one goes by its lessons
 */
export function shownOutcome(
  {modules}: Pick<Course, 'modules'>,
  progress: Pick<Progress, 'modules'>,
  outcome: Outcome,
  outlines: ReadonlyMap<string, Pick<Module, 'lessons'>>,
): Outcome {
  const shown = new Map<number, ModuleOutcome>();
  let asked = 0;
  let done = 0;
  for (const {id, tracking, required, quiz} of modules) {
    const module = outcome.modules.get(tracking);
    if (!module) continue;
    const slots = outlines.get(id)?.lessons.flatMap(({activities = []}) => activities) ?? [];
    const slotsDone = slots.filter((slot) => progress.modules.get(tracking)?.done.has(slot)).length;
    const share = (module.lessonsDone + slotsDone) / (module.lessonsRequired + slots.length) || 0;
    const measure = module.complete ? 1 : atLeast(module.measure, share);
    shown.set(tracking, {...module, measure});
    const weight = required.length + (quiz ? 1 : 0);
    asked += weight;
    done += weight * measure;
  }
  const measure = outcome.finished ? 1 : atLeast(outcome.measure, done / asked || 0);
  return {...outcome, modules: shown, measure};
}

const atLeast = (measure: number, share: number): number =>
  Math.min(mostUnfinished, Math.max(measure, share));
