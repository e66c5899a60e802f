import {Problems, problemLine} from '../content/problems.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import {day} from '../content/schemas/facts.ts';
import {fields, list, matching, oneOf} from '../content/schemas/fields.ts';
import type {CriterionId} from './criteria.ts';
import {inEachLanguage, type InEachLanguage} from './languages.ts';

/** Terms of the OpenACR catalogue. */
export const results = [
  'supports',
  'partially-supports',
  'does-not-support',
  'not-evaluated',
  'not-applicable',
] as const;
export type Result = (typeof results)[number];

/** What somebody found by looking, where no test can see it or the criterion asks nothing of us. */
export interface Note {
  readonly criteria: readonly CriterionId[];
  readonly result: Result;
  readonly screen: InEachLanguage;
  readonly method: InEachLanguage;
  readonly finding: InEachLanguage;
  /** Day of looking, `2026-11-27`. */
  readonly date: string;
}

const schema = list(
  fields({
    criteria: list(
      matching(/^(WCAG|EN) \d+(\.\d+)+$/, 'a criterion, like WCAG 2.3.1 or EN 6.1'),
      'the criteria that the note is about',
    ),
    result: oneOf(results, 'what was found'),
    screen: inEachLanguage('what was looked at'),
    method: inEachLanguage('how'),
    finding: inEachLanguage('what was found'),
    date: day('the day of looking'),
  }),
  'the notes',
);

/** Throws an `Error` that names every mistake with its line of `file`. */
export function readNotes(file: string, yaml: string): readonly Note[] {
  const problems = new Problems();
  const read = YamlFile.parse(file, yaml, problems)?.read(schema, problems);
  if (!read) throw new Error(problems.sorted().map(problemLine).join('\n'));
  // The pattern has made sure of the form.
  return read.map((note) => ({...note, criteria: note.criteria as CriterionId[]}));
}

/** Notes that are older than twelve months on that day. */
export function staleNotes(notes: readonly Note[], today: string): readonly Note[] {
  const yearBefore = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  return notes.filter(({date}) => date < yearBefore);
}
