/** Tables that can be saved as CSV, and the words they need; words come from the page's locale. */
import type {Wanted} from '../../domain/exchange/question-bank.ts';
import type {Standing} from '../analysis-model.ts';
import type {Answer} from '../model.ts';
import type {Gain, StayMoment} from '../trainer-model.ts';

export const tableColumns = {
  'learners': [
    'name',
    'email',
    'traits',
    'activity',
    'standing',
    'attempts',
    'score',
    'started',
    'finished',
    'minutes',
  ],
  'answers': [
    'name',
    'email',
    'activity',
    'attempt',
    'question',
    'text',
    'response',
    'responseWords',
    'right',
    'result',
  ],
  'questions': [
    'question',
    'text',
    'activity',
    'answered',
    'difficulty',
    'discrimination',
    'right',
    'wrong1',
    'wrong1Share',
    'wrong2',
    'wrong2Share',
    'wrong3',
    'wrong3Share',
  ],
  'modules': ['id', 'title', 'learners', 'passed', 'reached', 'atMark', 'meanScore'],
  'objectives': ['id', 'title', 'learners', 'passed', 'reached', 'atMark', 'meanScore'],
  'attitudes': [
    'question',
    'text',
    'wanted',
    'pairs',
    'before',
    'after',
    'shift',
    'low',
    'high',
    'toward',
    'effect',
    'effectLow',
    'effectHigh',
  ],
  'timeline': ['activity', 'day', 'done', 'total'],
  'rollups': [
    'period',
    'municipality',
    'finishing',
    'scope',
    'measure',
    'item',
    'text',
    'version',
    'kind',
    'count',
    'error',
    'usualError',
  ],
  'codebook': ['table', 'variable', 'label', 'type', 'values', 'source'],
  'groups': [
    'activity',
    'trait',
    'value',
    'learners',
    'passed',
    'done',
    'doneLow',
    'doneHigh',
    'meanScore',
    'medianMinutes',
  ],
  'standings': ['activity', 'learners', 'standing', 'cases', 'meanScore'],
  'scores': ['activity', 'from', 'to', 'cases'],
  'times': ['activity', 'from', 'to', 'cases'],
  'tests': ['id', 'title', 'mark', 'questionCount', 'askedCount', 'answered', 'alpha', 'sem'],
  'gains': [
    'comparison',
    'title',
    'pairs',
    'firstScore',
    'secondScore',
    'difference',
    'low',
    'high',
    'effect',
    'effectLow',
    'effectHigh',
  ],
  'stays': ['title', 'answered', 'meanShare', 'meanLow', 'meanHigh'],
  'options': [
    'question',
    'text',
    'option',
    'optionWords',
    'isRight',
    'picked',
    'pickedShare',
    'pointBiserial',
  ],
  'group-modules': ['trait', 'value', 'id', 'title', 'answered', 'meanShare', 'meanLow', 'meanHigh'],
  'group-questions': ['trait', 'value', 'question', 'text', 'answered', 'meanShare', 'meanLow', 'meanHigh'],
} as const satisfies Record<string, readonly string[]>;

/** What files do not tell of anybody has no column: an empty one would look as if nobody had passed. */
export const columnsIfTold: ReadonlySet<string> = new Set(['passed', 'reached', 'atMark']);

export type TableName = keyof typeof tableColumns;
export type TableColumn = (typeof tableColumns)[TableName][number];

/** Names of the tables, and what their columns hold. */
export interface Codebook {
  readonly tables: Readonly<Record<DataTable, string>>;
  readonly types: Readonly<Record<ColumnType, string>>;
  /** `values`: what the column may hold, and what it means; `source`: where it comes from. */
  readonly columns: Readonly<
    Record<DataColumn, {readonly label: string; readonly values: string; readonly source: string}>
  >;
}

export type DataTable = Exclude<TableName, 'codebook'>;
export type DataColumn = (typeof tableColumns)[DataTable][number];
export type ColumnType = 'text' | 'code' | 'count' | 'number' | 'share' | 'day';

/** Words in place of codes. */
export interface TableCodes {
  readonly results: Readonly<Record<Extract<Answer['result'], string>, string>>;
  readonly isRight: Readonly<Record<'yes' | 'no', string>>;
  readonly wanted: Readonly<Record<Wanted, string>>;
  readonly comparisons: Readonly<Record<Gain['kind'] | 'first-best', string>>;
  readonly moments: Readonly<Record<StayMoment, string>>;
}

export interface TableWords {
  /** Headings of the columns. */
  readonly columns: Readonly<Record<TableColumn, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly traits: Readonly<Record<string, string>>;
  readonly codes: TableCodes;
  /** What each column of each table holds: for the codebook. */
  readonly codebook: Codebook;
  /** Between cells: `;` where numbers have a decimal comma. */
  readonly separator: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

/** A trait in words; one that only a file knows is called as its column is. */
export const traitText = ({traits}: Pick<TableWords, 'traits'>, trait: string): string =>
  Object.hasOwn(traits, trait) ? (traits[trait] ?? trait) : trait;
