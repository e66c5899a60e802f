/**
 * How much is done, as a learner is told: tasks count beside lessons, so that the number moves while one works. What an LMS is
 * told goes by lessons alone (`outcome.ts`); no share is below that, and 1 is only what is complete.
 */
import type {Course, Module} from '../course/course.ts';
import type {Outcome} from './outcome.ts';
import type {Progress} from './progress.ts';

/** Less than everything, as a whole percentage. */
const mostUnfinished = 0.99;

/**
 * Id of a module → its share, 0..1; '' → that of the course, in which a module weighs as much as it asks for.
 * @param outlines tell which tasks there are; a module without one goes by its lessons
 */
export function sharesDone(
  {modules}: Pick<Course, 'modules'>,
  progress: Pick<Progress, 'modules'>,
  outcome: Outcome,
  outlines: ReadonlyMap<string, Pick<Module, 'lessons'>>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  let asked = 0;
  let done = 0;
  for (const {id, tracking, required, quiz} of modules) {
    const module = outcome.modules.get(tracking);
    if (!module) continue;
    const slots = outlines.get(id)?.lessons.flatMap(({activities = []}) => activities) ?? [];
    const slotsDone = slots.filter((slot) => progress.modules.get(tracking)?.done.has(slot)).length;
    const share = (module.lessonsDone + slotsDone) / (module.lessonsRequired + slots.length) || 0;
    const shown = module.complete ? 1 : atLeast(module.measure, share);
    shares.set(id, shown);
    const weight = required.length + (quiz ? 1 : 0);
    asked += weight;
    done += weight * shown;
  }
  return shares.set('', outcome.finished ? 1 : atLeast(outcome.measure, done / asked || 0));
}

const atLeast = (measure: number, share: number): number =>
  Math.min(mostUnfinished, Math.max(measure, share));
