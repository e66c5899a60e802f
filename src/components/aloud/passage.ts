/** A piece of a text that is said in one go: a paragraph, a heading, a cell, a choice, a picture. */
export interface Passage {
  /** Stays the same as long as the piece is on the page. */
  readonly key: Node;
  /** As it stands on the page, with all its spaces. */
  readonly text: string;
  /** Where the text comes from. Of a picture: nothing. */
  readonly pieces: readonly {readonly node: Text; readonly from: number}[];
  /** The element that holds it. */
  readonly element: Element;
  /** "lv", where all its words are marked as of one language (`lang`); undefined: it is in that of the page. */
  readonly language: string | undefined;
  /** What the piece is, where its words do not say so. */
  readonly kind: PassageKind;
}

export type PassageKind =
  | {readonly type: 'text'}
  | {readonly type: 'picture'}
  /** One of several answers, from 1; `picked`: the learner's. */
  | {readonly type: 'choice'; readonly number: number; readonly picked: boolean};

/** A part of a passage as ranges: each within one text, since a range spans no shadow trees. */
export function rangesOf({pieces}: Passage, from: number, to: number): readonly Range[] {
  return pieces.flatMap(({node, from: start}) => {
    const begin = Math.max(from - start, 0);
    const end = Math.min(to - start, node.length);
    if (begin >= end) return [];
    const range = document.createRange();
    range.setStart(node, begin);
    range.setEnd(node, end);
    return [range];
  });
}
