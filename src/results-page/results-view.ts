import {
  everyLearner,
  type Addresses,
  type Analysis,
  type Filter,
  type LearnerRow,
  type LearnerQuery,
} from '../results/analysis-model.ts';
import type {NamedForm} from '../results/known-forms.ts';
import type {TablePreview} from '../results/read/columns/column-choice.ts';
import type {PersonView, TrainerFigures} from '../results/trainer-model.ts';
import type {RollupOffer} from '../results/rollup/make-rollup.ts';
import type {Rollup} from '../results/rollup/rollup-model.ts';
import type {Overview} from '../results/worker-protocol.ts';
import type {QuestionBank} from '../domain/exchange/question-bank.ts';

/** Rows of the list of learners on one screen. */
export const learnersPerPage = 25;

/** What the page shows, as one value. */
export interface ResultsView {
  /** Undefined until something was read. */
  readonly overview: Overview | undefined;
  readonly filter: Filter;
  /** 0..100. */
  readonly passMark: number;
  readonly analysis: Analysis | undefined;
  readonly learners: LearnersPage | undefined;
  /** Come a moment after `analysis`. */
  readonly trainer: TrainerFigures | undefined;
  /** What stands in place of the report. */
  readonly aside: {readonly person: PersonView} | 'summary' | undefined;
  readonly query: LearnerQuery;
  /** Which addresses were copied last; undefined after anything else. */
  readonly copied: Addresses | undefined;
  /** The table whose columns are being chosen. */
  readonly preview: TablePreview | undefined;
  /** The course's questions in words; may come late or never. */
  readonly bank: QuestionBank | undefined;
  readonly rollupOffer: RollupOffer | undefined;
  /** What is about to be saved. */
  readonly rollup: Rollup | undefined;
  /** Forms of tables that have a name. */
  readonly forms: readonly NamedForm[];
  /** False: the browser does not let the page keep them. */
  readonly areFormsKept: boolean;
  readonly isBusy: boolean;
  /** How far reading is; undefined while nothing is read. */
  readonly progress: {readonly file: string; readonly done: number; readonly of: number} | undefined;
  readonly hasFailed: boolean;
  /** True: what is shown is invented. */
  readonly isDemo: boolean;
}

export interface LearnersPage {
  readonly rows: readonly LearnerRow[];
  readonly from: number;
  readonly total: number;
}

export const emptyView: ResultsView = {
  overview: undefined,
  filter: {},
  passMark: 70,
  analysis: undefined,
  learners: undefined,
  trainer: undefined,
  aside: undefined,
  query: everyLearner,
  copied: undefined,
  preview: undefined,
  bank: undefined,
  rollupOffer: undefined,
  rollup: undefined,
  forms: [],
  areFormsKept: true,
  isBusy: false,
  progress: undefined,
  hasFailed: false,
  isDemo: false,
};
