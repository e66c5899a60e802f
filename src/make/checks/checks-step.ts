import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {hrefOf} from '../../domain/course/route.ts';
import type {CheckableFact, FactPlace} from '../../domain/exchange/facts/fact-checking.ts';
import type {CheckDraft} from '../draft/draft.ts';
import {dayText, today} from '../draft/day.ts';
import {makeStyles} from '../make-styles.ts';
import {StepElement} from '../step-element.ts';
import {saidIn} from '../said-in.ts';
import {words} from '../words.ts';
import {isWhole} from './check-faults.ts';
import {checkForm} from './check-form.ts';
import {lostChecks, lostList} from './lost-checks.ts';
import {factGroups, isOpen, newCheck, type FactGroup} from './fact-groups.ts';

/** What a lawyer of the municipality has read, and which numbers somebody rang: the facts of the course, each with a form.
 * @fires make-request */
@customElement('checks-step')
export class ChecksStepElement extends StepElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
      h3 {
        margin-block: var(--kr-space-5) var(--kr-space-2);
        overflow-wrap: anywhere;
      }
      summary {
        padding-block: var(--kr-space-2);
      }
      section > details {
        border-top: 1px solid var(--kr-line);
      }
      .state {
        font-weight: 600;
      }
      .open {
        color: var(--kr-warm);
      }
    `,
  ];

  @state() private showsAll = false;
  /** Checks whose mistakes are told: somebody has left a field of them, or they were there before. */
  @state() private told: ReadonlySet<string> = new Set(Object.keys(this.view.draft.checks));
  /** Begun or changed at this visit: they stay in the list when they are whole. */
  @state() private touched: ReadonlySet<string> = new Set();

  /** Selector of what gets the focus when the draft has changed. */
  private wanted = '';

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('view') && !this.hasUpdated) this.told = new Set(Object.keys(this.view.draft.checks));
  }

  override updated(changed: PropertyValues<this>) {
    // What is wanted is there with the draft that has it, and not before.
    if (this.wanted === '' || !changed.has('view')) return;
    this.renderRoot.querySelector<HTMLElement>(this.wanted)?.focus();
    this.wanted = '';
  }

  override render() {
    const {lead, loading, showAll, nothingOpen, openCount} = words().checks;
    const {checkable, draft} = this.view;
    if (!checkable) return html`<p role="status">${loading}</p>`;
    const open = checkable.filter((fact) => !fact.isRewritten && isOpen(fact, draft.checks[fact.id]));
    const shown = checkable.filter(
      (fact) =>
        this.showsAll || draft.checks[fact.id] || this.touched.has(fact.id) || isOpen(fact, undefined),
    );
    return html`<p>${lead}</p>
      ${lostList(lostChecks(draft.checks, checkable), (id) => this.takeAway(id))}
      <p id="open-count" role="status" tabindex="-1">
        ${open.length === 0 ? nothingOpen : openCount(open.length)}
      </p>
      <label class="choice">
        <input type="checkbox" .checked=${this.showsAll} @change=${() => (this.showsAll = !this.showsAll)} />
        ${showAll(checkable.length)}
      </label>
      ${factGroups(shown).map((group, at) => this.renderGroup(group, at))}`;
  }

  private renderGroup({title, url, facts}: FactGroup, at: number) {
    const {phones, readLaw} = words().checks;
    return html`<section aria-labelledby="group-${at}">
      <h3 id="group-${at}">${title || phones}</h3>
      ${url === undefined ? nothing : html`<p><a href=${url} target="_blank" rel="noreferrer">${readLaw}</a></p>`}
      ${facts.map((fact) => this.renderFact(fact))}
    </section>`;
  }

  private renderFact(fact: CheckableFact) {
    const {source: sourceWord, places, factId} = words().checks;
    const check = this.view.draft.checks[fact.id];
    const {source} = fact;
    return html`<details id=${fact.id} @focusout=${(event: Event) => this.leave(event, fact.id)}>
      <summary>
        ${this.renderState(fact, check)} <span lang=${fact.language}>${fact.says}</span>
        ${fact.phones ? html`<b>${fact.phones.join(', ')}</b>` : nothing}
      </summary>
      ${
        source.title === ''
          ? nothing
          : html`<p>
              ${sourceWord}:
              ${source.url === undefined ? source.title : html`<a href=${source.url} target="_blank" rel="noreferrer">${source.title}</a>`},
              ${source.publisher}
            </p>`
      }
      <p>${places}</p>
      <ul>
        ${fact.places.map((place) => html`<li>${this.renderPlace(place)}</li>`)}
      </ul>
      <p class="hint">${factId} <code>${fact.id}</code></p>
      ${
        check
          ? checkForm(fact, check, this.told.has(fact.id), {
              change: (changed) => this.set(fact.id, changed),
              remove: () => this.takeAway(fact.id),
            })
          : this.renderAdd(fact)
      }
    </details>`;
  }

  private renderAdd({id, phones, isRewritten}: CheckableFact) {
    // Nobody's check is of the municipality's own words.
    if (isRewritten) return nothing;
    const {add, addRung} = words().checks;
    return html`<p>
      <button class="button" @click=${() => this.add(id)}>${phones ? addRung : add}</button>
    </p>`;
  }

  private renderState(fact: CheckableFact, check: CheckDraft | undefined) {
    const {states, checkedBy, rewritten, readOn} = words().checks;
    if (fact.isRewritten) return html`<span class="state open">${rewritten}</span>`;
    if (check && isWhole(check, fact) && !isOpen(fact, check))
      return html`<span class="state">${checkedBy(check.by, dayText(check.on))}</span>`;
    if (fact.open !== undefined)
      return html`<span class="state open">${fact.phones ? states.rung : states[fact.open]}</span>`;
    return fact.readOn === undefined
      ? nothing
      : html`<span class="state">${readOn(dayText(fact.readOn))}</span>`;
  }

  private renderPlace({module, lesson, page, titles}: FactPlace) {
    const href =
      page === undefined ? hrefOf({...(module && {module}), ...(lesson && {lesson})}) : hrefOf({page});
    const {text, lang} = saidIn(titles);
    return html`<a href="../learn/${href}" target="_blank" lang=${lang ?? nothing}>${text}</a>`;
  }

  private add(id: string) {
    this.wanted = `[id='${id}-by']`;
    this.set(id, newCheck(this.view.draft.checks, today()));
  }

  private takeAway(id: string) {
    const others = Object.entries(this.view.draft.checks).filter(([each]) => each !== id);
    this.told = new Set([...this.told].filter((each) => each !== id));
    // The button that had the focus goes.
    this.wanted = `[id='${id}'] summary, #lost, #open-count`;
    this.change({checks: Object.fromEntries(others)});
  }

  private set(id: string, check: CheckDraft) {
    this.touched = new Set([...this.touched, id]);
    this.change({checks: {...this.view.draft.checks, [id]: check}});
  }

  /** Mistakes are told when a field has been left. */
  private leave({target}: Event, id: string) {
    if (target instanceof HTMLInputElement && !this.told.has(id)) this.told = new Set([...this.told, id]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checks-step': ChecksStepElement;
  }
}
