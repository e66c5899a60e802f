import type {FileKind} from '../../model.ts';
import type {FileReading} from '../../read/file-reading.ts';
import type {ActivityCluster} from '../activities/activity-cluster.ts';
import type {JoinedPersons} from './join-persons.ts';
import type {JoinedPerson} from './person-index.ts';

/** A list may be that of another course: with the activities it belongs to it shares at least so much of its people. */
const leastShare = 0.5;

/** They list attempts: whoever has begun is in them. */
const ofAttempts: ReadonlySet<FileKind> = new Set(['scorm-report', 'ilias', 'totara', 'table']);

/**
 * Puts people who stand on a list of participants and in no report of an activity among those who have not begun it. A report may be that of one
 * group: people of groups of which nobody is in it are left alone. Adds to the clusters.
 */
export function listedPeople(
  readings: readonly FileReading[],
  {places}: JoinedPersons,
  clusters: readonly ActivityCluster[],
  leftOut: ReadonlySet<JoinedPerson> = new Set(),
): readonly {readonly cluster: ActivityCluster; readonly count: number}[] {
  const counts = new Map<ActivityCluster, number>();
  const reported = clusters.filter(({nodes}) => nodes.some(({reading}) => ofAttempts.has(reading.kind)));
  const began = new Map(reported.map((cluster) => [cluster, new Set(cluster.work.keys())]));
  for (const reading of readings.filter(({kind}) => kind === 'people')) {
    const groups = groupsOf(places.get(reading) ?? []);
    const people = [...groups.keys()].filter((person) => !leftOut.has(person));
    const shared = reported.map((cluster) => people.filter((person) => began.get(cluster)?.has(person)));
    const most = shared.reduce((highest, {length}) => Math.max(highest, length), 0);
    reported.forEach((cluster, at) => {
      const known = shared[at] ?? [];
      if (known.length === 0 || known.length < most * leastShare) return;
      const seen = new Set(known.flatMap((person) => groups.get(person) ?? []));
      for (const person of people) {
        const own = groups.get(person) ?? [];
        if (cluster.work.has(person) || (own.length > 0 && !own.some((group) => seen.has(group)))) continue;
        cluster.work.set(person, [{activity: 0, isNotStarted: true}]);
        counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
      }
    });
  }
  return [...counts].map(([cluster, count]) => ({cluster, count}));
}

function groupsOf(
  people: NonNullable<ReturnType<JoinedPersons['places']['get']>>,
): ReadonlyMap<JoinedPerson, readonly string[]> {
  return new Map(
    people.map(([{records}, person]) => [person, records.flatMap(({traits}) => traits?.['group'] ?? [])]),
  );
}
