/**
 * An answer in the words of a report, the same for every standard; an adapter joins the parts with
 * the separators of its standard (SCORM 1.2: `,` and `.`; SCORM 2004 and cmi5: `[,]` and `[.]`).
 */

/** Interaction types that SCORM 1.2, SCORM 2004 and cmi5 have in common and that we use. */
export type InteractionType = 'choice' | 'true-false' | 'matching' | 'sequencing' | 'numeric' | 'likert';

/** How an answer was. A number, above 0 and below 1 and in hundredths: what a partly right one is worth. */
export type Result = 'correct' | 'wrong' | 'neutral' | number;

/**
 * Parts of the given and of the right answer, in the same form. Every id is one character a–z or
 * 1–9, as SCORM 1.2 wants it; only `numeric` has a number:
 *
 *     choice       ['a', 'c']         picked letters, in alphabetical order
 *     true-false   ['t']              or ['f']
 *     matching     ['1.b', '2.a']     asked key and what was given for it, in key order
 *     sequencing   ['b', 'a', 'c']    from the first place to the last
 *     numeric      ['24']             the number; as a pattern ['19', '29'], the lowest and highest right one
 *     likert       ['4']              1 … 5; no pattern
 */
export interface Response {
  readonly type: InteractionType;
  readonly response: readonly string[];
  readonly pattern: readonly string[];
  /** Other answers that are right, too, in the same form: of a decision with several good options. */
  readonly alternatives?: readonly (readonly string[])[];
  readonly result: Result;
}
