/**
 * xAPI statements, of our cmi5 packages or of others: for each person, activity and registration one attempt.
 * Sources: xAPI 1.0.3 part 2, cmi5 section 9. What is no statement is listed by its number.
 */
import {groupBy} from '../../group-by.ts';
import type {Problem} from '../../model.ts';
import {problem, type FileReading, type PersonRecord, type ReadingSettings} from '../file-reading.ts';
import {statementOf, type ReadStatement} from './xapi-statement.ts';
import {attemptOfStatements} from './xapi-attempt.ts';

/** Undefined where fewer than half of them are statements. */
export function readXapi(
  statements: readonly unknown[],
  settings: ReadingSettings,
): Omit<FileReading, 'name'> | undefined {
  const problems: Problem[] = [];
  const read = statements.flatMap((value, index): ReadStatement[] => {
    const statement = statementOf(value, settings);
    if (typeof statement === 'object') return [statement];
    if (statement === 'broken') problems.push(problem('bad-statement', index + 1));
    return [];
  });
  if (read.length === 0 || read.length < statements.length * 0.5) return undefined;
  const titles = new Map(read.flatMap(({activity, title}) => (title ? [[activity, title] as const] : [])));
  const activityOf = rootFinder(read);
  const activities = [...new Set(read.map(activityOf))];
  const isJudging = read.some(({isAnswer, result}) => isAnswer && typeof result['success'] === 'boolean');
  const persons = groupBy(
    withoutCopies(read),
    ({person}) => person.email || person.ids.join() || person.name,
  );
  return {
    kind: 'xapi',
    understood: read.length,
    problems,
    activities: activities.map((id) => {
      const scope = lastPart(id);
      return {title: titles.get(id) ?? scope, scope};
    }),
    records: [...persons.values()].flatMap((own) =>
      [...groupBy(own, activityOf)].flatMap(([id, statements]) =>
        recordsOf(statements, activities.indexOf(id), isJudging),
      ),
    ),
    signs: [],
  };
}

/** One attempt for each registration, in the order of their first statements. */
function recordsOf(
  statements: readonly ReadStatement[],
  activity: number,
  isJudging: boolean,
): readonly PersonRecord[] {
  const inOrder = statements.toSorted((a, b) => (a.atWallMs ?? 0) - (b.atWallMs ?? 0));
  return [...groupBy(inOrder, ({registration}) => registration).values()].map((own, index) => ({
    line: undefined,
    person: own[0]?.person ?? {name: '', email: '', ids: []},
    work: [{activity, attempt: attemptOfStatements(own, index + 1, isJudging)}],
  }));
}

/** A statement that was sent twice has the same id. */
function withoutCopies(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const seen = new Set<string>();
  return statements.filter(({id}) => id === '' || (!seen.has(id) && seen.add(id)));
}

/**
 * The activity that a statement belongs to: an answer is about `AU/question`, so it belongs to the AU that another statement
 * is about, else to what its context names as its parent, else to the address without its last part.
 */
function rootFinder(statements: readonly ReadStatement[]): (statement: ReadStatement) => string {
  const roots = new Set(statements.flatMap(({isAnswer, activity}) => (isAnswer ? [] : [activity])));
  return ({isAnswer, activity, parent}) => {
    if (!isAnswer) return activity;
    const above = activity.slice(0, Math.max(0, activity.lastIndexOf('/')));
    if (roots.has(above)) return above;
    return parent || above || activity;
  };
}

const lastPart = (id: string): string =>
  id
    .replace(/[/#]+$/, '')
    .split(/[/#]/)
    .at(-1) ?? id;
