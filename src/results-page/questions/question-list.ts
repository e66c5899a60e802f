import {LitElement, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {moveFocus} from '../../components/focus/move-focus.ts';
import {sharedStyles} from '../../components/shared-styles.ts';
import {
  fewestToCorrelate,
  smallestGroup,
  type PartCredit,
  type QuestionAnalysis,
} from '../../results/analysis-model.ts';
import type {TrainerFigures} from '../../results/trainer-model.ts';
import {csvButton} from '../tables/csv-button.ts';
import {type HardnessPart, hardestFirst, hardnessPartNames} from './hardest-first.ts';
import {questionListStyles} from './question-list-styles.ts';
import {isTooFewToTell, type MoreOfQuestion, questionRow} from './question-row.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

type Sort = keyof ReturnType<typeof words>['sorts'];

/** Questions shown at first: a whole course has some two hundred. */
const shownAtFirst = 20;

/** Every question: how hard, how well it discriminates, what people answered, in its own words.
 * @fires results-request - `save-table` */
@customElement('question-list')
export class QuestionListElement extends LitElement {
  static override styles = [sharedStyles, resultsStyles, questionListStyles];

  @property({attribute: false}) questions: readonly QuestionAnalysis[] = [];
  /** See `Analysis`: answers of few people may be shown. */
  @property({type: Boolean}) isOwnGroup = false;
  /** Nothing of it is saved. */
  @property({type: Boolean}) isOnlyShown = false;
  /** See `Analysis`. */
  @property({attribute: false}) partCredit: PartCredit = 'none';
  /** Options and places; a moment later than the questions. */
  @property({attribute: false}) trainer: TrainerFigures | undefined;
  /** Title of the activity that most answers are from. */
  @property({attribute: false}) lead = '';
  @state() private sort: Sort = 'order';
  @state() private module = '';
  /** Only those to look at. */
  @state() private isFlagged = false;
  @state() private showsAll = false;

  override render() {
    const {questionsHint, partCredit, showAllQuestions, ownGroupNote, reviewCount, discriminatesFew} =
      words();
    const hasFew = this.questions.some(({answered}) => answered < smallestGroup);
    const ofModule = this.questions.filter(({module}) => this.module === '' || module === this.module);
    const flagged = ofModule.filter((question) => this.isToReview(question));
    const chosen = this.isFlagged ? flagged : ofModule;
    const shown = sorted(chosen, this.sort).slice(0, this.showsAll ? undefined : shownAtFirst);
    return html`<div class="card">
      <p class="hint">${questionsHint(partCredit[this.partCredit])}</p>
      ${this.isOwnGroup && hasFew ? html`<p class="hint">${ownGroupNote(smallestGroup)}</p>` : nothing}
      ${
        chosen.some((question) => question.answered >= this.smallest && isTooFewToTell(question))
          ? html`<p class="hint">${discriminatesFew(fewestToCorrelate)}</p>`
          : nothing
      }
      <p>${reviewCount(flagged.length, ofModule.filter(isJudged).length)}</p>
      ${this.renderTools(flagged.length)} ${chosen.length === 0 ? this.renderNone() : nothing}
      ${this.renderParts(shown)}
      ${
        shown.length < chosen.length
          ? html`<button class="button" @click=${() => (this.showsAll = true)}>
              ${showAllQuestions(chosen.length)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Opens the line of a question, wherever it is, and takes who asked for it there. */
  async open(id: string): Promise<void> {
    Object.assign(this, {module: '', isFlagged: false, showsAll: true});
    await this.updateComplete;
    const line = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('[data-question]')].find(
      ({dataset}) => dataset['question'] === id,
    );
    if (!line) return;
    line.open = true;
    moveFocus(line.querySelector('summary'), 'top');
  }

  /** In one list, or with the hardest first in up to three, under their headings. */
  private renderParts(shown: readonly Placed[]) {
    const {hardnessParts} = words();
    return [undefined, ...hardnessPartNames].map((part) => {
      const own = shown.filter((placed) => placed.part === part);
      if (own.length === 0) return nothing;
      return html`${part === undefined || part === 'compared' ? nothing : html`<h3>${hardnessParts[part](smallestGroup)}</h3>`}
        <ol>
          ${repeat(
            own,
            ({question}) => question.id,
            ({question}) =>
              questionRow(question, {smallest: this.smallest, lead: this.lead}, this.moreOf(question)),
          )}
        </ol>`;
    });
  }

  private get smallest(): number {
    return this.isOwnGroup ? 1 : smallestGroup;
  }

  private isToReview({isToReview, answered}: QuestionAnalysis): boolean {
    return isToReview && answered >= this.smallest;
  }

  private renderNone() {
    const {noQuestionMatches, clearFilter} = words();
    const clear = () => {
      this.module = '';
      this.isFlagged = false;
    };
    return html`<p role="status">${noQuestionMatches}</p>
      <p><button class="button small" @click=${clear}>${clearFilter}</button></p>`;
  }

  private moreOf({id}: QuestionAnalysis): MoreOfQuestion {
    return {options: this.trainer?.options[id] ?? [], place: this.trainer?.places[id]};
  }

  private renderTools(flagged: number) {
    const {questions, options, optionsCsv, sortBy, sorts, module: label, all} = words();
    const {flagged: which, reviewOnly} = words();
    // The keys of an object of words are what it was written with.
    const kinds = Object.keys(sorts) as Sort[];
    const modules = new Map(this.questions.map(({module, moduleTitle}) => [module, moduleTitle]));
    return html`<div class="row screen-only">
      <label
        >${sortBy}
        <select @change=${this.onSort}>
          ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.sort}>${sorts[kind]}</option>`)}
        </select>
      </label>
      ${
        modules.size > 1
          ? html`<label
              >${label}
              <select @change=${this.onModule}>
                <option value="" ?selected=${this.module === ''}>${all}</option>
                ${[...modules].map(
                  ([id, title]) =>
                    html`<option value=${id} ?selected=${id === this.module}>${title}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      <label
        >${which}
        <select @change=${this.onFlagged}>
          <option value="" ?selected=${!this.isFlagged}>${all}</option>
          <option value="flagged" ?selected=${this.isFlagged}>${reviewOnly(flagged)}</option>
        </select>
      </label>
      ${
        this.isOnlyShown
          ? nothing
          : html`${csvButton(this, 'questions', questions)} ${csvButton(this, 'options', options, optionsCsv)}`
      }
    </div>`;
  }

  private onSort({target}: Event) {
    // The handler stands on the select, whose values are the keys.
    this.sort = (target as HTMLSelectElement).value as Sort;
  }

  private onFlagged({target}: Event) {
    // As above.
    this.isFlagged = (target as HTMLSelectElement).value !== '';
  }

  private onModule({target}: Event) {
    // As above.
    this.module = (target as HTMLSelectElement).value;
  }
}

/** Ratings, and what has changed since, have nothing right or wrong that could be looked at; a place of a return is no question. */
const isJudged = ({difficulty, asksEachAnother}: QuestionAnalysis): boolean =>
  difficulty !== undefined && !asksEachAnother;

/** A question, and among which it stands; undefined where all are one list. */
interface Placed {
  readonly part: HardnessPart | undefined;
  readonly question: QuestionAnalysis;
}

/** Those without the figure come last. */
function sorted(questions: readonly QuestionAnalysis[], sort: Sort): readonly Placed[] {
  if (sort === 'hardest') return hardestFirst(questions);
  const ordered =
    sort === 'order'
      ? questions
      : questions.toSorted((a, b) => (a.discrimination ?? 2) - (b.discrimination ?? 2));
  return ordered.map((question) => ({part: undefined, question}));
}

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionListElement;
  }
}
