import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {HelpContact} from '../../../domain/pages/help.ts';
import type {
  HardRule,
  Institution,
  Institutions,
  KeyedText,
  StepOrder,
  TitledText,
} from '../../../domain/pages/institution.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {strings} from '../../../locales/blocks.ts';
import {plainText} from '../../text/rich-text.ts';
import {brokenOrders, keyedText, type PlanRow} from './plan.ts';
import {outcomeIcon} from '../practice/result-view.ts';

/** Formatted text of the institutions with its footnotes. */
export type Rich = (text: RichText) => unknown;

/** The institutions to pick from. */
export function renderPick(
  {institutions}: Institutions,
  picked: Institution | undefined,
  onPick: (id: string) => void,
): TemplateResult {
  const words = strings().plan;
  return html`<label class="pick" for="institution">${words.institution}</label>
    <select id="institution" aria-describedby="privacy" @change=${(e: Event) => onPick(valueOf(e))}>
      <option value="" .selected=${live(!picked)}>${words.pick}</option>
      ${institutions.map(
        ({id, name}) => html`<option value=${id} .selected=${live(id === picked?.id)}>${name}</option>`,
      )}
    </select>`;
}

/** The day of the next review. */
export function renderReview(isoDay: string, onChange: (isoDay: string) => void): TemplateResult {
  const words = strings().plan;
  return html`<label class="pick" for="review">${words.review}</label>
    <p class="hint" id="review-hint">${words.reviewHint}</p>
    <input
      class="line"
      id="review"
      type="date"
      aria-describedby="review-hint"
      .value=${live(isoDay)}
      @change=${(e: Event) => onChange(valueOf(e))}
    />`;
}

/** The listener is on a field or a list. */
const valueOf = ({currentTarget}: Event): string =>
  (currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** The steps and the questions that are the same for everybody, folded. */
export function renderCommon({headings, commonSteps, questions}: Institutions, rich: Rich): TemplateResult {
  return html`${renderFold(headings.common, commonSteps, rich)}
  ${renderFold(headings.questions, questions, rich)}`;
}

function renderFold({title, text}: TitledText, lines: readonly KeyedText[], rich: Rich) {
  if (lines.length === 0) return nothing;
  return html`<details class="common">
    <summary>${title}</summary>
    ${rich(text)}
    <ol>
      ${lines.map((line) => html`<li>${rich(line.text)}</li>`)}
    </ol>
  </details>`;
}

/** Keys that are ticked in a list, and what a press asks for. */
export interface Ticks {
  readonly ticked: readonly string[];
  readonly onToggle: (key: string) => void;
  readonly rich: Rich;
}

/** What one may notice, to be ticked. */
export function renderSigns({notices}: Institution, {ticked, onToggle, rich}: Ticks): TemplateResult {
  const words = strings().plan;
  return html`<fieldset>
    <legend>${words.notices}</legend>
    <p class="hint">${words.noticesHint}</p>
    <ul class="plain-list ticks">
      ${notices.map(
        ({key, text}) =>
          html`<li>${renderTick(`sign-${key}`, rich(text), ticked.includes(key), () => onToggle(key))}</li>`,
      )}
    </ul>
  </fieldset>`;
}

/** Where the order of steps breaks a rule: the rule, why, and a way to put it right. Said as it appears. */
export function renderOrders(
  institution: Institution,
  hardRules: readonly HardRule[],
  rows: readonly PlanRow[],
  {rich, onPutRight}: {readonly rich: Rich; readonly onPutRight: (order: StepOrder) => void},
): TemplateResult {
  const words = strings().plan;
  const nameOf = (key: string) => plainText(keyedText(institution.steps, key)).replace(/\.$/, '');
  return html`<div role="status">
    ${brokenOrders(institution, rows).map(
      (order) =>
        html`<div class="result partly order" tabindex="-1">
          ${outcomeIcon('partly')}
          <div>
            <strong>${words.wrongOrder}</strong>
            <p class="rule">${rich(ruleOf(hardRules, order.rule)?.text ?? [])}</p>
            <p>${words.orderReason(nameOf(order.first), nameOf(order.then))}</p>
            <button class="button" @click=${() => onPutRight(order)}>${words.putRight}</button>
          </div>
        </div>`,
    )}
  </div>`;
}

/** The rules that no plan breaks, and how plans do: what is ticked leads back to its rule. */
export function renderBreaches(
  {hardRules, headings}: Institutions,
  {ticked, onToggle, rich}: Ticks,
): TemplateResult {
  const words = strings().plan;
  return html`<h3>${headings.rules.title}</h3>
    ${rich(headings.rules.text)}
    <ul>
      ${hardRules.map(({text}) => html`<li>${rich(text)}</li>`)}
    </ul>
    <fieldset>
      <legend>${words.breaches}</legend>
      <p class="hint">${words.breachesHint}</p>
      <ul class="plain-list ticks">
        ${hardRules.map(
          ({key, text, breach}) =>
            html`<li>
              ${renderTick(`breach-${key}`, rich(breach), ticked.includes(key), () => onToggle(key))}
              <div role="status">
                ${
                  ticked.includes(key)
                    ? html`<div class="result wrong breach" tabindex="-1">
                        ${outcomeIcon('wrong')}
                        <div>
                          <strong>${words.breach}</strong>
                          <p class="rule">${rich(text)}</p>
                          <p>${words.breachHint}</p>
                        </div>
                      </div>`
                    : nothing
                }
              </div>
            </li>`,
        )}
      </ul>
    </fieldset>`;
}

/** What not to do, what happens then, whom to contact. */
export function renderWhatElse(
  {avoid, after}: Institution,
  {
    contacts,
    partners,
    rich,
  }: {readonly contacts: readonly HelpContact[]; readonly partners: readonly string[]; readonly rich: Rich},
): TemplateResult {
  const words = strings().plan;
  const reach = ({name, phones}: HelpContact) =>
    html`${name}${phones.map(({number, href}) => html`, <a href=${href}>${number}</a>`)}`;
  return html`${renderList(words.avoid, avoid.map(rich))}
    ${
      after.length === 0
        ? nothing
        : html`<h3>${words.after}</h3>
            <div>${rich(after)}</div>`
    }
    ${renderList(words.contacts, contacts.map(reach))}
    <p><a class="all" href="#/page/help">${words.allContacts}</a></p>
    ${renderList(words.partners, partners)}`;
}

function renderList(title: string, lines: readonly unknown[]) {
  if (lines.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

/** The plan was confirmed; gets the focus. */
export function renderDone(): TemplateResult {
  return html`<div class="result right verdict" id="done" tabindex="-1">
    ${outcomeIcon('right')}
    <div>${strings().plan.readyDone}</div>
  </div>`;
}

function renderTick(id: string, text: unknown, isTicked: boolean, onToggle: () => void): TemplateResult {
  return html`<label class="option">
    <input type="checkbox" id=${id} .checked=${live(isTicked)} @change=${onToggle} />
    <span>${text}</span>
  </label>`;
}

const ruleOf = (rules: readonly HardRule[], key: string): HardRule | undefined =>
  rules.find((rule) => rule.key === key);
