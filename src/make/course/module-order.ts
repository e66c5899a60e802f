/** Which modules are packed, and in which order. */
import type {MakingChoices} from '../../domain/exchange/package-making.ts';
import {finalTestId} from '../../domain/quiz/passing.ts';

export interface ModuleChoice {
  readonly id: string;
  readonly isIn: boolean;
}

type Modules = Pick<MakingChoices, 'modules'>;

const idsOf = ({modules}: Modules): readonly string[] =>
  modules.filter(({isApart}) => !isApart).map(({id}) => id);

/** All modules, those that are packed first in their order; the final test, which asks about those before it, last. @param chosen empty: all */
export function moduleChoices(choices: Modules, chosen: readonly string[]): readonly ModuleChoice[] {
  const all = idsOf(choices);
  const own = chosen.length === 0 ? all : chosen.filter((id) => all.includes(id));
  const out = all.filter((id) => !own.includes(id));
  const ordered = [...own, ...out];
  return [...ordered.filter((id) => id !== finalTestId), ...ordered.filter((id) => id === finalTestId)].map(
    (id) => ({id, isIn: own.includes(id)}),
  );
}

/** What the draft says of such a list: empty where it is the course's own. */
export function chosenOf(choices: Modules, list: readonly ModuleChoice[]): readonly string[] {
  const chosen = list.filter(({isIn}) => isIn).map(({id}) => id);
  return chosen.join() === idsOf(choices).join() ? [] : chosen;
}

/** Whether a module may be left out: one lesson's worth must stay, and a final test alone asks about nothing. */
export const mayLeaveOut = (list: readonly ModuleChoice[], id: string): boolean =>
  id === finalTestId ||
  list.filter(({id: other, isIn}) => isIn && other !== finalTestId && other !== id).length > 0;

/** The list with a module one place up (-1) or down (1); as it is where there is no such place. */
export function moved(list: readonly ModuleChoice[], id: string, by: -1 | 1): readonly ModuleChoice[] {
  const at = list.findIndex((each) => each.id === id);
  const [one, other] = [list[at], list[at + by]];
  if (!one || !other || one.id === finalTestId || other.id === finalTestId) return list;
  return list.with(at, other).with(at + by, one);
}
