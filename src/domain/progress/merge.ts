/**
 * Two saved states of one attempt as one. Mostly the older one is a forerunner of the newer and adds
 * nothing. But a learner who worked off-line on one device and went on at another has done
 * things in both: none of it may be lost.
 */
import type {ModuleProgress, OpenTry, Progress, QuizProgress, SavedAnswer} from './progress.ts';

/**
 * The newer state (by counter) with what only the older one has: things done, answers to what the newer
 * one has not done, better scores. The same object back when there is nothing to add; else
 * a counter above both. States of different attempts are never merged: the first one comes back.
 * @param areBranches the newer state is known not to have come out of the older one: an answer that it
 *   lacks was never seen there, and cannot have been cleared. Also found where the older one has done what the
 *   newer one has not.
 */
export function merge(a: Progress, b: Progress, areBranches = false): Progress {
  if (a.attempt !== b.attempt) return a;
  const [newer, older] = b.counter > a.counter ? [b, a] : [a, b];
  const isApart = areBranches || !isForerunner(older, newer);
  const modules = new Map(newer.modules);
  for (const [number, module] of older.modules) {
    const known = newer.modules.get(number);
    modules.set(number, known ? mergeModule(known, module, isApart) : module);
  }
  const reported = mergeReported(newer, older);
  const isSame =
    reported.measure === newer.measure &&
    reported.revision === newer.revision &&
    reported.role === newer.role &&
    [...modules].every(([number, module]) => newer.modules.get(number) === module);
  return isSame ? newer : {...newer, ...reported, counter: newer.counter + 1, modules};
}

function mergeReported(newer: Progress, older: Progress): Pick<Progress, 'measure' | 'role' | 'revision'> {
  const role = newer.role ?? older.role;
  // Who finished twice, on two devices, is shown all that changed since the first time.
  const revision = Math.min(newer.revision ?? Infinity, older.revision ?? Infinity);
  return {
    measure: Math.max(newer.measure, older.measure),
    ...(role !== undefined && {role}),
    ...(revision !== Infinity && {revision}),
  };
}

/** What is done stays done: a state that lacks some of it did not come out of the one that has it. */
const isForerunner = (older: Progress, newer: Progress): boolean =>
  [...older.modules].every(([number, {done, quizzes}]) => {
    const known = newer.modules.get(number);
    return (
      [...done].every((slot) => known?.done.has(slot)) &&
      [...quizzes].every(([slot, {tries}]) => tries <= (known?.quizzes.get(slot)?.tries ?? 0))
    );
  });

function mergeModule(newer: ModuleProgress, older: ModuleProgress, areBranches: boolean): ModuleProgress {
  const done = new Set([...newer.done, ...older.done]);
  const answers = new Map(newer.answers);
  for (const [slot, answer] of older.answers) {
    const known = newer.answers.get(slot);
    // Of what is done there the newer state has the last word: an answer that it lacks was cleared to try again,
    // unless it has never seen it.
    const isWanted = newer.done.has(slot) ? areBranches && !known : isFuller(answer, known);
    if (isWanted) answers.set(slot, answer);
  }
  const quizzes = new Map(newer.quizzes);
  for (const [slot, quiz] of older.quizzes) quizzes.set(slot, mergeQuiz(newer.quizzes.get(slot), quiz));
  const isSame =
    done.size === newer.done.size &&
    [...answers].every(([slot, answer]) => newer.answers.get(slot) === answer) &&
    [...quizzes].every(([slot, quiz]) => newer.quizzes.get(slot) === quiz);
  return isSame ? newer : {done, answers, quizzes};
}

/** There is no other answer, or it was not checked yet. */
const isFuller = (answer: SavedAnswer, other: SavedAnswer | undefined): boolean =>
  !other || (answer.checked && !other.checked);

function mergeQuiz(newer: QuizProgress | undefined, older: QuizProgress): QuizProgress {
  if (!newer) return older;
  const best =
    newer.best === undefined || older.best === undefined
      ? (newer.best ?? older.best)
      : Math.max(newer.best, older.best);
  const tries = Math.max(newer.tries, older.tries);
  const open = mergeTry(newer, older);
  const isSame = best === newer.best && tries === newer.tries && open === newer.open;
  return isSame ? newer : {best, tries, open};
}

/** Answers of one and the same draw are put together; of two draws, the one of the later try stays. */
function mergeTry(newer: QuizProgress, older: QuizProgress): OpenTry | undefined {
  if (!newer.open || !older.open) return newer.open ?? (older.tries >= newer.tries ? older.open : undefined);
  const isSameDraw =
    newer.open.seed === older.open.seed && newer.open.questions.join() === older.open.questions.join();
  if (!isSameDraw) return newer.open;
  const answers = new Map(newer.open.answers);
  for (const [slot, answer] of older.open.answers) {
    if (isFuller(answer, answers.get(slot))) answers.set(slot, answer);
  }
  const isSame = [...answers].every(([slot, answer]) => newer.open?.answers.get(slot) === answer);
  return isSame ? newer.open : {...newer.open, answers};
}
