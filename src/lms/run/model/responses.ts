/**
 * What a learner answered and what is right, by type of interaction. Source: SCORM 2004 4th Ed. RTE 4.2.9
 * (`correct_responses`, `learner_response`) with its delimiters `[,]`, `[.]`, `[:]` and the prefixes `{lang=…}`,
 * `{case_matters=…}`, `{order_matters=…}`. How many parts there may be is a smallest permitted maximum: more are taken.
 */
import {type Check, identifier, localized, oneOf, real} from './value-checks.ts';

const each =
  (check: Check): Check =>
  (value) =>
    value
      .split('[,]')
      .map(check)
      .find((fault) => fault !== undefined);

const set =
  (check: Check): Check =>
  (value) => {
    if (value === '') return undefined;
    const parts = value.split('[,]');
    return new Set(parts).size < parts.length ? 'type' : each(check)(value);
  };

const orEmpty =
  (check: Check): Check =>
  (value) =>
    value === '' ? undefined : check(value);

const pair: Check = (value) => {
  const parts = value.split('[.]');
  return parts.length === 2 ? (identifier(parts[0] ?? '') ?? identifier(parts[1] ?? '')) : 'type';
};

/** A step's name, its answer, or both. */
const step =
  (answer: Check): Check =>
  (value) => {
    const [name = '', said, ...more] = value.split('[.]');
    if (said === undefined || more.length > 0 || (name === '' && said === '')) return 'type';
    return (name === '' ? undefined : identifier(name)) ?? (said === '' ? undefined : answer(said));
  };

const range: Check = (value) => {
  const ends = value.split('[:]');
  if (ends.length !== 2) return 'type';
  const [low = '', high = ''] = ends;
  const fault = orEmpty(real())(low) ?? orEmpty(real())(high);
  return fault ?? (low !== '' && high !== '' && Number(low) > Number(high) ? 'type' : undefined);
};

const stepRange: Check = (value) => (value.includes('[:]') ? range(value) : undefined);

/** Takes prefixes off, in any order; a word of theirs that is neither true nor false is a fault. */
const prefixed =
  (check: Check, ...names: readonly string[]): Check =>
  (value) => {
    const match = /^\{(case_matters|order_matters)=([^}]*)\}/.exec(value);
    if (!match || !names.includes(match[1] ?? '')) return check(value);
    return oneOf('true', 'false')(match[2] ?? '') ?? prefixed(check, ...names)(value.slice(match[0].length));
  };

const anything: Check = () => undefined;

const learner: Readonly<Record<string, Check>> = {
  'true-false': oneOf('true', 'false'),
  'choice': set(identifier),
  'fill-in': each(localized),
  'long-fill-in': localized,
  'likert': identifier,
  'matching': orEmpty(each(pair)),
  'performance': orEmpty(each(step(anything))),
  'sequencing': orEmpty(each(identifier)),
  'numeric': real(),
  'other': anything,
};

const right: Readonly<Record<string, Check>> = {
  ...learner,
  'fill-in': prefixed(each(localized), 'case_matters', 'order_matters'),
  'long-fill-in': prefixed(localized, 'case_matters'),
  'performance': prefixed(orEmpty(each(step(stepRange))), 'order_matters'),
  'numeric': range,
};

/** Types with one right answer at most. */
const singleTypes = ['true-false', 'likert', 'numeric', 'other'];
/** Types in which the same answer cannot be right twice. */
const uniqueTypes = ['choice', 'sequencing'];

export const learnerResponse = (type: string): Check => learner[type] ?? anything;
export const rightPattern = (type: string): Check => right[type] ?? anything;
export const hasOnePattern = (type: string): boolean => singleTypes.includes(type);

/** True when two right answers are the same one; those of `choice` in any order. */
export function isSamePattern(type: string, one: string, other: string): boolean {
  if (!uniqueTypes.includes(type)) return false;
  const parts = (value: string) => value.split('[,]');
  return type === 'choice'
    ? parts(one).sort().join('[,]') === parts(other).sort().join('[,]')
    : one === other;
}
