/**
 * An SVG drawing as data, checked against an allow-list at build time (no script, no style, no
 * address outside the file). Labels are already in the learner's language.
 *
 *     ["svg", {viewBox: "0 0 320 200"}, ["g", {"data-spot": "a"}, …]]
 */
export type DrawingNode = string | DrawingElement;
/** A tag, its attributes (always there, may be empty), then its children. */
export interface DrawingElement extends ReadonlyArray<DrawingNode | Readonly<Record<string, string>>> {
  readonly 0: string;
  readonly 1: Readonly<Record<string, string>>;
}
