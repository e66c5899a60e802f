import * as v from 'valibot';
import {fields, flag, id, matching, oneOf, record, text, whole} from './fields.ts';

const factKinds = ['law', 'figure', 'phone', 'finding', 'practice', 'history'] as const;

const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day as `'2026-11-24'`. */
export function day(sentence: string) {
  return v.pipe(
    matching(isoDay, `${sentence}, in quotes, like '2026-11-24'`),
    v.check(isRealDay, (issue) => `is ${JSON.stringify(issue.input)}, but there is no such day.`),
  );
}

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const reading = fields({
  on: day('the day on which it was read'),
  by: text('who read it'),
  where: v.exactOptional(
    text('where it was read, when not in its source: a key of sources.yaml, or a page in words'),
  ),
  part: v.exactOptional(flag('whether only part of the text could be read')),
});

const inLanguages = (sentence: string) =>
  record(
    matching(/^[a-z]{2}$/, 'a language of two letters, like lv'),
    text(sentence),
    `${sentence}, by language, like {lv: …}`,
  );

/** What those who have finished are told of a fact that changed. */
const changed = fields({
  revision: whole(1, 511, 'the revision of course.yaml from which on the course says it so'),
  what: inLanguages('what is so now, in a sentence'),
  question: v.exactOptional(
    fields({
      says: inLanguages('a statement that is true or not'),
      right: flag('whether it is true'),
      why: inLanguages('why'),
    }),
  ),
});
export type FactChange = v.InferOutput<typeof changed>;

/** One entry of `modules/facts.yaml`. */
export const factSchema = fields({
  'kind': oneOf(factKinds, 'the kind of fact'),
  'says': text("the fact in the authors' own words"),
  'source': id('the source in sources.yaml in which it stands, of a law its own text'),
  // Not a union: that would hide which field of a reading is wrong.
  'checked': v.pipe(
    v.lazy((input) => (input === 'never' ? v.literal('never') : reading)),
    v.description("never, or who read it when, like {on: '2026-11-24', by: kursa autori}"),
  ),
  'changed': v.exactOptional(changed),
  'review-by': v.exactOptional(day('the day by which it has to be read again; left out where it cannot age')),
});
export type FactLogic = v.InferOutput<typeof factSchema>;
