import {nearnessOf, spelledWordsOf, stemOf} from './search.ts';

/** A piece of a text; `isHit`: a word that a query asks for, in any form. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut into the words that a query asks for and what is between; joined, the pieces are the text. */
export function highlighted(text: string, query: string): readonly Piece[] {
  const wanted = spelledWordsOf(query).map(stemOf);
  const isHit = (piece: string) =>
    spelledWordsOf(piece).some((word) => wanted.some((each) => nearnessOf(each, stemOf(word)) > 0));
  // Odd places hold the words themselves.
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece, index) => ({text: piece, isHit: index % 2 === 1 && isHit(piece)}))
    .filter((piece) => piece.text !== '');
}
