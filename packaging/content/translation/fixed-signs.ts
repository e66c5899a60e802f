import {numbersIn} from './numbers-in.ts';

/** What a translation may not change: kind of sign → those of a text, sorted. */
export type FixedSigns = ReadonlyMap<string, readonly string[]>;

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['footnotes', /\[\^([\w-]+)\]/g],
  ['terms', /\{term=([\w-]+)\}/g],
  ['marked passages', /\{mark=(\w+)\}/g],
  ['words filled in later', /\{((?:profile|law|law-brief)\.[\w.-]+|[a-z]+)\}/g],
  ['links', /\]\(([^)\s]+)\)/g],
];

/** Everything whose digits are no number that a learner reads. */
const withoutDigits = /\[\^[\w-]+\]|\{[^}]*\}|\]\([^)]*\)|^- (?:[a-z][a-z0-9-]*|\d):|^\d+\. /gm;

/** Reads them off a part of a words file of `language`. */
export function fixedSigns(text: string, language: string): FixedSigns {
  const signs = patterns.map(([kind, pattern]): [string, string[]] => [
    kind,
    [...text.matchAll(pattern)].map(([, sign = '']) => sign),
  ]);
  signs.push(['numbers', [...numbersIn(text.replaceAll(withoutDigits, ' '), language)]]);
  return new Map(signs.map(([kind, found]) => [kind, found.toSorted()]));
}

/** What `translation` has too few or too many of. */
export interface Difference {
  readonly kind: string;
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

export function differences(original: FixedSigns, translation: FixedSigns): readonly Difference[] {
  return [...original]
    .map(([kind, wanted]) => {
      const found = translation.get(kind) ?? [];
      return {kind, missing: without(wanted, found), added: without(found, wanted)};
    })
    .filter(({missing, added}) => missing.length + added.length > 0);
}

/** The items of a list that another lacks, each as often as it lacks it. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
