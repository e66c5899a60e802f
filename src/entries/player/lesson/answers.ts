/** What a learner does in a lesson, turned into actions of the session. */
import {answerableAt, scenarioEndedBy, slotsToClear, type Report} from '../../../domain/quiz/answerable.ts';
import type {Lesson} from '../../../domain/course/course.ts';
import {openBlocks, quizAt} from '../../../domain/course/lesson-blocks.ts';
import {isFirstAnswer} from '../../../domain/progress/open-try.ts';
import {isPassed} from '../../../domain/quiz/passing.ts';
import {checkedAnswers, drawTry, scoreTry} from '../../../domain/quiz/quiz.ts';
import type {CheckEvent} from '../../../components/events.ts';
import type {Session} from '../../../runtime/session/session.ts';
import type {Interaction} from '../../../runtime/tracker.ts';

/** The lesson on screen, with the tracking numbers of itself and its module. */
export interface OpenLesson {
  readonly lesson: Lesson;
  readonly moduleNumber: number;
  readonly lessonNumber: number;
}

/** `answer`: a question of a try, or a first answer that is reported; `try-end`: a try of a quiz was finished. */
export type Change = 'work' | 'answer' | 'try-end';

export interface AnswersOptions {
  readonly session: Session;
  /** Undefined while no lesson is on screen. */
  readonly open: () => OpenLesson | undefined;
  /** Something worth saving happened, and is on the device. */
  readonly onChange: (change: Change) => void;
  /** True when nothing could be saved any more: nothing is taken. */
  readonly isReadOnly: () => boolean;
}

/** Listens on the player for everything that blocks ask for. Each event is one change of the session, and listeners are notified once. */
export function connectAnswers(player: HTMLElement, options: AnswersOptions): void {
  const {session, onChange} = options;
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    handle: (event: HTMLElementEventMap[K], open: OpenLesson) => Change | undefined,
  ) =>
    player.addEventListener(type, (event) => {
      const open = options.open();
      if (!open || options.isReadOnly()) return;
      const change = session.atOnce(() => handle(event, open));
      // The device has it by now: it may go to the LMS.
      if (change) onChange(change);
    });

  listen('course-draft', ({slot, answer}, open) => {
    const packed = answerableAt(open.lesson, slot)?.pack(answer);
    if (packed === undefined) return undefined;
    return work(session.dispatch({type: 'draft', module: open.moduleNumber, slot, packed}));
  });
  listen('course-check', (event, open) => check(session, event, open));
  listen('course-retry', ({slot}, open) => work(retry(session, slot, open)));
  listen('course-seen', ({slot}, {moduleNumber: module}) =>
    work(session.dispatch({type: 'seen', module, slot})),
  );
  listen('course-watched', ({block, film: description, scaledShare}, {lesson: {module}}) => {
    session.addWatched({id: `film.${module}.${block}`, description, scaledShare});
    return undefined;
  });
  listen('course-start-try', ({quiz}, open) => work(startTry(session, quiz, open)));
  listen('course-move', ({quiz, at}, open) => (move(session, quiz, at, open) ? 'try-end' : undefined));
}

const work = (hasChanged: boolean): Change | undefined => (hasChanged ? 'work' : undefined);

/** Undefined when nothing changed. */
function check(
  session: Session,
  {slot, answer, latencyMs}: CheckEvent,
  open: OpenLesson,
): Change | undefined {
  const {lesson, moduleNumber: module} = open;
  const answerable = answerableAt(lesson, slot);
  if (!answerable) return undefined;
  const isFirst = isFirstAnswer(session.progress, module, {slot, isQuestion: answerable.isQuestion});
  if (!session.dispatch({type: 'check', module, slot, packed: answerable.pack(answer)})) return undefined;
  const reports = isFirst ? answerable.reports(answer) : [];
  for (const report of reports) {
    session.addFirstAnswer({module, slot, interaction: interactionOf(report, latencyMs)});
  }
  const ended = scenarioEndedBy(lesson, session.progress.modules.get(module), slot);
  if (ended !== undefined) session.dispatch({type: 'seen', module, slot: ended});
  return answerable.isQuestion || reports.length > 0 ? 'answer' : 'work';
}

/** Clears an answer; a decision of a scenario with all that followed from it, the last one first. */
function retry(session: Session, slot: number, {lesson, moduleNumber: module}: OpenLesson): boolean {
  const slots = slotsToClear(lesson, session.progress.modules.get(module), slot);
  const cleared = slots.toReversed().filter((each) => session.dispatch({type: 'retry', module, slot: each}));
  return cleared.length > 0;
}

function interactionOf(
  {interaction, reportId, plainText, ...report}: Report,
  latencyMs: number,
): Interaction {
  return {
    ...report,
    index: interaction,
    id: reportId,
    description: plainText,
    weighting: 1,
    answeredAtMs: Date.now(),
    latencyMs,
  };
}

function startTry(session: Session, slot: number, open: OpenLesson): boolean {
  const quiz = quizAt(open.lesson, slot);
  if (!quiz) return false;
  const {moduleNumber: module} = open;
  const {done = new Set<number>(), quizzes} = session.progress.modules.get(module) ?? {};
  // A return is made once; another device, or a slow disk, may have brought it meanwhile.
  if (quiz.asReturn && quizzes?.get(slot)?.open) return false;
  const isStarted = session.dispatch({
    type: 'start-try',
    module,
    quiz: slot,
    open: drawTry(quiz, done, Math.random),
  });
  // Which questions a return asks is not to be told from their slots.
  const drawn = quiz.asReturn?.drawn;
  if (isStarted && drawn) session.dispatch({type: 'draft', module, ...drawn});
  return isStarted;
}

/** Shows another question; behind the last one the try is finished and scored. True when it was. */
function move(session: Session, slot: number, at: number, open: OpenLesson): boolean {
  const {lesson, moduleNumber: module, lessonNumber} = open;
  const quiz = quizAt(lesson, slot);
  const current = session.progress.modules.get(module)?.quizzes.get(slot)?.open;
  if (!quiz || !current) return false;
  if (at < current.questions.length) {
    session.dispatch({type: 'move', module, quiz: slot, at});
    return false;
  }
  const score = scoreTry(quiz, checkedAnswers(quiz, current), current.questions);
  const isFinished = session.dispatch({type: 'finish-try', module, quiz: slot, score});
  const {role, modules} = session.progress;
  // What is asked around a quiz without a score is part of the lesson; a passed test is passed.
  const isWhole = quiz.scored
    ? isPassed(score, quiz.passMark)
    : openBlocks(lesson, modules.get(module), role).length === 0;
  if (isFinished && isWhole) {
    session.dispatch({type: 'finish-lesson', module, lesson: lessonNumber});
  }
  return isFinished;
}
