import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {ActionPlanBlock} from '../../../domain/blocks/action-plan/action-plan.ts';
import type {Source} from '../../../domain/course/course.ts';
import type {HelpContact} from '../../../domain/pages/help.ts';
import type {Institution, Institutions} from '../../../domain/pages/institution.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {strings} from '../../../locales/blocks.ts';
import {NoteEvent, SeenEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {renderRich} from '../../text/rich-text.ts';
import {actionPlanStyles} from './action-plan-styles.ts';
import '../notes/clear-note.ts';
import {renderPrivacy} from '../notes/device-note.ts';
import {
  contactsOf,
  emptyPlan,
  firstFault,
  institutionOf,
  partnersOf,
  printedContacts,
  putBefore,
  readPlan,
  rowsFor,
  toggled,
  writePlan,
  yearAfter,
  type Plan,
} from './plan.ts';
import {
  renderBreaches,
  renderCommon,
  renderDone,
  renderOrders,
  renderPick,
  renderReview,
  renderSigns,
  renderWhatElse,
} from './plan-parts.ts';
import './plan-sheet.ts';
import './plan-steps.ts';
import type {PlanRowsEvent} from './plan-steps.ts';
import {printAlone} from '../print-alone.ts';

/**
 * The plan of one's own institution: signs, steps in order with who does them, the rules that no plan
 * breaks, contacts, the day of its review; printed on one page. The plan stays on the device.
 *
 * @fires course-note - The plan changed; the note is JSON text, see `plan.ts`.
 * @fires course-seen - The plan was confirmed.
 */
@customElement('action-plan-block')
export class ActionPlanBlockElement extends LitElement {
  static override readonly styles = actionPlanStyles;

  @property({attribute: false}) block!: ActionPlanBlock;
  /** The plan as kept before. */
  @property({attribute: false}) note = '';
  /** False where this device keeps nothing. */
  @property({attribute: false}) canKeep = true;
  /** Undefined when it did not arrive. */
  @property({attribute: false}) institutions: Institutions | undefined;
  /** National contacts by the ids that institutions name. */
  @property({attribute: false}) contacts: readonly HelpContact[] = [];
  /** The course's version and the state of the law, in words. */
  @property({attribute: false}) edition: readonly string[] = [];
  /** Number of the learner's institution, picked until the plan says otherwise. */
  @property({attribute: false}) roleNumber: number | undefined;
  /** The plan was confirmed. */
  @property({attribute: false}) done = false;
  /** Review: readable, no confirmation. */
  @property({attribute: false}) readOnly = false;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  @state() private plan: Plan = emptyPlan;
  /** Shown and said: why the plan is not ready yet. */
  @state() private notice = '';
  /** Said by the screen reader, not shown. */
  @state() private spoken = '';
  private focusNext: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('note')) this.plan = readPlan(this.note);
  }

  protected override updated(): void {
    // What the owner shows after a request comes later: focus waits for it.
    const target = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!target) return;
    moveFocus(target);
    this.focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const words = strings().plan;
    const {title, body} = this.block;
    return html`<div class="paper">
      <h2 id="title" tabindex="-1"><span class="kicker">${words.kicker}</span> ${title}</h2>
      <div class="intro">${renderRich(body, this)}</div>
      ${this.institutions ? this.renderPlan(this.institutions) : html`<p class="notice">${words.notLoaded}</p>`}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </div>`;
  }

  private renderPlan(institutions: Institutions): TemplateResult {
    const words = strings().plan;
    const {institution} = this;
    return html`${renderPick(institutions, institution, (id) => this.pick(id))} ${renderPrivacy(this.canKeep)}
      ${renderCommon(institutions, this.rich)}
      ${institution ? this.renderCard(institutions, institution) : nothing}
      <p class="notice" role="status">${this.notice}</p>
      ${this.done ? renderDone() : nothing}
      <div class="buttons">
        ${
          this.readOnly
            ? nothing
            : html`<button class="button primary" id="ready" @click=${this.onReady}>${words.ready}</button>`
        }
        ${
          institution
            ? html`<button class="button" id="print" @click=${this.onPrint}>${words.print}</button>`
            : nothing
        }
      </div>
      ${
        this.plan === emptyPlan
          ? nothing
          : html`<clear-note
              class="buttons"
              .label=${words.clear}
              .question=${words.sure}
              @clear-note=${this.onClear}
            ></clear-note>`
      }`;
  }

  private renderCard(institutions: Institutions, institution: Institution): TemplateResult {
    const words = strings().plan;
    const {plan, rich} = this;
    const ticks = (name: 'signs' | 'breaches') => ({
      ticked: plan[name],
      onToggle: (key: string) => this.change({[name]: toggled(plan[name], key)}),
      rich,
    });
    return html`${rich(institution.about)}
      ${institution.checked ? nothing : html`<p class="hint">${words.unchecked}</p>`}
      ${renderSigns(institution, ticks('signs'))}
      <h3>${words.steps}</h3>
      <p class="hint">${words.stepsHint}</p>
      <plan-steps
        .institution=${institution}
        .rows=${this.rows}
        .sources=${institutions.sources}
        @plan-rows=${({rows}: PlanRowsEvent) => this.change({rows})}
      ></plan-steps>
      ${renderOrders(institution, institutions.hardRules, this.rows, {
        rich,
        onPutRight: (order) => this.change({rows: putBefore(this.rows, order)}),
      })}
      ${renderBreaches(institutions, ticks('breaches'))}
      ${renderWhatElse(institution, {
        contacts: contactsOf(institution, this.contacts),
        partners: partnersOf(institution, institutions),
        rich,
      })}
      ${renderReview(this.reviewOn, (reviewOn) => this.change({reviewOn}))}`;
  }

  private get institution(): Institution | undefined {
    return this.institutions && institutionOf(this.institutions, this.plan, this.roleNumber);
  }

  private get rows(): Plan['rows'] {
    return this.institution ? rowsFor(this.institution, this.plan.rows) : [];
  }

  private get reviewOn(): string {
    return this.plan.reviewOn || yearAfter(new Date());
  }

  private readonly rich = (text: RichText) => renderRich(text, {sources: this.institutions?.sources ?? []});

  /** Keeps a change; a plan that is being written has an institution and a day of review. */
  private change(changed: Partial<Plan>): void {
    this.notice = '';
    const {institution} = this;
    this.keep({
      ...this.plan,
      institution: institution?.id ?? '',
      reviewOn: this.reviewOn,
      ...changed,
    });
  }

  private keep(plan: Plan): void {
    this.plan = plan;
    this.dispatchEvent(new NoteEvent(this.block.id, plan === emptyPlan ? '' : writePlan(plan)));
  }

  /** Signs and steps have other letters in another institution; own lines stay. */
  private pick(institution: string): void {
    const own = this.plan.rows.filter((row) => row.own !== undefined);
    this.change({institution, signs: [], rows: own});
  }

  private onReady(): void {
    const fault = firstFault(this.institution, {...this.plan, rows: this.rows});
    if (fault) {
      this.notice = strings().plan.notReady[fault];
      this.focusNext = {
        institution: '#institution',
        steps: 'plan-steps',
        order: '.order',
        breaches: '.breach',
      }[fault];
      return;
    }
    this.change({rows: this.rows});
    this.focusNext = '#done';
    this.dispatchEvent(new SeenEvent(this.block.tracking));
  }

  private async onPrint(): Promise<void> {
    const {institution, institutions, rows} = this;
    if (!institution || !institutions) return;
    const sheet = Object.assign(document.createElement('plan-sheet'), {
      plan: {...this.plan, rows, reviewOn: this.reviewOn},
      institution,
      hardRules: institutions.hardRules,
      partners: partnersOf(institution, institutions),
      contacts: printedContacts(institution, this.contacts),
      edition: this.edition,
    });
    await printAlone(sheet, () => sheet.fit());
  }

  private onClear(): void {
    this.spoken = strings().plan.cleared;
    this.focusNext = '#institution';
    this.keep(emptyPlan);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'action-plan-block': ActionPlanBlockElement;
  }
}
