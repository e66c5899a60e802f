/**
 * The widths of a module's slots as short text, `"1:0,2:30"`: number, colon, bits of its answer.
 * Retired numbers stay in it, so that what learners saved can still be read past them.
 */

/** Slot → bits. A part that is not `number:bits` is left out. */
export function parseSlots(text: string): ReadonlyMap<number, number> {
  const parts = text.split(',').map((part) => /^(\d+):(\d+)$/.exec(part));
  return new Map(parts.flatMap((match) => (match ? [[Number(match[1]), Number(match[2])] as const] : [])));
}

/** The reverse, in number order. */
export const formatSlots = (slots: ReadonlyMap<number, number>): string =>
  [...slots]
    .sort(([a], [b]) => a - b)
    .map(([slot, bits]) => `${slot}:${bits}`)
    .join(',');
