import type {Overview} from '../../results/worker-protocol.ts';

/** Something has to be answered, or could not be read: then the list of files lies open. */
export const isAsking = ({files, learners, national}: Overview): boolean =>
  (learners === 0 && !national) || files.some(({question, problems}) => question || problems.length > 0);
