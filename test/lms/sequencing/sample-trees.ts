/** Trees that several tables use. */
import {type Options, activity as a} from './play-tree.ts';

export const three = (root: Options = {}) => a('root', root, a('a'), a('b'), a('c'));

/** root( a, m( x, y ), z ) */
export const nested = ({root = {}, m = {}, x = {}, y = {}, z = {}}: Readonly<Record<string, Options>> = {}) =>
  a('root', root, a('a'), a('m', m, a('x', x), a('y', y)), a('z', z));

export interface WalkCase {
  readonly name: string;
  readonly tree: ReturnType<typeof a>;
  readonly steps: readonly string[];
  /** What each step comes to, in one text (see walk()). */
  readonly comesTo: string;
}
