/** Boxes of an MP4 file (ISO/IEC 14496-12). */
export interface Box {
  readonly type: string;
  /** First byte behind the box's head, and the first one behind the box. */
  readonly from: number;
  readonly to: number;
}

/** @throws {RangeError} where a box is cut off */
export function boxesIn(view: DataView, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    // 1: the size stands in 64 bits behind the type; 0: up to the end.
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (size < head || at + size > to) throw new RangeError('A box is longer than what it lies in.');
    boxes.push({type: fourLetters(view, at + 4), from: at + head, to: at + size});
    at += size;
  }
  return boxes;
}

export const childOf = (view: DataView, {from, to}: Box, type: string): Box | undefined =>
  boxesIn(view, from, to).find((box) => box.type === type);

export const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
