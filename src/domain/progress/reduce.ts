/**
 * The only function that changes progress. The same object back means "nothing happened": no new
 * counter, nothing to save.
 */
import type {Action, ModuleAction} from './action.ts';
import {isFinished, tryAsking} from './open-try.ts';
import type {ModuleProgress, OpenTry, Progress, QuizProgress, SavedAnswer} from './progress.ts';
import {isRole} from '../course/roles.ts';

export type {Action};

/**
 * Progress of a learner who starts.
 * @param attempt 32 random bits as 8 lower-case hex digits
 */
export const newProgress = (attempt: string): Progress => ({
  attempt,
  counter: 0,
  place: undefined,
  measure: 0,
  modules: new Map(),
});

/** Progress after one action. */
export function reduce(progress: Progress, action: Action): Progress {
  if (action.type === 'report') return withMeasure(progress, action);
  if (action.type === 'pick-role') return withRole(progress, action.role);
  const before = progress.modules.get(action.module) ?? untouched;
  const after = reduceModule(before, action);
  const place = action.type === 'visit' ? {module: action.module, lesson: action.lesson} : progress.place;
  const isSamePlace = place?.module === progress.place?.module && place?.lesson === progress.place?.lesson;
  if (after === before && isSamePlace) return progress;
  const modules = new Map(progress.modules);
  // Deleted first: a Map keeps the place of a key that is set anew, and the latest must come last.
  modules.delete(action.module);
  modules.set(action.module, after);
  return {...progress, counter: progress.counter + 1, place, modules};
}

const untouched: ModuleProgress = {done: new Set(), answers: new Map(), quizzes: new Map()};

function withMeasure(
  progress: Progress,
  {measure: reported, revision}: Extract<Action, {readonly type: 'report'}>,
): Progress {
  const measure = Math.round(Math.min(1, reported) * 1000) / 1000;
  if (measure <= progress.measure) return progress;
  // Noted in the state that says "finished": after a success an LMS may take no other.
  const isNoted = measure === 1 && revision !== undefined;
  return {...progress, counter: progress.counter + 1, measure, ...(isNoted && {revision})};
}

/** Only the institution changes: what is done and saved stays. */
const withRole = (progress: Progress, role: number): Progress =>
  role === progress.role || !isRole(role) ? progress : {...progress, counter: progress.counter + 1, role};

function reduceModule(module: ModuleProgress, action: ModuleAction): ModuleProgress {
  switch (action.type) {
    case 'visit':
      return module;
    case 'draft':
      return withAnswer(module, action.slot, {packed: action.packed, checked: false});
    case 'check':
      return withAnswer(module, action.slot, {packed: action.packed, checked: true});
    case 'retry':
      return withoutAnswer(module, action.slot);
    case 'seen':
      return withDone(module, action.slot);
    case 'finish-lesson':
      return withDone(module, action.lesson);
    case 'start-try':
      return startTry(module, action.quiz, action.open);
    case 'move':
      return move(module, action.quiz, action.at);
    case 'finish-try':
      return finishTry(module, action.quiz, action.score);
  }
}

const withDone = (module: ModuleProgress, slot: number): ModuleProgress =>
  module.done.has(slot) ? module : {...module, done: new Set(module.done).add(slot)};

function withoutAnswer(module: ModuleProgress, slot: number): ModuleProgress {
  if (!module.answers.has(slot)) return module;
  const answers = new Map(module.answers);
  answers.delete(slot);
  return {...module, answers};
}

function withAnswer(module: ModuleProgress, slot: number, answer: SavedAnswer): ModuleProgress {
  const asked = tryAsking(module, slot);
  const answers = asked ? asked.open.answers : module.answers;
  const saved = answers.get(slot);
  if (saved?.packed === answer.packed && saved.checked === answer.checked) return module;
  // The feedback is on screen: a draft is a late event; a question's first check is its answer.
  if (saved?.checked && (asked || !answer.checked)) return module;
  const changed = new Map(answers).set(slot, answer);
  const kept = asked
    ? withTry(module, asked.quiz, {...asked.open, answers: changed})
    : {...module, answers: changed};
  return answer.checked ? withDone(kept, slot) : kept;
}

const notTaken: QuizProgress = {best: undefined, tries: 0, open: undefined};

function withQuiz(module: ModuleProgress, slot: number, quiz: QuizProgress): ModuleProgress {
  return {...module, quizzes: new Map(module.quizzes).set(slot, quiz)};
}

const withTry = (module: ModuleProgress, slot: number, open: OpenTry): ModuleProgress =>
  withQuiz(module, slot, {...(module.quizzes.get(slot) ?? notTaken), open});

function startTry(module: ModuleProgress, slot: number, open: OpenTry): ModuleProgress {
  const previous = module.quizzes.get(slot)?.open;
  const isRunning = previous && !isFinished(previous);
  // A try without questions would be finished before it was taken.
  return isRunning || isFinished(open) ? module : withTry(module, slot, open);
}

function move(module: ModuleProgress, slot: number, at: number): ModuleProgress {
  const open = module.quizzes.get(slot)?.open;
  // Behind the last question lies the result: only `finish-try` goes there, and nothing comes back.
  if (!open || isFinished(open) || at === open.at || !(at in open.questions)) return module;
  return withTry(module, slot, {...open, at});
}

function finishTry(module: ModuleProgress, slot: number, score: number): ModuleProgress {
  const quiz = module.quizzes.get(slot);
  if (!quiz?.open || isFinished(quiz.open)) return module;
  const rounded = Math.round(Math.min(100, Math.max(0, score)) * 100) / 100;
  const finished = withQuiz(module, slot, {
    best: Math.max(rounded, quiz.best ?? 0),
    tries: quiz.tries + 1,
    open: {...quiz.open, at: quiz.open.questions.length},
  });
  return withDone(finished, slot);
}
