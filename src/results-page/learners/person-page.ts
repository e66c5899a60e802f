import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {
  PersonAnswer,
  PersonAttempt,
  PersonTest,
  PersonView,
  PersonWork,
} from '../../results/trainer-model.ts';
import {asideStyles, asideTools, inventedNotice} from '../aside.ts';
import {questionName} from '../questions/question-name.ts';
import {resultsStyles} from '../results-styles.ts';
import {tableTemplate} from '../tables/table-view.ts';
import {markText, standingText} from './evidence-text.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';
import {traitName} from '../tables/trait-name.ts';

/** All that the files say of one person: for the trainer's eyes, and for paper.
 * @fires results-request - `close-aside` */
@customElement('person-page')
export class PersonPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    asideStyles,
    css`
      dl {
        display: grid;
        gap: var(--kr-space-1) var(--kr-space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        margin: 0;
      }
      dt {
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
      }
      dd {
        margin: 0;
      }
      h4 {
        margin: var(--kr-space-4) 0 var(--kr-space-2);
        font-family: var(--kr-font-heading);
      }
      .paper-only {
        display: none;
      }
      @media print {
        .paper-only {
          display: block;
        }
        table {
          table-layout: fixed;
          font-size: 7.5pt;
          line-height: 1.25;
        }
        .paper-only th {
          width: 36%;
        }
        .paper-only th:nth-child(n + 2) {
          width: 27%;
        }
        .paper-only th:last-child {
          width: 10%;
        }
        dl {
          grid-template-columns: repeat(3, 1fr);
        }
      }
    `,
  ];

  @property({attribute: false}) person!: PersonView;
  /** There is no such person. */
  @property({type: Boolean}) isInvented = false;

  override render() {
    const {personHint, noActivity} = words();
    const {name, email, works, tests} = this.person;
    const facts = [
      email,
      ...Object.entries(this.person.traits).map(
        ([trait, values]) => `${traitName(trait)}: ${values.join(', ')}`,
      ),
    ].filter((fact) => fact !== '');
    return html`${asideTools(this)}
      <h2 tabindex="-1">${name}</h2>
      ${inventedNotice(this.isInvented)}
      <p>${facts.join(' · ')}</p>
      <p class="hint screen-only">${personHint}</p>
      ${hasBoth(works) ? html`<p class="hint">${words().scoreHint}</p>` : ''}
      ${tests.length === 0 ? '' : testsTemplate(tests)}
      ${works.length === 0 ? html`<p>${noActivity}</p>` : works.map((work) => workTemplate(work, Math.ceil(mostOnPaper / works.length)))}`;
  }

  override firstUpdated() {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

/** A score and judged answers stand beside each other, and need not agree. */
const hasBoth = (works: readonly PersonWork[]): boolean =>
  works.some(({attempts}) =>
    attempts.some(({score, answered}) => score !== undefined && answered !== undefined),
  );

function workTemplate(work: PersonWork, most: number) {
  const {title, judged, mark, isHeldBack, first, best, minutes, attempts} = work;
  const names = words();
  const percent = (value: number | undefined) => (value === undefined ? names.unknown : names.percent(value));
  const facts = [
    [names.columns.standing, standingText(judged)],
    [names.firstScore, percent(first)],
    [names.bestScore, percent(best)],
    [names.ownMark, markText(mark)],
    [names.listTime, minutes === undefined ? names.unknown : names.minutes(minutes)],
    [names.attempts, numberText(attempts.length)],
  ] as const;
  return html`<section class="card">
    <h3>${title}</h3>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${isHeldBack ? html`<p>${names.heldBack}</p>` : ''}
    ${
      attempts.length === 0
        ? html`<p>${names.noAttempts}</p>`
        : attempts.map((attempt) =>
            attemptTemplate(attempt, title, attempt === lastAnswered(attempts) ? most : 0),
          )
    }
  </section>`;
}

function testsTemplate(tests: readonly PersonTest[]) {
  const names = words();
  // The same test may be taken in several activities.
  const isTwice = ({id}: PersonTest): boolean => tests.filter((other) => other.id === id).length > 1;
  // Beside each other, as each is told: a score may be of other tries than the answers.
  const resultOf = ({score, answered}: PersonTest): string =>
    [
      ...(score === undefined ? [] : [names.percent(score)]),
      ...(answered ? [names.rightOf(answered.right, answered.of)] : []),
    ].join('; ');
  return html`<section class="card">
    <h3>${names.personTests}</h3>
    <p class="hint">${names.personTestsHint}</p>
    ${tableTemplate(names.personTests, {
      columns: [
        names.testColumns.test,
        names.listScore,
        names.attempts,
        names.columns.day,
        names.ownMark,
        names.columns.standing,
      ],
      rows: tests.map((test) => [
        isTwice(test) ? `${test.title} (${test.activity})` : test.title,
        resultOf(test),
        test.tries === undefined ? names.unknown : numberText(test.tries),
        test.atWallMs === undefined ? names.unknown : names.day(test.atWallMs),
        markText(test.mark),
        test.judged ? standingText(test.judged) : names.onlyAnswers,
      ]),
      wordColumns: [0, 1, 3, 4, 5],
      isStacked: true,
    })}
  </section>`;
}

/** The newest attempt of which a file has answers. */
const lastAnswered = (attempts: readonly PersonAttempt[]): PersonAttempt | undefined =>
  attempts.findLast(({answers}) => answers.length > 0);

/** @param most of its mistakes that go on paper: what is still to be talked about */
function attemptTemplate(attempt: PersonAttempt, activity: string, most: number) {
  const names = words();
  const {number, status, score, startedWallMs, lastWallMs, minutes, answered, leftOut, answers} = attempt;
  const name = names.attemptName(number);
  const facts = [
    // The score says so.
    status === 'scored' && score !== undefined ? '' : names.attemptStatuses[status],
    score === undefined ? '' : names.reportedScore(names.percent(score)),
    startedWallMs === undefined ? '' : `${names.columns.started}: ${names.dayTime(startedWallMs)}`,
    lastWallMs === undefined ? '' : `${names.lastVisit}: ${names.dayTime(lastWallMs)}`,
    minutes === undefined ? '' : names.minutes(minutes),
    answered ? names.rightOf(answered.right, answered.of) : '',
    leftOut > 0 ? names.leftOut(leftOut) : '',
  ].filter((fact) => fact !== '');
  return html`<h4>${name}</h4>
    <p>${facts.join(' · ')}</p>
    ${
      answers.length === 0
        ? html`<p class="hint">${names.noAnswers}</p>`
        : html`<div class="screen-only">
              ${answersTemplate(names.answersOf(`${activity}, ${name}`), answers)}
            </div>
            ${most > 0 ? paperTemplate(answers, most) : ''}`
    }`;
}

function answersTemplate(name: string, answers: readonly PersonAnswer[]) {
  const names = words();
  return tableTemplate(name, {
    columns: [names.columns.text, names.givenAnswer, names.rightAnswer, names.columns.result],
    rows: answers.map((answer) => [
      questionName({...answer, id: answer.question}),
      answer.given === undefined ? names.unknown : answer.given || names.goneAnswer,
      answer.right || names.unknown,
      names.verdicts[answer.verdict],
    ]),
    wordColumns: [0, 1, 2, 3],
    isStacked: true,
  });
}

/** So many answers fit on two or three sheets. */
const mostOnPaper = 36;

/** A whole course has some two hundred answers: on paper only those to be talked about. */
function paperTemplate(answers: readonly PersonAnswer[], most: number) {
  const {paperMistakes, paperMore, answers: title} = words();
  const mistakes = answers.filter(({verdict}) => verdict === 'wrong' || verdict === 'partly');
  const more = mistakes.length - most;
  return html`<div class="paper-only">
    <p>${paperMistakes(mistakes.length)}</p>
    ${mistakes.length > 0 ? answersTemplate(title, mistakes.slice(0, most)) : ''}
    ${more > 0 ? html`<p>${paperMore(more)}</p>` : ''}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'person-page': PersonPageElement;
  }
}
