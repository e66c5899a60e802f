/**
 * Moodle's activity completion and course completion: a person, then for each activity **a word and a date**; the
 * course's own date may stand last. Who has a date has completed, whatever the word's language.
 */
import type {Completion} from '../../model.ts';
import {factsOfColumns, type ColumnFacts} from '../values/column-facts.ts';
import {problem, type FileReading, type PersonRecord, type WorkRecord} from '../file-reading.ts';
import {headingOf, usesOfPerson} from '../columns/column-uses.ts';
import {roleOfHeading} from '../columns/heading-roles.ts';
import {personColumns, personOf, traitsOf} from '../person-columns.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';
import {readWallTime} from '../values/wall-time.ts';

/** More different words for "completed" and "not completed" than Moodle has. */
const mostWords = 6;

/** Undefined for a table of another form. */
export function readCompletion(table: Table): Omit<FileReading, 'name'> | undefined {
  const facts = factsOfColumns(table);
  const headings = table.rows[0] ?? [];
  const dates = dateColumns(facts);
  const first = dates[0];
  if (first === undefined || first < 2) return undefined;
  // A word and a date about the person, such as town and last visit, complete nothing.
  if (dates.some((column) => isOfPerson(headings, column) || isOfPerson(headings, column - 1)))
    return undefined;
  const before = Array.from({length: first - 1}, (_, column) => column);
  // Course completion begins with the number by which Moodle knows the person, as its logs do.
  const others = before.length > 1 && facts[0]?.counts === facts[0]?.filled ? [{id: 'moodle'}] : [];
  const person = personColumns(facts, headings, before, {nameColumns: 1, others});
  const problems: ReturnType<typeof problem>[] = [];
  const open = dates.map((column) =>
    isWord(facts[column - 1]) ? openWords(table, column) : new Set<string>(),
  );
  const records = bodyOf(table).flatMap(({row, line}): PersonRecord[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const work = dates.map((column, activity): WorkRecord => ({
      activity,
      completion: completionOf(cellOf(row, column - 1), cellOf(row, column), open[activity]),
    }));
    return who ? [{line, person: who, ...traitsOf(row, person), work}] : [];
  });
  // The word's column has the activity's name; the course's date has a heading of its own.
  const titleOf = (column: number): string => headings[isWord(facts[column - 1]) ? column - 1 : column] ?? '';
  return {
    kind: 'completion',
    understood: records.length,
    problems,
    activities: dates.map((column) => ({
      title: titleOf(column),
      ...(!isWord(facts[column - 1]) && {isWholeCourse: true as const}),
    })),
    records,
    columns: [
      ...usesOfPerson(person, headings),
      ...dates.map((column) => ({
        heading: headingOf(headings, column),
        use: 'completion' as const,
        ...(titleOf(column) !== headings[column] && {about: titleOf(column)}),
      })),
    ],
    ...(!isMoodles(headings, dates) && {question: 'is-this-right'}),
    signs: [],
  };
}

const isOfPerson = (headings: readonly string[], column: number): boolean =>
  roleOfHeading(headings[column] ?? '') !== undefined;

/** Moodle gives the first column no heading, or each date that of its activity; a word and a date may stand in any table.
 * The course's own date stands last, behind others. */
const isMoodles = (headings: readonly string[], dates: readonly number[]): boolean =>
  (headings[0] ?? '').trim() === '' ||
  dates.every((column) => {
    // A first row that ends before its columns is no row of headings.
    if (column >= headings.length) return false;
    const [word = '', date = ''] = [headings[column - 1], headings[column]];
    return (
      date === '' ||
      (column === headings.length - 1 && dates.length > 1) ||
      (word !== '' && date.startsWith(word))
    );
  });

/** Every second column from the first word on, and a date at the end; empty unless all of the table's end looks so. */
function dateColumns(facts: readonly ColumnFacts[]): readonly number[] {
  for (let start = 1; start + 1 < facts.length; start++) {
    const columns = pairsFrom(facts, start);
    const isSure = columns.some((column) => (facts[column]?.dates ?? 0) > 0) || isNobodyYet(facts, columns);
    if (columns.length > 0 && isSure) return columns;
  }
  return [];
}

function pairsFrom(facts: readonly ColumnFacts[], start: number): readonly number[] {
  const dates: number[] = [];
  for (let column = start; column < facts.length; column += 2) {
    const isLast = column === facts.length - 1;
    if (isLast && isDate(facts[column])) {
      // The course's own date; when it is empty everywhere, Moodle has not worked it out yet.
      if ((facts[column]?.dates ?? 0) > 0) dates.push(column);
    } else if (!isLast && isWord(facts[column]) && isDate(facts[column + 1])) dates.push(column + 1);
    else return [];
  }
  return dates;
}

/** One and the same word for everybody, and no date at all. */
const isNobodyYet = (facts: readonly ColumnFacts[], dates: readonly number[]): boolean =>
  dates.every((column) => facts[column - 1]?.distinct === 1 && (facts[column]?.rows ?? 0) >= 5);

const isDate = (facts: ColumnFacts | undefined): boolean =>
  facts !== undefined && facts.dates === facts.filled;

const isWord = (facts: ColumnFacts | undefined): boolean =>
  facts !== undefined && facts.rows > 0 && facts.words === facts.rows && facts.distinct <= mostWords;

/** Words that say "not completed": somebody has them without a date, or they are another word of the column with "not" before it. */
function openWords(table: Table, date: number): ReadonlySet<string> {
  const rows = bodyOf(table).map(({row}) => row);
  const words = [...new Set(rows.map((row) => cellOf(row, date - 1).toLowerCase()))];
  const undated = rows.filter((row) => readWallTime(cellOf(row, date)) === undefined);
  return new Set([
    ...undated.map((row) => cellOf(row, date - 1).toLowerCase()),
    ...words.filter((word) => words.some((other) => other !== word && word.endsWith(` ${other}`))),
  ]);
}

/** Moodle keeps a date of those who are no longer, or not yet, complete, too. The course's own date has no word before it. */
function completionOf(word: string, date: string, open: ReadonlySet<string> | undefined): Completion {
  const atWallMs = readWallTime(date);
  if (atWallMs === undefined || open?.has(word.toLowerCase())) return {isComplete: false};
  // Moodle's English words; in other languages it is complete, which is true, too.
  if (/did not achieve pass/i.test(word)) return {isComplete: true, atWallMs, isBelow: true};
  return {isComplete: true, atWallMs, ...(/achieved pass/i.test(word) && {isPassed: true})};
}
