import type {Check} from './value-checks.ts';

/** One element of a data model: who may read and write it, and what it may hold. */
export interface ElementRule {
  /** From the content's side. `keyword`: read only, and its own error when written. */
  readonly access: 'rw' | 'r' | 'w' | 'keyword';
  /** What the content may write; values of the LMS itself are not checked. */
  readonly check?: Check;
  /** 2004: there is a value from the start; any other element is "not initialized" until it is set. */
  readonly isPreset?: true;
}

/** By element name, with `n` for each index. Every name that ends with `.n` before a part is a collection. */
export type ElementTable = Readonly<Record<string, ElementRule>>;

export const readOnly: ElementRule = {access: 'r'};
export const keyword: ElementRule = {access: 'keyword', isPreset: true};
export const writable = (check: Check): ElementRule => ({access: 'rw', check});
export const writeOnly = (check: Check): ElementRule => ({access: 'w', check});
export const preset = (rule: ElementRule): ElementRule => ({...rule, isPreset: true});

/** `cmi.objectives.12.id` → `cmi.objectives.n.id` and [12]. */
export function patternOf(element: string): {readonly pattern: string; readonly indexes: readonly number[]} {
  const indexes: number[] = [];
  const pattern = element.replace(/\.(0|[1-9]\d*)(?=\.|$)/g, (_whole, digits: string) => {
    indexes.push(Number(digits));
    return '.n';
  });
  return {pattern, indexes};
}

/** The collections an element stands in, outermost first, with its index in each. */
export function collectionsOf(
  element: string,
): readonly {readonly collection: string; readonly index: number}[] {
  const parts = element.split('.');
  return parts.flatMap((part, at) =>
    at > 1 && /^(?:0|[1-9]\d*)$/.test(part)
      ? [{collection: parts.slice(0, at).join('.'), index: Number(part)}]
      : [],
  );
}
