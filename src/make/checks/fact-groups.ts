import type {CheckableFact} from '../../domain/exchange/facts/fact-checking.ts';
import type {CheckDraft} from '../draft/draft.ts';
import {isWhole} from './check-faults.ts';

/** What one institution publishes, one law, or the numbers of the help page (no title). */
export interface FactGroup {
  readonly title: string;
  readonly url?: string;
  readonly facts: readonly CheckableFact[];
}

/** In the order in which something of them is first in the list: what is open stands first. */
export function factGroups(facts: readonly CheckableFact[]): readonly FactGroup[] {
  const groups = new Map<string, CheckableFact[]>();
  for (const fact of facts) {
    const title = titleOf(fact);
    const group = groups.get(title);
    if (group) group.push(fact);
    else groups.set(title, [fact]);
  }
  return [...groups].map(([title, all]) => {
    const url = all.every(({isLaw}) => isLaw) ? all[0]?.source.url : undefined;
    return {title, facts: all, ...(url !== undefined && {url})};
  });
}

const titleOf = ({isLaw, source}: CheckableFact): string => (isLaw ? source.title : source.publisher);

/** What still has to be read or rung; a check from before the day by which it had to be done again counts for nothing. */
export function isOpen(fact: CheckableFact, check: CheckDraft | undefined): boolean {
  if (fact.isRewritten) return true;
  if (fact.open === undefined) return false;
  const isLate = fact.open === 'overdue' && check !== undefined && check.on < (fact.reviewBy ?? '');
  return isLate || !isWhole(check, fact);
}

/** By whoever checked the last one, today. */
export function newCheck(checks: Readonly<Record<string, CheckDraft>>, today: string): CheckDraft {
  return {by: Object.values(checks).at(-1)?.by ?? '', on: today, text: ''};
}
