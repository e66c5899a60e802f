import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {analyse} from '../analysis/analyse.ts';
import {listLearners} from '../analysis/learners/list-learners.ts';
import {responseWords} from '../analysis/questions/response-words.ts';
import {select} from '../analysis/selection.ts';
import {trainerFigures} from '../analysis/trainer-figures.ts';
import type {AnalysisSettings, Filter, LearnerQuery} from '../analysis-model.ts';
import type {Results} from '../model.ts';
import type {National} from '../rollup/national-model.ts';
import {nationalRows} from '../rollup/national-rows.ts';
import {analysisRows} from './analysis-rows.ts';
import {codebookRows} from './codebook.ts';
import {csvText, type CsvCell} from './csv.ts';
import type {Row} from './table-row.ts';
import {
  columnsIfTold,
  tableColumns,
  traitText,
  type TableColumn,
  type TableName,
  type TableWords,
} from './table-words.ts';
import {trainerRows, type TrainerTable} from './trainer-rows.ts';

export interface TableRequest {
  readonly table: TableName;
  readonly words: TableWords;
  readonly filter: Filter;
  readonly settings: AnalysisSettings;
  /** Of the table of learners. */
  readonly query?: LearnerQuery | undefined;
  /** Of the table of roll-ups. */
  readonly national?: National | undefined;
}

/** One table of the results as the text of a CSV file, part by part: each row is made when its part is. */
export function tableCsv(
  results: Results,
  {table, ...request}: TableRequest,
  bank?: QuestionBank,
): Iterable<string> {
  const {words} = request;
  const rows = rowsOf(table, {...request, results, bank});
  return csvText(cellsOf(rows, columnsOf(table, rows), words), words);
}

/** Large tables are made row by row, and have all their columns. */
function columnsOf(table: TableName, rows: Iterable<Row>): readonly TableColumn[] {
  const columns: readonly TableColumn[] = tableColumns[table];
  if (table !== 'modules' && table !== 'objectives') return columns;
  const told = new Set([...rows].flatMap((row) => Object.keys(row)));
  return columns.filter((column) => !columnsIfTold.has(column) || told.has(column));
}

function* cellsOf(
  rows: Iterable<Row>,
  columns: readonly TableColumn[],
  words: TableWords,
): Iterable<readonly CsvCell[]> {
  yield columns.map((column) => words.columns[column]);
  for (const row of rows) yield columns.map((column) => row[column]);
}

interface Sources extends Omit<TableRequest, 'table'> {
  readonly results: Results;
  readonly bank: QuestionBank | undefined;
}

const trainerTables: ReadonlySet<TableName> = new Set<TrainerTable>([
  'tests',
  'gains',
  'stays',
  'options',
  'group-modules',
  'group-questions',
]);
const isTrainerTable = (table: TableName): table is TrainerTable => trainerTables.has(table);

function rowsOf(table: TableName, sources: Sources): Iterable<Row> {
  if (table === 'learners') return learnerRows(sources);
  if (table === 'answers') return answerRows(sources);
  if (table === 'rollups') return rollupRows(sources);
  if (table === 'codebook') return codebookRows(sources.words);
  const {results, filter, settings, bank, words} = sources;
  if (isTrainerTable(table))
    return trainerRows(table, trainerFigures(results, filter, settings, bank), words, bank);
  return analysisRows(table, analyse(results, filter, settings, bank), words);
}

function learnerRows({results, filter, settings, words, bank, query}: Sources): readonly Row[] {
  return listLearners(results, filter, settings, bank, query).map((row) => ({
    ...row,
    traits: Object.entries(row.traits)
      .map(([trait, values]) => `${traitText(words, trait)}: ${values.join(', ')}`)
      .join('; '),
    standing: words.standings[row.standing],
    started: timeText(row.startedWallMs, results),
    finished: timeText(row.finishedWallMs, results),
  }));
}

/** One row for each answer that was given. */
function* answerRows({results, filter, bank, words}: Sources): Iterable<Row> {
  const known = new Map(bank?.questions.map((question) => [question.id, question]));
  const titles = new Map(results.activities.map(({key, title}) => [key, title]));
  for (const {learner, work} of select(results, filter, bank).entries) {
    for (const {number, answers} of work.attempts) {
      for (const {question, response, right = '', result, text} of answers) {
        if (response === undefined) continue;
        const own = known.get(question);
        yield {
          name: learner.name,
          email: learner.email,
          activity: titles.get(work.activity),
          attempt: number,
          question,
          text: own?.text ?? text,
          response,
          responseWords: responseWords(response, own),
          right: responseWords(right, own),
          result: typeof result === 'string' ? words.codes.results[result] : result,
        };
      }
    }
  }
}

/** Kinds of answers are codes, the same in every language. */
function* rollupRows({national, bank}: Sources): Iterable<Row> {
  const texts = new Map(bank?.questions.map(({id, text}) => [id, text]));
  for (const row of national ? nationalRows(national) : []) yield {...row, text: texts.get(row.item)};
}

/** Without names the time of day is left out, too. */
const timeText = (wallMs: number | undefined, {isPseudonymised}: Results): string | undefined =>
  wallMs === undefined
    ? undefined
    : new Date(wallMs)
        .toISOString()
        .slice(0, isPseudonymised ? 10 : 16)
        .replace('T', ' ');
