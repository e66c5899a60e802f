import {factsIn} from './words-facts.ts';

/** Own words whose published ones have changed since: somebody has to choose. */
export interface StaleWords {
  readonly address: string;
  /** As published when they were replaced; undefined where nobody kept them. */
  readonly was: string | undefined;
  readonly wasSum: string;
  /** As published now. */
  readonly now: string;
  readonly nowSum: string;
  readonly own: string;
}

/** Old, new and own, the facts first, and what to write to choose. */
export function staleMessage({address, was, now, nowSum, own}: StaleWords): string {
  const versions = [
    ['published then', was],
    ['published now', now],
    ['your words', own],
  ] as const;
  const notKept = '(not kept)';
  return [
    `The published words of "${address}" have changed since these replaced them.`,
    'Numbers, phones, sections of law, deadlines:',
    ...versions.map(
      ([name, words]) => `  ${name}: ${words === undefined ? notKept : factsIn(words).join('; ') || 'none'}`,
    ),
    ...versions.flatMap(([name, words]) => [
      `${name}:`,
      ...(words ?? notKept).split('\n').map((line) => `  | ${line}`),
    ]),
    `To keep your words, write "${address}: ${nowSum}" here. To take the published ones, take this line and the section "${address}" away.`,
  ].join('\n');
}
