/** A sign within a text: alone (`[^law]`), or around words (`[…]{term=victim}`, `**…**`). */
export interface InlineCode {
  readonly id: number;
  readonly open: string;
  /** Undefined: it stands alone. */
  readonly close?: string;
}

/** A text as pieces of words and the signs between them; `end` closes the sign of that id. */
export type Piece = string | {readonly code: InlineCode} | {readonly end: number};

const alone = /\[\^[\w-]+\]|\{(?:profile|law|law-brief)\.[\w.-]+\}|\{[a-z]+\}/y;
const emphasis = /\*\*|\*/y;
const closeOfBracket = /\]\([^)\s]*\)|\]\{(?:term|mark|lang)=[\w-]+\}/y;

/** Takes the signs out of a text: what is left may be translated. `textOf` gives the text again. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: {at: number; id: number; sign: string}[] = [];
  let words = '';
  let nextId = 1;
  const flush = () => {
    if (words !== '') pieces.push(words);
    words = '';
  };
  const take = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const close = (sign: string, closing: string): boolean => {
    const last = open.at(-1);
    if (last?.sign !== sign) return false;
    open.pop();
    flush();
    pieces[last.at] = {code: {id: last.id, open: sign, close: closing}};
    pieces.push({end: last.id});
    return true;
  };
  const begin = (sign: string) => {
    flush();
    open.push({at: pieces.length, id: nextId++, sign});
    // Words, if nothing closes it.
    pieces.push(sign);
  };
  for (let at = 0; at < text.length;) {
    const single = take(alone, at);
    const star = take(emphasis, at);
    const closing = take(closeOfBracket, at);
    if (single !== undefined) {
      flush();
      pieces.push({code: {id: nextId++, open: single}});
      at += single.length;
    } else if (star !== undefined) {
      if (!close(star, star)) begin(star);
      at += star.length;
    } else if (closing !== undefined && close('[', closing)) {
      at += closing.length;
    } else if (text.charAt(at) === '[') {
      begin('[');
      at += 1;
    } else {
      words += text.charAt(at);
      at += 1;
    }
  }
  flush();
  return pieces;
}

/** The codes of a text by their ids. */
export function codesOf(pieces: readonly Piece[]): ReadonlyMap<number, InlineCode> {
  return new Map(
    pieces.flatMap((piece) =>
      typeof piece === 'object' && 'code' in piece ? [[piece.code.id, piece.code]] : [],
    ),
  );
}

export function textOf(pieces: readonly Piece[]): string {
  const codes = codesOf(pieces);
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'code' in piece ? piece.code.open : (codes.get(piece.end)?.close ?? '');
    })
    .join('');
}

/** Signs that words may not bring in: they would become codes. */
export const hasSigns = (words: string): boolean => /[[\]{}*|<>#`\\\n\r\t]|(?<!\w)_|_(?!\w)/.test(words);
