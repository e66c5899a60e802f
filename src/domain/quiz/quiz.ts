/** Drawing the questions of a try and scoring it. Randomness comes in as a parameter. */
import type {Answer} from '../blocks/answers/answer.ts';
import type {Question, QuizBlock} from '../blocks/quiz/quiz-block.ts';
import {creditOf} from '../blocks/answers/credit.ts';
import {gradeAnswer, unpackAnswer} from '../blocks/practice.ts';
import type {OpenTry} from '../progress/progress.ts';

/** How a try went on the questions of one objective. */
export interface ObjectiveResult {
  readonly asked: number;
  /** What the answers were worth together, 0..asked, in hundredths. */
  readonly earned: number;
}

/**
 * Draws a new try. Objectives take turns, so that each is asked once before any is asked twice; in
 * a quiz of parts each gets its share instead. Within an objective, and for the last places,
 * questions never answered before come first.
 * @param seen slots of the questions that were answered in earlier tries (a module's `done`)
 * @param random uniform in [0, 1), e.g. Math.random
 */
export function drawTry(quiz: QuizBlock, seen: ReadonlySet<number>, random: () => number): OpenTry {
  const turns = new Map<string, number>();
  const drawn = inRandomOrder(quiz.bank, random)
    .sort((a, b) => wasSeen(a, seen) - wasSeen(b, seen))
    .map((question) => {
      const turn = turns.get(question.objective) ?? 0;
      turns.set(question.objective, turn + 1);
      return {question, turn: turn / shareOf(question, quiz)};
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, quiz.draw)
    .map(({question}) => question.tracking);
  return {
    seed: Math.floor(random() * 0x10000),
    // A return begins with its case.
    questions: quiz.asReturn ? quiz.bank.map(({tracking}) => tracking) : inRandomOrder(drawn, random),
    answers: new Map(),
    at: 0,
  };
}

/** The checked answers of a try: slot → answer. Drafts and questions that no longer exist are left out. */
export function checkedAnswers(quiz: QuizBlock, {answers}: OpenTry): ReadonlyMap<number, Answer> {
  return new Map(
    quiz.bank.flatMap((question) => {
      const saved = answers.get(question.tracking);
      return saved?.checked ? [[question.tracking, unpackAnswer(question, saved.packed)] as const] : [];
    }),
  );
}

/**
 * Score of a try, 0..100 with at most two decimals. A question counts by `creditOf`; one without an
 * answer is wrong; one that a content update removed counts nowhere.
 * @param questions slots of the drawn questions
 */
export function scoreTry(
  quiz: QuizBlock,
  answers: ReadonlyMap<number, Answer>,
  questions: readonly number[],
): number {
  const results = [...objectiveResults(quiz, answers, questions).values()];
  const asked = results.reduce((sum, result) => sum + result.asked, 0);
  const earned = results.reduce((sum, result) => sum + result.earned, 0);
  return asked === 0 ? 0 : Math.round((earned / asked) * 10_000) / 100;
}

/** Objective (the id of a lesson or, in a quiz of parts, of a module) → how its drawn questions went, in the order of the bank. */
export function objectiveResults(
  quiz: QuizBlock,
  answers: ReadonlyMap<number, Answer>,
  questions: readonly number[],
): ReadonlyMap<string, ObjectiveResult> {
  const results = new Map<string, ObjectiveResult>();
  for (const question of quiz.bank.filter(({tracking}) => questions.includes(tracking))) {
    const {asked, earned} = results.get(question.objective) ?? {asked: 0, earned: 0};
    const credit = creditOf(gradeAnswer(question, answers.get(question.tracking) ?? {}));
    results.set(question.objective, {asked: asked + 1, earned: inHundredths(earned + credit)});
  }
  return results;
}

/** Without the noise that adding fractions leaves. */
const inHundredths = (value: number): number => Math.round(value * 100) / 100;

/** How many questions of its objective come before others get a second turn. */
const shareOf = ({objective}: Question, {parts}: QuizBlock): number =>
  parts?.find(({module}) => module === objective)?.draw ?? 1;

const wasSeen = ({tracking}: Question, seen: ReadonlySet<number>): number => (seen.has(tracking) ? 1 : 0);

/** Fisher–Yates on a copy. */
function inRandomOrder<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    // Both places exist: 0 ≤ other ≤ last < length.
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
