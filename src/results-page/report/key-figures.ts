import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {resultsStyles} from '../results-styles.ts';
import {type Analysis, smallestGroup} from '../../results/analysis-model.ts';
import {doneNotes, doneTile, isNothingTold} from '../figures/standing-figures.ts';
import {onlyTitle} from '../figures/subject-words.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Four numbers that everybody asks for first. */
@customElement('key-figures')
export class KeyFiguresElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      dl {
        display: grid;
        gap: var(--kr-space-3);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
        margin: 0 0 var(--kr-space-4);
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      div {
        padding: var(--kr-space-4);
        border: 1px solid var(--kr-line);
        border-top: 4px solid var(--kr-accent);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      dt {
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
      }
      dd {
        margin: 0;
        font-family: var(--kr-font-heading);
        font-size: var(--kr-size-xl);
        line-height: 1.2;
      }
      .note {
        margin-top: var(--kr-space-1);
        line-height: 1.35;
        color: var(--kr-muted);
      }
      small {
        display: block;
        font-family: var(--kr-font);
        font-size: var(--kr-size-s);
      }
    `,
  ];

  @property({attribute: false}) analysis!: Analysis;

  override render() {
    const {
      learners,
      finishedOf: of,
      meanScore,
      medianTime,
      share,
      percent,
      minutes,
      unknown,
      keyNotes,
      reachedAdvice,
    } = words();
    const {analysis} = this;
    const {standings, scores, time, subject} = analysis;
    const isUnknown = subject.people === 0 || isNothingTold(analysis);
    const isOne = onlyTitle(subject) !== undefined;
    // A small class sees in the table what its own mean is made of.
    const smallest = analysis.isOwnGroup ? 1 : smallestGroup;
    const mean = scores.count < smallest ? undefined : scores.mean;
    const median = time.count < smallest ? undefined : time.quartiles?.[1];
    const figures = [
      [learners, numberText(analysis.learners), '', keyNotes.learners],
      [
        doneTile(standings),
        isUnknown ? unknown : share(analysis.doneLearners / subject.people),
        isUnknown ? '' : of(analysis.doneLearners, subject.people),
        doneNotes(analysis).join(' '),
      ],
      [
        meanScore,
        mean === undefined ? unknown : percent(mean),
        '',
        mean === undefined ? keyNotes.noMean : keyNotes.mean(scores.count, isOne),
      ],
      [
        medianTime,
        median === undefined ? unknown : minutes(median),
        '',
        median === undefined ? keyNotes.noTime : keyNotes.time(time.count, isOne),
      ],
    ] as const;
    return html`<dl>
        ${figures.map(
          ([name, value, more, note]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>
                ${value}${more ? html`<small>${more}</small>` : ''}
                <small class="note">${note}</small>
              </dd>
            </div>`,
        )}
      </dl>
      ${analysis.unknownLearners > 0 ? html`<p class="hint screen-only">${reachedAdvice}</p>` : ''}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFiguresElement;
  }
}
