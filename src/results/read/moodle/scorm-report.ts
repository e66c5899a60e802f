import {known} from '../../known.ts';
import type {Attempt, ObjectiveResult, Part, Problem} from '../../model.ts';
import {CellReader} from '../values/cell-reader.ts';
import {dateOrderOf, type DateOrder} from '../values/date-order.ts';
import {headingOf, usesOfPerson} from '../columns/column-uses.ts';
import {isCount, readNumber} from '../values/column-facts.ts';
import {problem, type FileReading, type PersonRecord, type ReadingSign} from '../file-reading.ts';
import type {PersonSigns} from '../person-signs.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {personOf, traitsOf} from '../person-columns.ts';
import {isShare, percentOf} from '../values/percent.ts';
import {ReportAnswers} from './report-answers.ts';
import {reportShape, type ReportShape} from './report-shape.ts';
import {StatusWords, statusOfWord} from './status-words.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';

type ReportReading = Omit<FileReading, 'name' | 'problems'> & {readonly problems: readonly Problem[]};

/** A SCORM report of Moodle: basic, with details, interactions, objectives; one SCO or several. */
export function readScormReport(table: Table, settings: ReadingSettings): ReportReading | undefined {
  const shape = reportShape(table);
  if (!shape) return undefined;
  const body = bodyOf(table);
  const words = new StatusWords();
  // Rows of those who never started tell how this language says "not attempted".
  for (const {row} of body) if (!isStarted(row, shape)) words.learnNotStarted(scoCells(row, shape));
  const told = dateOrderOf(
    body.flatMap(({row}) => [cellOf(row, shape.attempt + 1), cellOf(row, shape.attempt + 2)]),
  );
  const context = {
    shape,
    words,
    answers: new ReportAnswers(shape),
    order: settings.dateOrder ?? (told === 'month-first' ? told : 'day-first'),
    settings,
    scoreMax: scoreMaxOf(
      body.map(({row}) => row),
      shape,
    ),
  };
  const problems: Problem[] = [];
  const headings = table.rows[0] ?? [];
  const records = body.flatMap(({row, line}) => readRow(row, line, context, problems));
  return {
    kind: 'scorm-report',
    understood: records.length,
    problems,
    activities: [{title: shape.scos.length === 1 ? (shape.scos[0] ?? '') : ''}],
    records: withRuns(records),
    columns: [
      ...usesOfPerson(shape.person, headings),
      ...(['attempt', 'started', 'last', 'score'] as const).map((use, step) => ({
        heading: headingOf(headings, shape.attempt + step),
        use,
      })),
      ...shape.scos.map((heading) => ({heading, use: 'part' as const})),
      // Of the first question; the others follow in the same order.
      ...shape.cells.map((use, step) => ({
        heading: headingOf(headings, shape.attempt + 4 + shape.scos.length + step),
        use,
      })),
    ],
    ...(!settings.dateOrder && (told === 'unclear' || told === 'mixed') && {question: 'date-order' as const}),
    signs: [
      ...(shape.isEmptyBehind ? [{type: 'answers-empty'} satisfies ReadingSign] : []),
      ...(context.answers.standIns > 0
        ? [{type: 'stand-ins', count: context.answers.standIns} satisfies ReadingSign]
        : []),
      ...words.unknown().map(({word, count}): ReadingSign => ({type: 'unknown-status', word, count})),
    ],
  };
}

interface RowContext {
  readonly shape: ReportShape;
  readonly words: StatusWords;
  readonly answers: ReportAnswers;
  readonly order: DateOrder;
  readonly settings: ReadingSettings;
  readonly scoreMax: number;
}

function readRow(
  row: readonly string[],
  line: number,
  context: RowContext,
  problems: Problem[],
): PersonRecord[] {
  const {shape} = context;
  const person = personOf(row, shape.person);
  if (!person) {
    problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    return [];
  }
  const record = {line, person, ...traitsOf(row, shape.person)};
  if (!isStarted(row, shape)) return [{...record, work: [{activity: 0, isNotStarted: true}]}];
  return [
    {
      ...record,
      work: [{activity: 0, attempt: attemptOf(row, line, context, problems)}],
    },
  ];
}

function attemptOf(row: readonly string[], line: number, context: RowContext, problems: Problem[]): Attempt {
  const {attempt} = context.shape;
  const read = new CellReader(line, problems, context.order, context.settings);
  const points = read.number(cellOf(row, attempt + 3));
  const score = points === undefined ? undefined : percentOf(points, context.scoreMax);
  const isInside = score === undefined || isShare(score);
  // The basic report does not say out of what a score is, and others' packages have scores out of anything.
  if (!isInside) problems.push(problem('score-outside', line, cellOf(row, attempt + 3)));
  return {
    number: Number(cellOf(row, attempt)),
    ...standingOf(isInside ? score : undefined, partsOf(row, context)),
    ...known({
      startedWallMs: read.wallTime(cellOf(row, attempt + 1)),
      lastWallMs: read.wallTime(cellOf(row, attempt + 2)),
    }),
    answers: context.answers.of(row),
    objectives: objectivesOf(row, context),
  };
}

const isStarted = (row: readonly string[], {attempt}: ReportShape): boolean => isCount(cellOf(row, attempt));

const scoCells = (row: readonly string[], {attempt, scos, scoWidth}: ReportShape): readonly string[] =>
  scos.map((_, sco) => cellOf(row, attempt + 4 + sco * scoWidth));

/** Score, status and parts of an attempt. 0 with a word in the SCO's column is no score; 0 alone may be none. */
function standingOf(
  score: number | undefined,
  parts: readonly Part[],
): Pick<Attempt, 'status' | 'score' | 'isZeroUnclear' | 'parts'> {
  if (parts.length === 0 && score === 0) return {status: 'incomplete', isZeroUnclear: true, parts};
  const isScored = parts.some((part) => part.score !== undefined);
  const isScore = score !== undefined && (parts.length === 0 || isScored || score > 0);
  const [only] = parts.length === 1 ? parts : [];
  const told = only && only.status !== 'not-started' ? only.status : 'incomplete';
  return known({status: isScored || isScore ? 'scored' : told, score: isScore ? score : undefined, parts});
}

function partsOf(row: readonly string[], {shape, words}: RowContext): readonly Part[] {
  return scoCells(row, shape).map((cell, sco): Part => {
    const title = shape.scos[sco] ?? '';
    const [points = '', max = '100'] = cell.split('/');
    const reached = readNumber(points);
    if (reached === undefined || Number(max) <= 0) return {title, status: words.statusOf(cell)};
    const score = percentOf(reached, Number(max));
    return {title, status: 'scored', ...(isShare(score) && {score})};
  });
}

/** `86.67/50` in a report with details tells that scores are out of 50; else they are out of 100. */
function scoreMaxOf(rows: readonly (readonly string[])[], shape: ReportShape): number {
  if (shape.scos.length !== 1) return 100;
  const cell = rows.map((row) => scoCells(row, shape)[0] ?? '').find((found) => found.includes('/'));
  return Number(cell?.split('/')[1]) || 100;
}

function objectivesOf(row: readonly string[], {shape}: RowContext): readonly ObjectiveResult[] {
  return shape.objectives.flatMap(({id, status, score}) => {
    const at = (column: number): string => cellOf(row, shape.attempt + 5 + column);
    const told = statusOfWord(at(status));
    const points = score === undefined ? undefined : readNumber(at(score));
    if (told === undefined && points === undefined) return [];
    return [
      {
        id,
        ...(told && told !== 'not-started' && {status: told}),
        ...(points !== undefined && isShare(points) && {score: points}),
      },
    ];
  });
}

/**
 * Without an e-mail, the attempts of one person stand together, and no two people have the same name and attempt:
 * so rows are numbered by person. Rows of one name that stand apart are one person unless an attempt repeats.
 */
function withRuns(records: readonly PersonRecord[]): readonly PersonRecord[] {
  const runs = new Map<string, {inFile: number; attempts: Set<number>}>();
  let next = 1;
  return records.map((record): PersonRecord => {
    const {person, work} = record;
    const number = work?.[0]?.attempt?.number ?? 0;
    let run = runs.get(nameKey(person));
    if (!run || run.attempts.has(number) || (number === 0) !== run.attempts.has(0)) {
      run = {inFile: next++, attempts: new Set()};
      runs.set(nameKey(person), run);
    }
    run.attempts.add(number);
    return {...record, person: {...person, inFile: run.inFile}};
  });
}

const nameKey = ({name, email}: PersonSigns): string => email || name;
