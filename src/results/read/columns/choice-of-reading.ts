import {groupBy} from '../../group-by.ts';
import type {FileReading} from '../file-reading.ts';
import {columnRoles, type ColumnChoice, type ColumnRole, type TablePreview} from './column-choice.ts';
import {headingOf} from './column-uses.ts';
import type {ColumnUse} from '../../model.ts';

/** Of the uses that are no roles, the role that says the same. */
const roleOfUse: Readonly<Record<Exclude<ColumnUse['use'], ColumnRole>, ColumnRole>> = {
  grade: 'score',
  completion: 'finished',
  part: 'ignore',
};

/** Roles that only one column can have. */
const single: ReadonlySet<ColumnRole> = new Set(['score', 'finished', 'started', 'last', 'attempt', 'email']);

/**
 * The choice that says what a table was read as, so that whoever mends one column keeps all others; undefined for what was not understood.
 * @param guess how its values look
 */
export function choiceOfReading(
  {kind, understood, columns = [], activities}: FileReading,
  {rows, lines, guess}: TablePreview,
): ColumnChoice | undefined {
  if (kind === 'table' || kind === 'unknown' || understood === 0 || columns.length === 0) return undefined;
  const headings = rows[lines.indexOf(guess.headingRow)] ?? [];
  const uses = new Map(
    [...groupBy(columns, ({heading}) => heading)].map(([heading, own]) => [heading, own.map(({use}) => use)]),
  );
  const taken = new Set<ColumnRole>();
  const roles = guess.roles.map((_, column): ColumnRole => {
    // Columns of one heading follow each other as they were told.
    const use = uses.get(headingOf(headings, column))?.shift();
    const role =
      columnRoles.find((each) => each === use) ?? (use ? roleOfUse[use as keyof typeof roleOfUse] : 'ignore');
    if (single.has(role) && taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  });
  const [first, ...others] = activities;
  return {
    ...guess,
    roles,
    ...(first?.title && others.length === 0 && {activity: first.title}),
    isList: kind === 'people',
  };
}
