/** What the results page and its worker say to each other. Every request has one answer; `progress` may come before. */
import type {
  Addresses,
  Analysis,
  AnalysisSettings,
  Filter,
  LearnerQuery,
  LearnerRow,
  Period,
} from './analysis-model.ts';
import type {Activity, FileReport, KnownTrait, Remark} from './model.ts';
import type {DateOrder} from './read/values/date-order.ts';
import type {QuestionBank} from '../domain/exchange/question-bank.ts';
import type {NamedForm} from './known-forms.ts';
import type {ColumnChoice, TablePreview} from './read/columns/column-choice.ts';
import type {PersonView, TrainerFigures} from './trainer-model.ts';
import type {TableName, TableWords} from './export/table-words.ts';
import type {RollupOffer} from './rollup/make-rollup.ts';
import type {National} from './rollup/national-model.ts';
import type {Rollup} from './rollup/rollup-model.ts';

/** `id` ties an answer to its request. */
export type WorkerRequest = {readonly id: number} & (
  | {readonly type: 'set-bank'; readonly bank: QuestionBank}
  /** Adds files to those already read; one of the same name and content counts once. `folders`: where each of them lay. */
  | {readonly type: 'add-files'; readonly files: readonly File[]; readonly folders?: readonly string[]}
  | {readonly type: 'remove-file'; readonly name: string}
  | {readonly type: 'remove-all'}
  /** Whether the people of a file may be found by their names. */
  | {readonly type: 'keep-apart'; readonly name: string; readonly isApart: boolean}
  /** Whether people who teach, as a list of participants says, are counted as learners. */
  | {readonly type: 'count-staff'; readonly name: string; readonly isCounted: boolean}
  /** The first rows of a table that needs its columns chosen. */
  | {readonly type: 'preview'; readonly name: string; readonly sheet?: number | undefined}
  /** Also reads every other table with the same headings by this choice, now and later; `formName`: also at later visits. */
  | {
      readonly type: 'choose-columns';
      readonly name: string;
      readonly choice: ColumnChoice;
      readonly formName?: string;
    }
  /** Forms of earlier visits. */
  | {readonly type: 'use-forms'; readonly forms: readonly NamedForm[]}
  | {readonly type: 'forget-form'; readonly name: string}
  /** Answers the question of a file (`FileReport.question`). */
  | {readonly type: 'answer-question'; readonly name: string; readonly answer: 'right' | DateOrder}
  /** All people of a file are of this municipality, institution, …; '' takes it back. */
  | {readonly type: 'label-file'; readonly name: string; readonly trait: KnownTrait; readonly value: string}
  /** Labels every file by its own name or folder; a file of which neither tells anything stays as it is. */
  | {readonly type: 'label-files'; readonly trait: KnownTrait; readonly from: 'name' | 'folder'}
  | {readonly type: 'analyse'; readonly filter: Filter; readonly settings: AnalysisSettings}
  /** A page of the list of learners. */
  | {
      readonly type: 'list-learners';
      readonly filter: Filter;
      readonly settings: AnalysisSettings;
      readonly query: LearnerQuery;
      readonly from: number;
      readonly count: number;
    }
  /** What a trainer asks beyond the first figures. */
  | {readonly type: 'trainer-figures'; readonly filter: Filter; readonly settings: AnalysisSettings}
  /** One person's page. */
  | {readonly type: 'person'; readonly key: string; readonly settings: AnalysisSettings}
  /** The e-mails of all people of that list. */
  | {
      readonly type: 'list-addresses';
      readonly filter: Filter;
      readonly settings: AnalysisSettings;
      readonly query: LearnerQuery;
    }
  /** From here on names are replaced by numbers, in an order that `seed` shuffles; '' shows names again. */
  | {readonly type: 'pseudonymise'; readonly seed: string}
  /** Which roll-ups may be saved; `nowWallMs` tells which periods have ended. */
  | {readonly type: 'offer-rollups'; readonly nowWallMs: number}
  | {
      readonly type: 'make-rollup';
      readonly nowWallMs: number;
      readonly municipality: string;
      readonly period: string;
    }
  /** One table as a CSV file. */
  | {
      readonly type: 'export';
      readonly table: TableName;
      readonly words: TableWords;
      readonly filter: Filter;
      readonly settings: AnalysisSettings;
      /** Of the table of learners. */
      readonly query?: LearnerQuery;
    }
);

export type WorkerAnswer = {readonly id: number} & (
  | {readonly type: 'progress'; readonly file: string; readonly done: number; readonly of: number}
  | ({readonly type: 'overview'} & Overview)
  | {readonly type: 'preview'; readonly preview: TablePreview | undefined}
  | {readonly type: 'analysis'; readonly analysis: Analysis}
  | {readonly type: 'learners'; readonly rows: readonly LearnerRow[]; readonly total: number}
  | {readonly type: 'trainer-figures'; readonly figures: TrainerFigures}
  /** Undefined: there is no such person, or no name in the files. */
  | {readonly type: 'person'; readonly person: PersonView | undefined}
  | ({readonly type: 'addresses'} & Addresses)
  | {readonly type: 'csv'; readonly file: Blob}
  /** `offer`: undefined while the questions of the course are not known. */
  | {readonly type: 'rollup-offer'; readonly offer: RollupOffer | undefined}
  | {readonly type: 'rollup'; readonly rollup: Rollup}
  /** Our own mistake, or memory that did not suffice; what was read before is still there. */
  | {readonly type: 'failed'; readonly message: string}
);

/** What was read, after each change. */
export interface Overview {
  readonly files: readonly FileReport[];
  readonly activities: readonly Activity[];
  readonly remarks: readonly Remark[];
  readonly learners: number;
  readonly isPseudonymised: boolean;
  /** Quarters and years that can be shown, newest first. */
  readonly periods: readonly Required<Period>[];
  /** Of the roll-ups among the files, apart from all people. */
  readonly national?: National;
  /** Forms of tables that have a name. */
  readonly forms: readonly NamedForm[];
  /** Trait → values that may be chosen as a filter: only groups that are large enough. */
  readonly filters: readonly {readonly trait: string; readonly values: readonly string[]}[];
}
