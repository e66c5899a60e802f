import type {Remark} from '../../model.ts';
import type {FileReading, WorkRecord} from '../../read/file-reading.ts';
import {ActivityCluster, type ActivityFit, type ActivityNode} from './activity-cluster.ts';
import type {JoinedPersons} from '../persons/join-persons.ts';
import type {JoinedPerson} from '../persons/person-index.ts';

/** So many people with equal marks, and no time, say that it is the same activity. */
const leastMarks = 4;

/** In a class of many, one or two may have odd times and stay in their class. */
const mostDisagreeing = 0.1;

/**
 * Finds out which activity of one file is which of another. A SCORM report does not say what it is about, so facts decide:
 * the same people began the same attempts in the same minutes with the same scores. Equal titles help; file names only
 * where nothing else does.
 * @param titleOf the title of one of our own scopes, where it is known
 */
export function joinActivities(
  readings: readonly FileReading[],
  {places}: JoinedPersons,
  titleOf: (scope: string) => string | undefined,
): {readonly clusters: readonly ActivityCluster[]; readonly remarks: readonly Remark[]} {
  const clusters: ActivityCluster[] = [];
  const remarks: Remark[] = [];
  for (const node of inOrder(readings.flatMap((reading) => nodesOf(reading, places, titleOf)))) {
    const fits = clusters.map((cluster) => cluster.fit(node)).filter(({isTaken}) => !isTaken);
    const {fit, isSure} = choose(node, fits);
    if (fit && !isSure) remarks.push({code: 'activity-assumed', detail: node.reading.name, count: 1});
    const cluster = fit?.cluster ?? new ActivityCluster();
    if (!fit) clusters.push(cluster);
    cluster.add(node);
  }
  return {clusters, remarks};
}

function nodesOf(
  reading: FileReading,
  places: JoinedPersons['places'],
  titleOf: (scope: string) => string | undefined,
): readonly ActivityNode[] {
  // Track details name nobody: they are joined attempt by attempt.
  if (reading.kind === 'scorm-tracks') return [];
  const people = places.get(reading) ?? [];
  return reading.activities.map(({title, scope}, index) => {
    const work = new Map<JoinedPerson, WorkRecord[]>();
    for (const [local, person] of people) {
      const own = local.work.filter(({activity}) => activity === index);
      if (own.length > 0) work.set(person, [...(work.get(person) ?? []), ...own]);
    }
    return {reading, index, title: (scope && titleOf(scope)) || title, work};
  });
}

/** What tells most of attempts comes first; all others are measured by it. */
function inOrder(nodes: readonly ActivityNode[]): readonly ActivityNode[] {
  const rank = ({reading: {kind}}: ActivityNode): number =>
    ['scorm-report', 'completion', 'grades', 'logs'].indexOf(kind) + 1 || 9;
  const attempts = ({work}: ActivityNode): number =>
    [...work.values()].flat().filter(({attempt}) => attempt).length;
  const titled = ({title}: ActivityNode): number => (title === '' ? 1 : 0);
  return nodes.toSorted((a, b) => rank(a) - rank(b) || attempts(b) - attempts(a) || titled(a) - titled(b));
}

function choose(node: ActivityNode, fits: readonly ActivityFit[]): {fit?: ActivityFit; isSure: boolean} {
  const possible = fits.filter(
    ({agreeing, disagreeing}) => disagreeing <= mostDisagreeing * (agreeing + disagreeing),
  );
  const ranked = possible.toSorted((a, b) => certainty(b) - certainty(a) || b.nearness - a.nearness);
  const [best, next] = ranked;
  if (!best) return {isSure: true};
  if (certainty(best) > 0)
    return {fit: best, isSure: next === undefined || certainty(next) < certainty(best)};
  // Nothing agrees and nothing disagrees: a group of its own, or nobody who has started; or another activity.
  const isReport = node.reading.kind === 'scorm-report';
  const nearest = isReport
    ? ranked.filter(({isOtherTitle}) => !isOtherTitle).toSorted((a, b) => b.nearness - a.nearness)[0]
    : undefined;
  return nearest ? {fit: nearest, isSure: false} : {isSure: true};
}

/**
 * Facts weigh more than a title: two activities may hold the same package. Files that say more do not weigh more. Equal marks of a few people
 * are no fact: 100 and 40 stand in every activity.
 */
const certainty = ({agreeing, agreeingTimes, disagreeing, isSameTitle}: ActivityFit): number =>
  (agreeingTimes > 0 || agreeing >= leastMarks ? (2 * agreeing) / (agreeing + disagreeing) : 0) +
  (isSameTitle ? 1 : 0);
