/** Which cards of a large pack are sorted at a time: so many teach what all of them do, and the others come with the next try. */
import type {Answer} from '../answers/answer.ts';

/** So many cards are dealt at once. */
export const mostDealt = 8;

interface Card {
  readonly key: string;
  readonly group: string;
}

/**
 * The cards that are asked for, in the order of the pack. What was given stays; the rest comes from all groups by turns.
 * @param pack all cards, shuffled
 * @param round 0 at the first try, one more at each later one; undefined: nothing is dealt any more, the given ones count
 */
export function dealt<C extends Card>(
  pack: readonly C[],
  given: Answer,
  round: number | undefined,
): readonly C[] {
  if (pack.length <= mostDealt) return pack;
  const held = pack.filter(({key}) => key in given);
  // A pack that nobody touched and that takes no more answers is shown whole.
  if (round === undefined) return held.length > 0 ? held : pack;
  const byTurns = inTurns(pack);
  const from = (round * mostDealt) % pack.length;
  const others = [...byTurns.slice(from), ...byTurns.slice(0, from)].filter((card) => !held.includes(card));
  const hand = new Set([...held, ...others].slice(0, Math.max(mostDealt, held.length)));
  return pack.filter((card) => hand.has(card));
}

/** A first card of each group, then a second of each, and so on. */
function inTurns<C extends Card>(pack: readonly C[]): readonly C[] {
  const placeInGroup = ({key, group}: C) =>
    pack.filter((card) => card.group === group).findIndex((card) => card.key === key);
  return [...pack].sort((a, b) => placeInGroup(a) - placeInGroup(b));
}
