import type {Check} from './value-checks.ts';

/** One element of a data model: who may read and write it, what it may hold, what it holds before anything is set. */
export interface ElementRule {
  /** From the content's side. `keyword`: read only, and its own error when written. */
  readonly access: 'rw' | 'r' | 'w' | 'keyword';
  /** What the content may write; also for an LMS's own values, which are not checked. */
  readonly check?: Check;
  /** 2004: an element without one is "not initialized" until it is set. */
  readonly initial?: string;
}

/** By element name, with `n` for each index. Every name that ends with `.n` before a part is a collection. */
export type ElementTable = Readonly<Record<string, ElementRule>>;

export const readOnly = (initial?: string): ElementRule =>
  initial === undefined ? {access: 'r'} : {access: 'r', initial};
export const keyword = (initial: string): ElementRule => ({access: 'keyword', initial});
export const writable = (check: Check, initial?: string): ElementRule =>
  initial === undefined ? {access: 'rw', check} : {access: 'rw', check, initial};
export const writeOnly = (check: Check): ElementRule => ({access: 'w', check});

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
