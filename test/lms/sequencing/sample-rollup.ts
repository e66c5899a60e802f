/** Trees of tests that tell their results themselves. */
import {type Options, activity as a} from './play-tree.ts';

export const byContent = {completionSetByContent: true, objectiveSetByContent: true};

/** root( a, b, c, d ) */
export const tests = (root: Options = {}, each: Options = {}) =>
  a(
    'root',
    root,
    ...['a', 'b', 'c', 'd'].map((id) => a(id, {...each, controls: {...byContent, ...each.controls}})),
  );

export interface RollupCase {
  readonly name: string;
  readonly tree: ReturnType<typeof a>;
  readonly steps: readonly string[];
  /** Success, scaled score, completion of the root. */
  readonly is: string;
}
