import type {CallRecord} from './api-calls.ts';

/** What of the log is shown. */
export const callFilters = ['all', 'refused', 'reading', 'writing', 'session'] as const;
export type CallFilter = (typeof callFilters)[number];

const namesOf: Readonly<Record<Exclude<CallFilter, 'all' | 'refused'>, RegExp>> = {
  reading: /GetValue$/,
  writing: /SetValue$/,
  session: /(?:Initialize|Commit|Terminate|Finish)$/,
};

/** The calls of a filter in which the wanted text stands, in any case: name, arguments, result or error. */
export function matchingCalls(
  calls: readonly CallRecord[],
  filter: CallFilter,
  wanted: string,
): readonly CallRecord[] {
  const text = wanted.trim().toLowerCase();
  return calls.filter((record) => isOf(record, filter) && textOf(record).includes(text));
}

function isOf({call, error, result}: CallRecord, filter: CallFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'refused' ? error !== '0' || result === 'false' : namesOf[filter].test(call);
}

const textOf = ({call, args, result, error}: CallRecord): string =>
  [call, ...args, result, error].join(' ').toLowerCase();
