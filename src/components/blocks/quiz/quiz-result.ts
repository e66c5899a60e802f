import {html, nothing, type TemplateResult} from 'lit';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import type {QuizBlock} from '../../../domain/blocks/quiz/quiz-block.ts';
import {isPassed} from '../../../domain/quiz/passing.ts';
import {objectiveResults, scoreTry, type ObjectiveResult} from '../../../domain/quiz/quiz.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/blocks.ts';
import {renderRich} from '../../text/rich-text.ts';
import {outcomeIcon} from '../practice/result-view.ts';

/** A finished try and what its result is shown with. */
export interface FinishedTry {
  readonly block: QuizBlock;
  readonly answers: ReadonlyMap<number, {readonly answer: Answer}>;
  /** Slots of the drawn questions. */
  readonly questions: readonly number[];
  /** Lesson id → title. */
  readonly objectiveTitles: ReadonlyMap<string, string>;
  readonly module: string;
  /** Best finished try, 0..100. */
  readonly best: number | undefined;
  /** Said of an unscored quiz; undefined: what a look before the lessons gives. */
  readonly unscoredEnd?: string | undefined;
}

/** Score, passed or not, what to reread. An unscored quiz shows no score and no verdict. */
export function renderQuizResult(finished: FinishedTry): TemplateResult {
  const {block, questions} = finished;
  const words = strings().quiz;
  const answers = new Map([...finished.answers].map(([slot, {answer}]) => [slot, answer]));
  return html`<h2 id="title" tabindex="-1">
      <span class="kicker">${block.title}</span> ${block.scored ? words.result : words.resultUnscored}
    </h2>
    ${
      block.scored
        ? renderScore(block, scoreOf(finished, answers), finished.best)
        : html`<p>${finished.unscoredEnd ?? block.asReturn?.end ?? words.unscored}</p>`
    }
    <slot name="trouble"></slot>
    ${renderObjectives(objectiveResults(block, answers, questions), finished)}`;
}

/**
 * A try that was finished when a partly right answer counted nothing would now have more than it then had: its
 * score stays.
 */
function scoreOf({block, questions, best = 100}: FinishedTry, answers: ReadonlyMap<number, Answer>): number {
  return Math.min(best, scoreTry(block, answers, questions));
}

function renderScore({passMark}: QuizBlock, score: number, best: number | undefined): TemplateResult {
  const words = strings().quiz;
  const hasPassed = isPassed(score, passMark);
  const outcome = hasPassed ? 'right' : 'partly';
  return html`<p class="score">${words.score(score)}</p>
    <div class="result ${outcome}">
      ${outcomeIcon(outcome)}
      <div>
        <p>${hasPassed ? words.passed : words.notPassed(words.percent(passMark))}</p>
        ${best !== undefined && best > score ? html`<p>${words.bestStays(words.score(best))}</p>` : nothing}
      </div>
    </div>`;
}

/** The lesson of the package that a try says first to read again; undefined where there is none, or it is a module. */
export function lessonToReread({
  block,
  answers,
  questions,
  objectiveTitles,
}: FinishedTry): {readonly id: string; readonly title: string} | undefined {
  if (block.parts) return undefined;
  const given = new Map([...answers].map(([slot, {answer}]) => [slot, answer]));
  for (const [id, {earned, asked}] of objectiveResults(block, given, questions)) {
    const title = objectiveTitles.get(id);
    if (earned < asked && title !== undefined) return {id, title};
  }
  return undefined;
}

function renderObjectives(
  results: ReadonlyMap<string, ObjectiveResult>,
  {block: {parts, bank}, objectiveTitles, module}: FinishedTry,
): TemplateResult {
  const words = strings().quiz;
  const titleOf = (id: string) => {
    const part = parts?.find((candidate) => candidate.module === id);
    if (part) return renderRich(part.title, {sources: []});
    const lookBack = bank.find(({objective}) => objective === id)?.lookBack;
    if (lookBack)
      return html`${words.lookBack(lookBack.moduleTitle)}:
      ${lookBack.isElsewhere ? lookBack.lessonTitle : html`<a href=${hrefOf(lookBack)}>${lookBack.lessonTitle}</a>`}`;
    return html`<a href=${hrefOf({module, lesson: id})}>${objectiveTitles.get(id) ?? id}</a>`;
  };
  return html`<table class="objectives">
    <caption>
      ${parts ? words.byModule : words.byObjective}
    </caption>
    <thead>
      <tr>
        <th scope="col">${parts ? words.module : words.lesson}</th>
        <th scope="col">${words.right}</th>
      </tr>
    </thead>
    <tbody>
      ${[...results].map(
        ([id, {earned, asked}]) =>
          html`<tr>
            <th scope="row">
              ${titleOf(id)}
              ${earned < asked ? html`<span class="to-reread">${words.toReread}</span>` : nothing}
            </th>
            <td>${words.ofAsked(earned, asked)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
