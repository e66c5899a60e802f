import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {
  Decision,
  DecisionOption,
  Quality,
  ScenarioBlock,
} from '../../../domain/blocks/scenario/scenario-block.ts';
import {nextAfter, optionsPicked, qualityOf} from '../../../domain/blocks/scenario/decision.ts';
import type {ScenarioState, ScenarioStep} from '../../../domain/blocks/scenario/scenario.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {strings} from '../../../locales/blocks.ts';
import {plainText} from '../../text/rich-text.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';
import {outcomeIcon, type Outcome} from '../practice/result-view.ts';

type Rich = (text: RichText) => readonly unknown[];

const outcomeOf = {good: 'right', partly: 'partly', poor: 'wrong'} as const satisfies Record<
  Quality,
  Outcome
>;

interface OfferedOptions {
  readonly whose: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A case that may be left out: whose it is, and the story folded until it is wanted. */
export function renderOffered(
  story: TemplateResult,
  {whose, isOpen, onToggle}: OfferedOptions,
): TemplateResult {
  const words = strings().scenario;
  // The handler stands on it.
  const toggled = ({target}: Event) => onToggle((target as HTMLDetailsElement).open);
  return html`<p class="hint">${words.offered(whose)}</p>
    <details .open=${live(isOpen)} @toggle=${toggled}>
      <summary class="fold-line">${words.story}</summary>
      ${story}
    </details>`;
}

/** Decisions taken, the open one and the end, each a button that leads there. */
export function renderPath(
  {title, lang}: ScenarioBlock,
  {steps, open, isAtEnd}: ScenarioState,
  goTo: (id: string) => void,
): TemplateResult {
  const words = strings().scenario;
  const places = [
    ...[...steps.map(({decision}) => decision), ...(open ? [open] : [])].map((decision) => ({
      id: `decision-${decision.id}`,
      title: titleInLanguage({title: decision.title, lang}),
    })),
    ...(isAtEnd ? [{id: 'end', title: words.end}] : []),
  ];
  if (places.length < 2) return html``;
  return html`<nav class="path" aria-label=${`${words.path}: ${title}`}>
    <ol>
      ${places.map(
        ({id, title}, index) =>
          html`<li>
            <button aria-current=${index === places.length - 1 ? 'step' : nothing} @click=${() => goTo(id)}>
              <span>${title}</span>
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** @param isMain nobody waits for a case that is only offered: until it is begun the main button is the way on */
export function renderChoose({many}: Decision, isMain: boolean, choose: () => void): TemplateResult {
  const words = strings().scenario;
  return html`<div class="buttons">
    <button class="button ${isMain ? 'primary' : ''}" id="choose" @click=${choose}>
      ${many ? words.chooseMany : words.choose}
    </button>
  </div>`;
}

interface TakenOptions {
  readonly rich: Rich;
  /** Undefined where nothing may be changed. */
  readonly goBack: (() => void) | undefined;
}

/** A decision taken: what was chosen, why it helps or not, what it means for the person, the way back. */
export function renderTaken({decision, answer}: ScenarioStep, {rich, goBack}: TakenOptions): TemplateResult {
  const words = strings().scenario;
  const picked = worstFirst(optionsPicked(decision, answer));
  const goesOn = nextAfter(decision, answer) !== undefined;
  return html`<div class="taken" id="outcome-${decision.id}" tabindex="-1">
    ${picked.length > 1 ? html`<p class="counts">${words.counts.of}: ${countsOf(picked)}.</p>` : nothing}
    ${picked.map((option) => renderChosen(option, rich))}
    ${goesOn ? renderOthers(decision, picked, rich) : html`<p class="stop">${words.stop}</p>`}
    ${
      goBack
        ? html`<div class="buttons">
            <button class="button ${goesOn ? '' : 'primary'}" data-back=${decision.id} @click=${goBack}>
              ${words.goBack}<span class="visually-hidden">: ${decision.title}</span>
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

/** Of several picked, what stops the story is read first. */
const worstFirst = (picked: readonly DecisionOption[]): readonly DecisionOption[] =>
  (['poor', 'partly', 'good'] as const).flatMap((each) => picked.filter(({quality}) => quality === each));

/** "4 help, 1 does not help". */
function countsOf(picked: readonly DecisionOption[]): string {
  const {counts} = strings().scenario;
  return (['good', 'partly', 'poor'] as const)
    .map((each) => ({each, n: picked.filter(({quality}) => quality === each).length}))
    .filter(({n}) => n > 0)
    .map(({each, n}) => counts[each](n))
    .join(', ');
}

function renderChosen({text, quality, feedback, consequence}: DecisionOption, rich: Rich): TemplateResult {
  const words = strings().scenario;
  const outcome = outcomeOf[quality];
  return html`<p class="chosen"><span class="label">${words.chosen}</span> ${rich(text)}</p>
    <div class="result ${outcome}">
      ${outcomeIcon(outcome)}
      <div><strong>${words.quality[quality]}</strong> ${rich(feedback)}</div>
    </div>
    ${
      consequence.length === 0
        ? nothing
        : html`<div class="consequence">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="7" r="4" />
              <path d="M4 21v-1a8 8 0 0 1 16 0v1" />
            </svg>
            <div><span class="label">${words.consequence}</span> ${rich(consequence)}</div>
          </div>`
    }`;
}

/** Other good ways: said where there are any; of several to pick, those left out are named. */
function renderOthers(decision: Decision, picked: readonly DecisionOption[], rich: Rich) {
  const words = strings().scenario;
  const left = decision.options.filter((option) => option.quality === 'good' && !picked.includes(option));
  if (left.length === 0) return nothing;
  if (!decision.many)
    return picked[0]?.quality === 'good' ? html`<p class="others">${words.otherGoodWays}</p>` : nothing;
  return html`<div class="result missed">
    ${outcomeIcon('missed')}
    <div>
      <strong>${words.alsoGood}</strong>
      ${left.map(
        ({text, feedback}) =>
          html`<div class="left-out">
            <p>${rich(text)}</p>
            ${rich(feedback)}
          </div>`,
      )}
    </div>
  </div>`;
}

/** How it ended, and the way there in a few lines. */
export function renderEnd({ending, lang}: ScenarioBlock, {steps}: ScenarioState, rich: Rich): TemplateResult {
  const words = strings().scenario;
  return html`<section class="end" aria-labelledby="end title">
    <h3 id="end" tabindex="-1">${titleInLanguage({title: ending.title, lang})}</h3>
    ${rich(ending.body)}
    <h4>${words.path}</h4>
    <ol class="summary">
      ${steps.map(({decision, answer}) => {
        const chosen = optionsPicked(decision, answer).map(({text}) => plainText(text));
        return html`<li lang=${lang ?? nothing}>
          <strong>${decision.title}</strong> ${chosen.join(' · ')}
        </li>`;
      })}
    </ol>
    ${steps.some(({decision, answer}) => qualityOf(decision, answer) !== 'good') ? html`<p class="hint">${words.notAllGood}</p>` : nothing}
  </section>`;
}
