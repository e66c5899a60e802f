/** A part of a text, by its places in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A voice that says more at once may be cut off by the browser, and there is nothing to go back to. */
const mostChars = 240;

export interface Sentences {
  /** Where the language begins a new sentence, as far as the browser knows; undefined: it does not. */
  readonly breaks: readonly number[] | undefined;
  /** What ends so is no end of a sentence. */
  readonly goesOn: RegExp;
}

/** The sentences of a text, long ones in parts; without spaces at their ends, and none that has nothing to say. */
export function sentencesOf(text: string, {breaks, goesOn}: Sentences): readonly Span[] {
  const spans = breaks ? between([...breaks, text.length]) : byMarks(text);
  return joined(text, spans, goesOn)
    .flatMap((span) => inParts(text, span))
    .map((span) => trimmed(text, span))
    .filter(({from, to}) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

const between = (ends: readonly number[]): readonly Span[] =>
  ends.map((to, at) => ({from: ends[at - 1] ?? 0, to}));

/** A sentence ends with its mark, before a space and a capital. */
export function byMarks(text: string): readonly Span[] {
  const ends = [...text.matchAll(/[.!?…]["”’»)]*\s+(?=["„«‘(]*\p{Lu})/gu)].map(
    ({index, 0: mark}) => index + mark.length,
  );
  return between([...ends, text.length]);
}

function joined(text: string, spans: readonly Span[], goesOn: RegExp): readonly Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last && goesOn.test(text.slice(last.from, last.to)))
      return [...all.slice(0, -1), {...last, to: span.to}];
    return [...all, span];
  }, []);
}

/** Parts end behind a mark inside the sentence, where there is one, else behind a word. */
function inParts(text: string, {from, to}: Span): readonly Span[] {
  if (to - from <= mostChars) return [{from, to}];
  const head = text.slice(from, from + mostChars);
  const cut = lastEnd(head, /[;:,–)]\s/g) || lastEnd(head, /\s/g) || mostChars;
  return [{from, to: from + cut}, ...inParts(text, {from: from + cut, to})];
}

/** Behind the last match that leaves a part worth saying; 0 without one. */
const lastEnd = (text: string, mark: RegExp): number =>
  [...text.matchAll(mark)].reduce(
    (end, {index, 0: found}) => (index > mostChars / 4 ? index + found.length : end),
    0,
  );

function trimmed(text: string, {from, to}: Span): Span {
  const said = text.slice(from, to);
  return {from: from + said.length - said.trimStart().length, to: from + said.trimEnd().length};
}
