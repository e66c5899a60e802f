/** A roll-up as an attacker reads it: cells, what may stand behind each, and every relation between them that the people must obey. */
import type {Rollup, ScopeCounts} from '../../../src/results/rollup/rollup-model.ts';
import {isSum, within, type Relation} from './attack.ts';

export interface Said {
  /** Nested counts as they are shown. */
  readonly shown: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
  /** Part → the nested counts whose difference it is. */
  readonly parts: ReadonlyMap<string, readonly [smaller: string, larger: string]>;
  /** Cell → the cells within it, itself included, as far as they hold others. */
  readonly chains: readonly (readonly string[])[];
}

/** Of one quarter. Nobody is in two quarters or in two packages with the same work, so there are no relations between these. */
export function saidBy({period, scopes}: Rollup): Said {
  const shown = new Map<string, number>();
  const relations: Relation[] = [];
  const parts = new Map<string, readonly [string, string]>();
  const chains: (readonly string[])[] = [];
  for (const scope of scopes) {
    const at = `${period} ${scope.scope}`;
    for (const [name, counts] of chainsOf(scope)) {
      const cells = counts.map((_, index) => `${at} ${name} ${index}`);
      for (const [index, count] of counts.entries()) shown.set(cells[index] ?? '', count);
      const chain = name === 'people' ? cells : [...cells, `${at} people 2`];
      chains.push(chain);
      for (const [index, larger] of chain.entries()) {
        const smaller = chain[index - 1];
        if (smaller === undefined) continue;
        const part = `${larger} less ${smaller}`;
        parts.set(part, [smaller, larger]);
        relations.push(within(smaller, larger), ...isSum(larger, [smaller, part]));
      }
    }
    for (const [index] of scope.attitudes.entries())
      relations.push(...isSum(`${at} before${index} 4`, [`${at} after${index} 4`]));
  }
  return {shown, relations, parts, chains};
}

/** Every chain of sets that lie within each other; all but the first end within those who are done, its third one. */
function chainsOf(scope: ScopeCounts): readonly (readonly [string, readonly number[]])[] {
  return [
    ['people', [scope.passed, scope.finished, scope.done, scope.active]],
    ...(scope.minutes.length > 0 ? [['minutes', scope.minutes] as const] : []),
    ...scope.questions.map(({id, nested}) => [id, nested] as const),
    ...scope.attitudes.flatMap(({before, after}, at) => [
      [`before${at}`, before] as const,
      [`after${at}`, after] as const,
    ]),
  ];
}
