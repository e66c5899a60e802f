import type {BuiltPackage} from '../exchange/built-package.ts';
import {standardIds} from '../standards/standards.ts';

/** What a package can hold, with its title, in the order of the course. */
export interface ScopeTitle {
  readonly id: string;
  readonly title: string;
}

/** One scope, with its films or without, and all its packages. */
export interface ScopeGroup {
  readonly scope: string;
  readonly films: boolean;
  /** Undefined where nobody has told it. */
  readonly title: string | undefined;
  readonly packages: readonly BuiltPackage[];
}

/** The titles in one language from a parsed `packages/titles.json`; what is no title is left out. */
export function readScopeTitles(value: unknown, language: string): readonly ScopeTitle[] {
  const all =
    typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : undefined;
  const list = all?.get(language);
  return Array.isArray(list) ? list.filter(isScopeTitle) : [];
}

function isScopeTitle(value: unknown): value is ScopeTitle {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && typeof value.id === 'string' && 'title' in value && typeof value.title === 'string';
}

const order: readonly string[] = standardIds;
const byStandard = (a: BuiltPackage, b: BuiltPackage): number =>
  order.indexOf(a.standard) - order.indexOf(b.standard);

/**
 * Packages by what they hold: the whole course first, then part by part in the order of the titles; each without
 * films right behind the same with films.
 */
export function groupByScope(
  packages: readonly BuiltPackage[],
  titles: readonly ScopeTitle[],
): readonly ScopeGroup[] {
  const ids = ['course', 'course-multi', ...titles.map(({id}) => id)];
  const scopes = [...new Set(packages.map(({scope}) => scope))];
  const rank = (scope: string) => (ids.includes(scope) ? ids.indexOf(scope) : ids.length);
  return scopes
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((scope) => [true, false].map((films) => ({scope, films})))
    .map(({scope, films}) => ({
      scope,
      films,
      title: titles.find(({id}) => id === scope)?.title,
      packages: packages.filter((one) => one.scope === scope && one.films === films).toSorted(byStandard),
    }))
    .filter((group) => group.packages.length > 0);
}
