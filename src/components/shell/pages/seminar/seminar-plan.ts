import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {hrefOf} from '../../../../domain/course/route.ts';
import type {Agenda} from '../../../../domain/pages/seminar.ts';
import {beginnings, heldParts, type SeminarPlan} from '../../../../domain/seminar/plan.ts';
import type {LoadedPart} from '../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import {PlanSeminarEvent, ShowPartEvent} from './seminar-event.ts';

/**
 * The parts of an agenda in their order: when each begins, what is left out, the way to its first slide and to what its trainer
 * should know.
 * @fires course-plan-seminar - Another beginning, or other parts.
 * @fires course-show-part - A part is to be on the wall.
 */
@customElement('seminar-plan')
export class SeminarPlanElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--kr-space-3);
        align-items: center;
        padding-block: var(--kr-space-2);
        border-top: 1px solid var(--kr-line);
      }
      input[type='checkbox'] {
        width: 1.4rem;
        height: 1.4rem;
        margin: 0.7rem 0;
        accent-color: var(--kr-accent);
      }
      .part {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-3);
        align-items: center;
        min-height: var(--kr-tap);
      }
      .part button {
        padding: var(--kr-space-2) 0;
        border: 0;
        background: none;
        color: var(--kr-accent);
        font: inherit;
        text-align: start;
        text-decoration: underline;
        cursor: pointer;
      }
      .part a {
        align-content: center;
        min-height: 1.5rem;
      }
      time {
        min-width: 3.2em;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .out > .part > :first-child {
        text-decoration: line-through;
      }
      .field input {
        width: auto;
        justify-self: start;
      }
    `,
  ];

  @property({attribute: false}) agenda!: Agenda;
  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) plan!: SeminarPlan;
  @property({attribute: false}) words!: SeminarWords;

  override render() {
    const {parts, plan, words} = this;
    const held = heldParts(parts, plan);
    const minutes = held.reduce((sum, part) => sum + part.minutes, 0);
    const times = beginnings(parts, plan);
    return html`<section class="paper" aria-labelledby="parts">
      <h2 id="parts">${words.parts}: ${words.minutes(minutes)}</h2>
      <label class="field no-print"
        >${words.startsAt}
        <input type="time" .value=${plan.startsAt} @change=${this.onStart} />
      </label>
      <p class="muted no-print">${words.planHint}</p>
      <ol>
        ${parts.map((part) => this.renderPart(part, held.includes(part), times?.get(part.id)))}
      </ol>
    </section>`;
  }

  private renderPart({id, title, minutes, show}: LoadedPart, isHeld: boolean, time: string | undefined) {
    const {words} = this;
    return html`<li class=${isHeld ? '' : 'out'}>
      <input
        type="checkbox"
        aria-label=${words.holdPart(title)}
        .checked=${isHeld}
        @change=${({currentTarget}: Event) => this.onHold(id, currentTarget)}
      />
      <div class="part">
        ${time === undefined ? nothing : html`<time>${time}</time>`}
        ${
          isHeld
            ? html`<button @click=${() => this.dispatchEvent(new ShowPartEvent(id))}>${title}</button>`
            : html`<span>${title}</span>`
        }
        <span class="muted">${words.minutes(minutes)}</span>
        ${
          show
            ? html`<a class="muted" href=${hrefOf({page: 'trainer', part: show.module})}
                >${words.forTrainer}<span class="visually-hidden">: ${title}</span></a
              >`
            : nothing
        }
      </div>
    </li>`;
  }

  private onStart({currentTarget}: Event): void {
    if (currentTarget instanceof HTMLInputElement) this.change({startsAt: currentTarget.value});
  }

  private onHold(id: string, box: EventTarget | null): void {
    if (!(box instanceof HTMLInputElement)) return;
    const others = this.plan.leftOut.filter((each) => each !== id);
    const leftOut = box.checked ? others : [...others, id];
    // An agenda of nothing is none: the last part stays.
    const isNone = this.parts.every((part) => leftOut.includes(part.id));
    if (isNone) box.checked = true;
    else this.change({leftOut});
  }

  private change(change: Partial<SeminarPlan>): void {
    this.dispatchEvent(new PlanSeminarEvent({...this.plan, ...change}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-plan': SeminarPlanElement;
  }
}
