import type {Overview} from '../results/worker-protocol.ts';

/** What was read, of an answer of the worker: without its number and its type. */
export const overviewOf = ({
  files,
  activities,
  remarks,
  learners,
  isPseudonymised,
  filters,
  periods,
  forms,
  national,
}: Overview): Overview => ({
  files,
  activities,
  remarks,
  learners,
  isPseudonymised,
  filters,
  periods,
  forms,
  ...(national && {national}),
});
