import {html, nothing, svg} from 'lit';
import {
  fewestToCorrelate,
  smallestGroup,
  type QuestionAnalysis,
  type ResponseCount,
} from '../../results/analysis-model.ts';
import type {OptionFigure} from '../../results/trainer-model.ts';
import {questionName} from './question-name.ts';
import {tableTemplate} from '../tables/table-view.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';
import {compareNames} from '../../languages/formats.ts';

/** Different answers that are listed for one question; numbers may have hundreds. */
const mostResponses = 12;

/** What is not of one question alone. */
export interface RowSettings {
  /** With fewer answers than this nothing is told of them. */
  readonly smallest: number;
  /** Title of the activity that most answers are from: a question of another one says so. */
  readonly lead: string;
}

/** What comes a moment after the first figures. */
export interface MoreOfQuestion {
  readonly options: readonly OptionFigure[];
  /** In the course, `#/definitions/law`, of a case `#/definitions/forms/by-the-shop`. */
  readonly place: string | undefined;
}

/** One question: its facts in the line that is always there, its answers below. */
export function questionRow(question: QuestionAnalysis, {smallest, lead}: RowSettings, more: MoreOfQuestion) {
  const {answeredBy, toReview, tooFew} = words();
  const {answered, difficulty, isToReview} = question;
  const name = questionName(question);
  const isSmall = answered < smallest;
  // What one's own group may be shown is still not for paper: a sheet goes from hand to hand.
  const onScreen = answered < smallestGroup ? 'screen-only' : '';
  const facts = [...(isSmall ? [] : figuresOf(question)), ...activityOf(question, lead)];
  return html`<li>
    <details data-question=${question.id}>
      <summary>
        <span class="text"
          >${name}${isToReview && !isSmall ? html` <span class="flag ${onScreen}">${toReview}</span>` : nothing}</span
        >
        ${
          difficulty === undefined || isSmall
            ? html`<span></span>`
            : svg`<svg class="meter ${onScreen}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width=${difficulty * 100} height="10"></rect>
                </svg>`
        }
        <span class="hint"
          >${answeredBy(answered)}${facts.map((fact) => html`<span class=${onScreen}> · ${fact}</span>`)}</span
        >
      </summary>
      <div class="more">
        ${more.place === undefined ? nothing : linkTo(more.place, name)}
        ${isSmall ? html`<p>${tooFew}</p>` : html`<div class=${onScreen}>${moreOf(question, more.options)}</div>`}
        ${isSmall || onScreen === '' ? nothing : html`<p class="paper-only">${tooFew}</p>`}
      </div>
    </details>
  </li>`;
}

function figuresOf(question: QuestionAnalysis): readonly string[] {
  const {rightShare, discriminates, decimal, share} = words();
  const {difficulty, discrimination} = question;
  return [
    ...(difficulty === undefined ? [] : [rightShare(share(difficulty))]),
    ...(discrimination === undefined ? [] : [discriminates(decimal(discrimination))]),
  ];
}

/** Which activity it is of, where most answers are of another one. */
const activityOf = ({activity}: QuestionAnalysis, lead: string): readonly string[] =>
  activity === '' || activity === lead ? [] : [words().inActivity(activity)];

/** Something is right or wrong in it, and too few have answered it and others to tell who knows more: the list says so once. */
export const isTooFewToTell = ({
  difficulty,
  discrimination,
  discriminationCount,
  asksEachAnother,
}: QuestionAnalysis): boolean =>
  !asksEachAnother &&
  difficulty !== undefined &&
  discrimination === undefined &&
  discriminationCount < fewestToCorrelate;

/** In a tab of its own: who leaves this page loses what was read. */
function linkTo(place: string, text: string) {
  const {openLesson, openLessonOf, openCase, openCaseOf} = words();
  // Only a case has an address within its lesson.
  const isCase = place.split('/').length > 3;
  return html`<p class="screen-only">
    <a
      href="../learn/${place}"
      target="_blank"
      rel="noopener"
      aria-label=${isCase ? openCaseOf(text) : openLessonOf(text)}
      >${isCase ? openCase : openLesson}</a
    >
  </p>`;
}

function moreOf(question: QuestionAnalysis, options: readonly OptionFigure[]) {
  const names = words();
  const {right, wrong, responses, discrimination, discriminationCount, answered, isChanged} = question;
  if (question.asksEachAnother) return html`<p>${names.eachAnotherNote}</p>`;
  const name = questionName(question);
  // Where one answer is one option, both tables would say the same.
  const isSingle = options.length > 0 && responses.every(({response}) => !response.includes(','));
  const rest = responses.length - mostResponses;
  const isGraded = responses.some(({isRight}) => isRight !== undefined);
  const most = responses.slice(0, mostResponses);
  // A rating is read along its scale, an answer by how many gave it.
  const shown = isGraded ? most : most.toSorted((a, b) => compareNames(a.words, b.words));
  return html`${isChanged ? html`<p>${names.changedNote}</p>` : nothing}
  ${right ? html`<p><strong>${names.rightAnswer}:</strong> ${right}</p>` : nothing}
  ${
    wrong.length > 0
      ? html`<p>
          <strong>${names.mostWrong}:</strong>
          ${wrong.map((each) => mistakeOf(each)).join('; ')}
        </p>`
      : nothing
  }
  ${options.length > 0 ? optionsOf(options, name, answered) : nothing}
  ${
    isSingle
      ? nothing
      : tableTemplate(`${names.answers}: ${name}`, {
          columns: [
            names.columns.response,
            ...(isGraded ? [names.columns.result] : []),
            names.countHeading,
            names.shareHeading,
          ],
          rows: shown.map((each) => [
            wordsOf(each),
            ...(isGraded ? [verdictOf(each)] : []),
            numberText(each.count),
            names.share(each.share),
          ]),
          wordColumns: isGraded ? [0, 1] : [0],
        })
  }
  ${rest > 0 && !isSingle ? html`<p class="hint">${names.moreAnswers(rest)}</p>` : nothing}
  ${
    discrimination === undefined
      ? nothing
      : html`<p class="hint">${names.discriminationBasis(discriminationCount)}</p>`
  }`;
}

function optionsOf(options: readonly OptionFigure[], question: string, answered: number) {
  const names = words();
  // As with groups: what may not be saved is not for paper.
  return html`<div class=${options.some(({isOnScreenOnly}) => isOnScreenOnly) ? 'screen-only' : ''}>
    ${tableTemplate(`${names.options}: ${question}`, {
      columns: [
        names.option,
        names.columns.result,
        names.countHeading,
        names.shareHeading,
        names.pointBiserial,
      ],
      rows: options.map((each) => [
        wordsOf(each),
        verdictOf(each),
        numberText(each.count),
        names.share(each.share),
        each.pointBiserial === undefined ? names.unknown : names.signed(each.pointBiserial),
      ]),
      wordColumns: [0, 1],
    })}
    <p class="hint">${names.optionsHint(answered)}</p>
  </div>`;
}

/** A part of the right answer is no mistake in itself: what is missing is. */
function mistakeOf(given: ResponseCount): string {
  const {share, onlyPart} = words();
  const text = wordsOf(given).replace(/\.$/, '');
  return `${given.isIncomplete ? onlyPart(text) : text} (${share(given.share)})`;
}

/** An answer that the question does not have, or no longer, has no words: its letter says nothing. */
const wordsOf = ({words: own}: Pick<ResponseCount, 'words'>): string => own || words().goneAnswer;

const verdictOf = ({isRight, isIncomplete}: Pick<ResponseCount, 'isRight' | 'isIncomplete'>): string =>
  isRight === undefined
    ? ''
    : isRight
      ? words().isRight
      : isIncomplete
        ? words().isIncomplete
        : words().isWrong;
