/**
 * Who learns on this device where there is no LMS to say so. A name is only a local label: it is
 * kept in `localStorage` and sent nowhere. The first learner has no name until one is given.
 *
 *     kr.learners → {"current":"1f…","all":[{"id":"","name":""},{"id":"1f…","name":"Anna"}]}
 */
export interface DeviceLearner {
  /** '' for the first one, else 8 hex digits. */
  readonly id: string;
  readonly name: string;
}

/** There is always at least one, and `current` is one of them. */
export interface DeviceLearners {
  readonly current: DeviceLearner;
  readonly all: readonly DeviceLearner[];
}

export type LearnerStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Where they are kept. */
export const learnersKey = 'kr.learners';
const nobody: DeviceLearner = {id: '', name: ''};

/** Anything that is not ours counts as one learner without a name. */
export function readLearners(store: LearnerStore | undefined): DeviceLearners {
  try {
    const {current, all}: {current?: unknown; all?: unknown} = {
      ...JSON.parse(store?.getItem(learnersKey) ?? '{}'),
    };
    const learners = Array.isArray(all) ? all.filter(isLearner) : [];
    return learnersOf(learners, String(current));
  } catch {
    return learnersOf([], '');
  }
}

/** False when the device does not keep it. */
export function writeLearners(store: LearnerStore | undefined, {current, all}: DeviceLearners): boolean {
  const text = JSON.stringify({current: current.id, all});
  try {
    store?.setItem(learnersKey, text);
    return store?.getItem(learnersKey) === text;
  } catch {
    return false;
  }
}

/** Adds a learner, who learns from now on. */
export const withLearner = ({all}: DeviceLearners, learner: DeviceLearner): DeviceLearners =>
  learnersOf([...all, learner], learner.id);

/** Another one learns from now on; an unknown id changes nothing. */
export const withCurrent = ({all, current}: DeviceLearners, id: string): DeviceLearners =>
  learnersOf(all, all.some((one) => one.id === id) ? id : current.id);

/** The learner with this id is called so from now on. */
export const withName = ({all, current}: DeviceLearners, id: string, name: string): DeviceLearners =>
  learnersOf(
    all.map((one) => (one.id === id ? {...one, name} : one)),
    current.id,
  );

/** Without this learner; the first of those who are left learns then. */
export const withoutLearner = ({all, current}: DeviceLearners, id: string): DeviceLearners =>
  learnersOf(
    all.filter((one) => one.id !== id),
    current.id,
  );

function learnersOf(all: readonly DeviceLearner[], currentId: string): DeviceLearners {
  const [first = nobody] = all;
  const current = all.find(({id}) => id === currentId) ?? first;
  return {current, all: all.length === 0 ? [current] : all};
}

function isLearner(value: unknown): value is DeviceLearner {
  const {id, name}: {id?: unknown; name?: unknown} = {...(typeof value === 'object' ? value : {})};
  return typeof id === 'string' && typeof name === 'string';
}
