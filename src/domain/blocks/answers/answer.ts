/**
 * A learner's answer to an activity: key of the asked thing → key of what was given for it.
 *
 *     choice  {b: 'x', d: 'x'}               the picked letters
 *     judge   {a: 't', b: 'f'}               statement → true or false
 *     sort    {a: 'means', b: 'act'}         card → group
 *     match   {1: 'b', 2: 'a'}               left item → right item
 *     order   {a: '2', b: '1', c: '3'}       item → place, from 1
 *     mark    {a: 'x', c: 'x'}               the marked passages
 *     estimate {a: '24'}                     the number as text, with a point
 *
 * A scenario's decision is answered like a choice; a rating is {a: '4'}, statement → 1 … 5.
 * A key that is absent is not answered yet, so a half-done activity is an answer too.
 */
export type Answer = Readonly<Record<string, string>>;

/** How an answer was. `items` names each asked key; `share` is 0..1; `right` means share = 1. */
export interface Grade {
  readonly right: boolean;
  readonly share: number;
  readonly items: Readonly<Record<string, boolean>>;
}
