import type {Answer, Attempt, Remark} from '../../model.ts';
import type {FileReading} from '../../read/file-reading.ts';
import type {ActivityCluster} from '../activities/activity-cluster.ts';
import type {JoinedPerson} from '../persons/person-index.ts';

/** Where tracks may belong that no attempt fits. */
export interface Nameless {
  readonly cluster: (reading: FileReading) => ActivityCluster;
  readonly person: () => JoinedPerson;
}

/**
 * Puts track details, which name neither learner nor attempt, to the one attempt whose answers and score they have. Where
 * several fit they are left out; where none does, they are a nameless learner's.
 */
export function placeTracks(
  readings: readonly FileReading[],
  clusters: readonly ActivityCluster[],
  nameless: Nameless,
): readonly Remark[] {
  return readings.flatMap((reading): Remark[] => {
    const tracks = reading.kind === 'scorm-tracks' ? reading.records[0]?.work?.[0]?.attempt : undefined;
    if (!tracks) return [];
    const is2004 = reading.signs.some(({type}) => type === 'scorm2004');
    const places = placesOf(tracks, is2004 ? clusters.filter((cluster) => !hasAnswers(cluster)) : clusters);
    const [place] = places;
    if (place && places.length === 1) {
      place.cluster.work.get(place.person)?.push({activity: 0, attempt: {...tracks, number: place.number}});
      return [{code: 'tracks-matched', detail: reading.name, count: 1}];
    }
    if (!place)
      nameless.cluster(reading).work.set(nameless.person(), [{activity: 0, attempt: {...tracks, number: 1}}]);
    return [{code: 'tracks-unmatched', detail: reading.name, count: places.length}];
  });
}

/** Moodle's reports leave out the answers of SCORM 2004, so an activity that has answers is not SCORM 2004. */
const hasAnswers = ({work}: ActivityCluster): boolean =>
  [...work.values()].some((records) => records.some(({attempt}) => (attempt?.answers.length ?? 0) > 0));

interface Place {
  readonly cluster: ActivityCluster;
  readonly person: JoinedPerson;
  readonly number: number;
}

/** Attempts that fit by their answers; by the score alone only where none does. */
function placesOf(tracks: Attempt, clusters: readonly ActivityCluster[]): readonly Place[] {
  const found = clusters.flatMap((cluster) =>
    [...cluster.work].flatMap(([person, records]) => {
      const attempts = records.flatMap(({attempt}) => attempt ?? []);
      return [...new Set(attempts.map(({number}) => number))].map((number) => ({
        cluster,
        person,
        number,
        fit: fitOf(
          attempts.filter((attempt) => attempt.number === number),
          tracks,
        ),
      }));
    }),
  );
  const byAnswers = found.filter(({fit}) => fit === 'answers');
  return byAnswers.length > 0 ? byAnswers : found.filter(({fit}) => fit === 'score');
}

/** What several files say of one attempt, against the tracks. */
function fitOf(attempts: readonly Attempt[], tracks: Attempt): 'answers' | 'score' | 'none' {
  const scores = attempts.flatMap(({score}) => score ?? []);
  if (scores.some((score) => Math.abs(score - (tracks.score ?? -1)) > 0.011)) return 'none';
  const isScored = scores.length > 0 && tracks.score !== undefined;
  const answered = attempts.filter(({answers}) => answers.length > 0);
  if (answered.length === 0) return isScored ? 'score' : 'none';
  return answered.every(({answers}) => areSame([...answers], [...tracks.answers])) ? 'answers' : 'none';
}

/** A report has all answers of an attempt, perhaps without their questions or without what was answered. */
function areSame(answers: readonly Answer[], tracks: readonly Answer[]): boolean {
  const isTelling = ({response, result}: Answer): boolean => response !== undefined || result !== undefined;
  const hasResponses = answers.some(({response}) => response !== undefined);
  const given = answers.filter(hasResponses ? ({response}) => response !== undefined : isTelling);
  const tracked = tracks.filter(hasResponses ? ({response}) => response !== undefined : isTelling);
  return given.length === tracked.length && given.every((one) => tracked.some((other) => isSame(one, other)));
}

const isSame = ({index, response, question, result}: Answer, other: Answer): boolean =>
  other.index === index &&
  (response === undefined ? result === other.result : response === other.response) &&
  (question.startsWith('#') || question === other.question);
