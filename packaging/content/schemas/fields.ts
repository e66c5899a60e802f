/**
 * Building blocks of the schemas. Each takes one sentence that says what the field holds: it is the
 * schema's description and the way out in every error message, so the two cannot drift apart. Messages
 * are said of the field and leave its name out: only the reader of the whole file knows the path to it.
 */
import * as v from 'valibot';
import {didYouMean} from '../did-you-mean.ts';

/** Kebab-case, permanent. */
export const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The message of a value that will not do. */
function mustBe(sentence: string) {
  return (issue: v.BaseIssue<unknown>) => `is ${shown(issue.input)}, but must be ${sentence}.`;
}

/** Words, at least one. */
export function text(sentence: string) {
  const say = mustBe(sentence);
  return v.pipe(v.string(say), v.trim(), v.nonEmpty(say), v.description(sentence));
}

/** Text of one form. */
export function matching(pattern: RegExp, sentence: string) {
  const say = mustBe(sentence);
  return v.pipe(v.string(say), v.regex(pattern, say), v.description(sentence));
}

/** A permanent id. */
export function id(whose: string) {
  return matching(kebabCase, `the id of ${whose}: small letters, digits and hyphens, like "three-elements"`);
}

/** A whole number between the two, both included. */
export function whole(from: number, to: number, sentence: string) {
  const say = mustBe(sentence);
  return v.pipe(
    v.number(say),
    v.integer(say),
    v.minValue(from, say),
    v.maxValue(to, say),
    v.description(sentence),
  );
}

/** One of these words; a misspelt one is reported with the nearest. */
export function oneOf<const T extends readonly string[]>(words: T, sentence: string) {
  const say = mustBe(`${sentence}: ${words.join(', ')}`);
  const sayNearest = (issue: v.BaseIssue<unknown>) =>
    say(issue) + (typeof issue.input === 'string' ? didYouMean(issue.input, words) : '');
  return v.pipe(v.picklist(words, sayNearest), v.description(sentence));
}

/** True or false. */
export function flag(sentence: string) {
  return v.pipe(v.boolean(mustBe(`${sentence}: true or false`)), v.description(sentence));
}

/** Any number of items, none included. */
export function anyNumberOf<T extends v.GenericSchema>(item: T, sentence: string) {
  return v.pipe(v.array(item, mustBe(sentence)), v.description(sentence));
}

/** At least one item, none twice. */
export function list<T extends v.GenericSchema>(item: T, sentence: string) {
  const say = mustBe(sentence);
  return v.pipe(
    v.array(item, say),
    v.nonEmpty(say),
    v.checkItems((value, i, all) => all.indexOf(value) === i, repeated),
    v.description(sentence),
  );
}

/** The id of a fact of facts.yaml; it never reaches a learner. */
export const factId = matching(/^[FS]\d+[a-z]?$/, 'the id of a fact, like F01');

/** Ids of facts, maybe none. */
export function factIds(sentence: string) {
  return anyNumberOf(factId, sentence);
}

function repeated(issue: v.BaseIssue<unknown>): string {
  return `repeats ${shown(issue.input)}. Each may stand there only once.`;
}

/** Key → value, at least one. */
export function record<K extends v.GenericSchema<string, string>, V extends v.GenericSchema>(
  key: K,
  value: V,
  sentence: string,
) {
  const say = mustBe(sentence);
  return v.pipe(
    v.record(key, value, say),
    v.check((entries) => Object.keys(entries).length > 0, say),
    v.description(sentence),
  );
}

/** An object with these fields and no other; a misspelt one is reported with the nearest known. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue: v.BaseIssue<unknown>) => {
    if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(issue, entries);
    const entry = entries[keyOf(issue)];
    if (issue.input !== undefined || entry === undefined)
      return mustBe('fields, each as "name: value"')(issue);
    return `is missing: write ${v.getDescription(entry) ?? 'it'}.`;
  });
}

/** The message of a `type` that the variants do not know. */
export function unknownType(issue: v.BaseIssue<unknown>): string {
  const known = (issue.expected ?? '').replaceAll(/[()" ]/g, '').split('|');
  const hint = typeof issue.input === 'string' ? didYouMean(issue.input, known) : '';
  return `is ${shown(issue.input)}, but must be one of: ${known.join(', ')}.${hint}`;
}

function unknownField(issue: v.BaseIssue<unknown>, entries: v.ObjectEntries): string {
  const known = Object.keys(entries);
  return `is no field here.${didYouMean(keyOf(issue), known)} Known: ${known.join(', ')}.`;
}

/** The last name on the way to the value. */
function keyOf(issue: v.BaseIssue<unknown>): string {
  return String(issue.path?.at(-1)?.key ?? '');
}

const longestShown = 60;

/** A value as the author wrote it, short. */
function shown(input: unknown): string {
  if (input === undefined || input === null) return 'empty';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object') return 'a group of fields';
  const written = JSON.stringify(input);
  return written.length <= longestShown ? written : `${written.slice(0, longestShown)}…"`;
}
