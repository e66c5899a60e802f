import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {CourseView} from '../../course/course-view.ts';
import {words} from '../../words.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';
import {statusWord} from '../data/status-text.ts';

/** How far a learner is with a package of several items, and how to go on with the whole.
 * @fires lms-request - `navigate` or `restart` */
@customElement('course-summary')
export class CourseSummaryElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2) var(--kr-space-5);
        margin: 0 0 var(--kr-space-3);
      }
      dt {
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
      dd {
        margin: 0;
        font-weight: 600;
      }
    `,
  ];

  @property({attribute: false}) course!: CourseView;

  override render() {
    const names = words();
    const {number, attempts, hasFlow, wayOn, status} = this.course;
    // Assets leave no attempts, but the tree knows of them.
    const isBegun = attempts.size > 0 || (hasFlow && wayOn !== 'start');
    const rows = [
      [names.completion, statusWord(status.completion)],
      [names.success, statusWord(status.success)],
      [names.score, status.score === undefined ? names.none : String(Math.round(status.score * 100) / 100)],
    ] as const;
    return html`<section class="card" aria-labelledby="whole">
      <h2 id="whole">${names.wholeCourse} · ${names.attempt(number)}</h2>
      <dl>
        ${rows.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <div class="row">
        ${
          hasFlow && wayOn
            ? html`<button class="button primary" @click=${this.onStart}>
                ${isBegun ? names.continueCourse : names.startCourse}
              </button>`
            : nothing
        }
        ${
          isBegun
            ? html`<button class="button" @click=${this.onRestart}>${names.restartCourse}</button>`
            : nothing
        }
      </div>
    </section>`;
  }

  private onStart() {
    this.dispatchEvent(new LmsRequestEvent({type: 'navigate', step: 'start'}));
  }

  private onRestart() {
    if (window.confirm(words().restartSure)) this.dispatchEvent(new LmsRequestEvent({type: 'restart'}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-summary': CourseSummaryElement;
  }
}
