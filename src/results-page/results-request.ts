import type {Filter, LearnerQuery} from '../results/analysis-model.ts';
import type {TableName} from '../results/export/table-words.ts';
import type {KnownTrait} from '../results/model.ts';
import type {DateOrder} from '../results/read/values/date-order.ts';
import type {ColumnChoice} from '../results/read/columns/column-choice.ts';

/** Everything a person can ask of the results page. */
export type ResultsRequest =
  /** `folders`: where each of them lay; '' where that is not known. */
  | {readonly type: 'add-files'; readonly files: readonly File[]; readonly folders: readonly string[]}
  | {readonly type: 'remove-file'; readonly name: string}
  | {readonly type: 'remove-all'}
  /** Whether the people of a file may be found by their names. */
  | {readonly type: 'keep-apart'; readonly name: string; readonly isApart: boolean}
  /** Whether the teachers of a list of participants are counted. */
  | {readonly type: 'count-staff'; readonly name: string; readonly isCounted: boolean}
  /** Opens the choice of columns of one table; of a workbook, of the sheet that was read, or of this one. */
  | {readonly type: 'open-columns'; readonly name: string; readonly sheet?: number}
  /** With a name the form of the table is kept for later visits. */
  | {
      readonly type: 'choose-columns';
      readonly name: string;
      readonly choice: ColumnChoice;
      readonly formName?: string;
    }
  | {readonly type: 'forget-form'; readonly name: string}
  | {readonly type: 'close-columns'}
  | {readonly type: 'answer-question'; readonly name: string; readonly answer: 'right' | DateOrder}
  | {readonly type: 'label-file'; readonly name: string; readonly trait: KnownTrait; readonly value: string}
  /** Labels every file by its name or folder. */
  | {readonly type: 'label-files'; readonly trait: KnownTrait; readonly from: 'name' | 'folder'}
  | {readonly type: 'set-filter'; readonly filter: Filter}
  /** 0..100. */
  | {readonly type: 'set-pass-mark'; readonly passMark: number}
  | {readonly type: 'pseudonymise'; readonly isOn: boolean}
  /** The page of the list of learners that starts at this row, from 0. */
  | {readonly type: 'list-learners'; readonly from: number}
  | {readonly type: 'query-learners'; readonly query: LearnerQuery}
  /** The page of one person, of the one-page summary, or back to the report. */
  | {readonly type: 'open-person'; readonly key: string}
  | {readonly type: 'open-summary'}
  | {readonly type: 'close-aside'}
  /** Puts the e-mails of the listed people on the clipboard; with an activity those of it alone. */
  | {readonly type: 'copy-addresses'; readonly activity?: string}
  | {readonly type: 'save-table'; readonly table: TableName; readonly activity?: string}
  /** Shows what the roll-up of a closed period will hold. */
  | {readonly type: 'preview-rollup'; readonly municipality: string; readonly period: string}
  /** Saves the one that is shown. */
  | {readonly type: 'save-rollup'}
  | {readonly type: 'show-demo'}
  /** Beside the invented data, what municipalities hand on. */
  | {readonly type: 'show-demo-towns'};

/** Carries a request up to the entry, which alone acts. */
export class ResultsRequestEvent extends Event {
  readonly request: ResultsRequest;

  constructor(request: ResultsRequest) {
    super('results-request', {bubbles: true, composed: true});
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'results-request': ResultsRequestEvent;
  }
}
