import {parseDocument, stringify} from 'yaml';
import type {ProfileValue, ProfileValues} from '../../src/domain/exchange/package-draft.ts';

/** A profile as a form has it, as the text of its file: one field a line, what is empty left out. */
export function profileText(values: ProfileValues): string {
  const filled = withoutEmpty(values);
  return filled === undefined ? '' : stringify(filled, {lineWidth: 0, indentSeq: false});
}

/** The reverse; undefined where the text is no YAML map. */
export function profileValues(yaml: string): ProfileValues | undefined {
  const document = parseDocument(yaml, {prettyErrors: false});
  if (document.errors.length > 0) return undefined;
  try {
    // A file without anything says nothing.
    const value: unknown = document.toJS() ?? {};
    // Plain data is all that YAML's core schema makes; what its fields hold is checked where the profile is read.
    return isRecord(value) ? (value as ProfileValues) : undefined;
  } catch {
    // An alias to nowhere, or to itself.
    return undefined;
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing at all is what YAML makes of a field that somebody left empty. */
function withoutEmpty(value: ProfileValue | null): ProfileValue | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return value;
  if (isList(value)) {
    const items = value.flatMap((item) => withoutEmpty(item) ?? []);
    return items.length > 0 ? items : undefined;
  }
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const filled = withoutEmpty(each);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const isList = (value: ProfileValue): value is readonly ProfileValue[] => Array.isArray(value);
