import {nearnessOf, spelledWordsOf, stemOf, stemsOf, wordPattern, type Stem} from './search.ts';

/** A piece of a text; `isHit`: a word that a query asks for, in any form. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut into the words that a query asks for and what is between; joined, the pieces are the text. */
export function highlighted(text: string, query: string, stem: Stem): readonly Piece[] {
  const wanted = stemsOf(query, stem);
  const isHit = (piece: string) =>
    spelledWordsOf(piece).some((word) => wanted.some((each) => nearnessOf(each, stemOf(word, stem)) > 0));
  // Odd places hold the words themselves.
  return text
    .split(new RegExp(`(${wordPattern})`, 'u'))
    .map((piece, index) => ({text: piece, isHit: index % 2 === 1 && isHit(piece)}))
    .filter((piece) => piece.text !== '');
}

/** Characters of a line around a hit, and of them at most before it. */
const lineLength = 130;
const before = 45;

/** The line of these texts that has most of the words, around the first of them; undefined: none has any. */
export function lineAround(
  texts: readonly string[],
  query: string,
  stem: Stem,
): readonly Piece[] | undefined {
  const found = texts.map((text) => {
    const hits = highlighted(text, query, stem).filter(({isHit}) => isHit);
    return {text, count: new Set(hits.flatMap((hit) => stemsOf(hit.text, stem))).size};
  });
  const most = Math.max(0, ...found.map(({count}) => count));
  const best = most > 0 && found.find(({count}) => count === most);
  if (!best) return undefined;
  const pieces = highlighted(best.text, query, stem);
  const firstHit = pieces.findIndex(({isHit}) => isHit);
  const at = pieces.slice(0, firstHit).reduce((length, {text}) => length + text.length, 0);
  return highlighted(cutAround(best.text, at), query, stem);
}

/** Whole words alone, and where some are left out it is said so. */
function cutAround(text: string, at: number): string {
  const from = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const rest = text.slice(from);
  const end = rest.length <= lineLength ? rest.length : rest.lastIndexOf(' ', lineLength);
  return `${from > 0 ? '… ' : ''}${rest.slice(0, end > 0 ? end : lineLength)}${end < rest.length ? ' …' : ''}`;
}
