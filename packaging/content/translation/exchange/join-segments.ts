/** Words, or the id of a code that begins (or stands alone) or ends here. */
export type ReturnedPiece = string | {readonly begin: number} | {readonly end: number};

/** A piece of a unit as a tool divides it; what stands between two sentences comes as a part as well (`<ignorable>`). */
export interface UnitPart {
  readonly isIgnorable: boolean;
  /** See `ReturnedUnit.isInitial`. */
  isInitial: boolean;
  source: ReturnedPiece[] | undefined;
  target: ReturnedPiece[] | undefined;
  /** Place among the targets, from 1, where the tool says that a translation has another order. */
  order: number | undefined;
}

/** Source and translation of a whole unit, in the order of reading. A unit of which a part is left open is not translated. */
export function joinParts(parts: readonly UnitPart[]) {
  const segments = parts.filter(({isIgnorable}) => !isIgnorable);
  const isWhole = segments.every(
    (part) => part.source?.every(isBlank) || !(part.target ?? []).every(isBlank),
  );
  // Parts without an order of their own keep their place: the first is 1.
  const inOrder = parts
    .map((part, at) => ({...part, order: part.order ?? at + 1}))
    .toSorted((a, b) => a.order - b.order);
  return {
    source: parts.flatMap(({source}) => source ?? []),
    target: isWhole
      ? inOrder.flatMap(({isIgnorable, source, target}) => target ?? (isIgnorable ? (source ?? []) : []))
      : undefined,
    isInitial: segments.some(({isInitial}) => isInitial),
  };
}

const isBlank = (piece: ReturnedPiece): boolean => typeof piece === 'string' && piece.trim() === '';
