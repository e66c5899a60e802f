import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {groupBy} from '../group-by.ts';
import type {Activity, Answers, Learner, Remark, Results, Traits, Work} from '../model.ts';
import type {FileReading} from '../read/file-reading.ts';
import {AnswerBook} from '../store/answer-book.ts';
import {ActivityCluster} from './activities/activity-cluster.ts';
import {fileReport} from './file-report.ts';
import {scopesByTitle, withScopes} from './activities/activity-scopes.ts';
import {joinActivities} from './activities/join-activities.ts';
import {staffOf} from './persons/staff.ts';
import {joinPersons, type JoiningSettings} from './persons/join-persons.ts';
import {traitsOf} from './persons/person-traits.ts';
import {joinStatements} from './join-statements.ts';
import {listedPeople} from './persons/listed-people.ts';
import {mergeWork} from './work/merge-work.ts';
import {hasUnnamed, questionNamer, unnamedIn} from './name-questions.ts';
import type {JoinedPerson} from './persons/person-index.ts';
import {plainQuestions} from './plain-questions.ts';
import {placeTracks} from './work/place-tracks.ts';
import {withWholeCourse} from './work/whole-course.ts';

/**
 * One model from all files: who is who, which activity is which, and one attempt from all that is said of it. What is in doubt
 * stands in `remarks`. The same files in another order give the same model.
 */
export function joinReadings(
  readings: readonly FileReading[],
  bank?: QuestionBank,
  settings: JoiningSettings = {apart: new Set()},
): Results {
  const sorted = readings.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const {readings: ordered, remarks: told} = joinStatements(sorted, settings.apart);
  const joined = joinPersons(ordered, settings);
  const titleOf = (scope: string): string | undefined => bank?.scopes.find(({id}) => id === scope)?.title;
  const {clusters: found, remarks} = joinActivities(ordered, joined, titleOf);
  const clusters = [...found];
  const persons = [...joined.persons];
  const staff = staffOf(joined, settings);
  for (const cluster of found) for (const person of staff.persons) cluster.work.delete(person);
  const tracked = placeTracks(ordered, found, {
    cluster: (reading) => {
      const cluster = new ActivityCluster();
      cluster.add({reading, index: 0, title: '', work: new Map()});
      clusters.push(cluster);
      return cluster;
    },
    person: () => {
      const person = {key: persons.length + 1, name: '', email: '', ids: new Set<string>(), work: []};
      persons.push(person);
      return person;
    },
  });
  const scopes = scopesByTitle(bank);
  const own = new Map(clusters.map((cluster, index) => [cluster, activityOf(cluster, index, scopes)]));
  const titled = withDifferentTitles([...own.values()]);
  const titleOfCluster = (cluster: ActivityCluster): string => own.get(cluster)?.title ?? '';
  // Number 3 of one package is not number 3 of another; two activities of one title hold the same package.
  const isApart = unnamedIn(clusters, titleOfCluster).size > 1;
  const wholeOf = plainQuestions(clusters, bank);
  const listed = listedPeople(ordered, joined, clusters, staff.persons);
  const merged = clusters.map((cluster) =>
    workOf(
      cluster,
      own.get(cluster)?.key ?? '',
      questionNamer(cluster, {bank, wholeOf, activity: isApart ? titleOfCluster(cluster) : ''}),
    ),
  );
  const traits = traitsOf(joined);
  const learners = persons
    .filter((person) => !staff.persons.has(person))
    .map((person) => learnerOf(person, traits.get(person) ?? {}, merged));
  const activities = withScopes({activities: titled, learners}, bank);
  return {
    files: readings.map(fileReport),
    ...withWholeCourse({activities, learners}),
    remarks: [
      ...told,
      ...joined.remarks,
      ...staff.remarks,
      ...remarks,
      ...tracked,
      ...listed.map(({cluster, count}): Remark => {
        return {code: 'listed-not-started', detail: titleOfCluster(cluster), count};
      }),
      ...clusters.flatMap((cluster, index) => remarksOf(cluster, activities[index], merged[index])),
      ...disputes(merged, activities),
      ...ordered.flatMap(signsOf),
    ],
  };
}

/** Gradebook, completion and logs have the activity's own name, a report only its SCO's. */
function activityOf(
  {nodes, titles}: ActivityCluster,
  index: number,
  scopes: ReadonlyMap<string, string>,
): Activity {
  const titled = nodes.filter(({title}) => title !== '');
  const named = titled.find(({reading}) => reading.kind !== 'scorm-report') ?? titled[0];
  const files = [...new Set(nodes.flatMap(({reading}) => reading.sources ?? [reading.name]))].toSorted();
  const isWholeCourse =
    nodes.length > 0 && nodes.every(({reading, index}) => reading.activities[index]?.isWholeCourse);
  const scope = [...titles].map((title) => scopes.get(title)).find((found) => found !== undefined);
  return {
    key: `a${index + 1}`,
    title: named?.title ?? files[0] ?? '',
    ...(scope !== undefined && {scope}),
    ...(isWholeCourse && {isWholeCourse}),
    files,
  };
}

/** Two activities of one title are told apart by a file of each. */
function withDifferentTitles(activities: readonly Activity[]): readonly Activity[] {
  const counts = groupBy(activities, ({title}) => title);
  return activities.map((activity) =>
    (counts.get(activity.title)?.length ?? 0) > 1
      ? {...activity, title: `${activity.title} · ${activity.files[0] ?? activity.key}`}
      : activity,
  );
}

interface MergedCluster {
  readonly work: ReadonlyMap<JoinedPerson, Work>;
  readonly disputed: number;
}

function workOf(cluster: ActivityCluster, key: string, named: (answers: Answers) => Answers): MergedCluster {
  let disputed = 0;
  // Of attempts that several files tell of.
  const book = new AnswerBook();
  const work = new Map<JoinedPerson, Work>();
  for (const [person, records] of cluster.work) {
    const merged = mergeWork(key, records);
    disputed += merged.disputed;
    const attempts = merged.work.attempts.map((attempt) => ({
      ...attempt,
      answers: book.listOf(named(attempt.answers)),
    }));
    work.set(person, {...merged.work, attempts});
  }
  return {work, disputed};
}

function learnerOf(person: JoinedPerson, traits: Traits, merged: readonly MergedCluster[]): Learner {
  const {key, name, email, ids} = person;
  return {
    key: `p${key}`,
    name,
    email,
    ids: [...ids],
    traits,
    work: merged.flatMap(({work}) => work.get(person) ?? []),
  };
}

function remarksOf(
  {nodes}: ActivityCluster,
  activity: Activity | undefined,
  merged: MergedCluster | undefined,
): readonly Remark[] {
  const attempts = [...(merged?.work.values() ?? [])].flatMap((work) => work.attempts);
  const unclear = attempts.filter(({isZeroUnclear}) => isZeroUnclear).length;
  const isUnnamed = hasUnnamed(attempts.map(({answers}) => answers));
  const isEmpty =
    !attempts.some(({answers}) => answers.length > 0) &&
    nodes.some(({reading}) => reading.signs.some(({type}) => type === 'answers-empty'));
  const detail = activity?.title ?? '';
  return [
    ...(unclear > 0 ? [{code: 'zero-unclear', detail, count: unclear} as const] : []),
    ...(isUnnamed ? [{code: 'questions-unnamed', detail, count: 1} as const] : []),
    ...(isEmpty ? [{code: 'answers-empty', detail, count: 1} as const] : []),
  ];
}

const disputes = (merged: readonly MergedCluster[], activities: readonly Activity[]): readonly Remark[] =>
  merged.flatMap(({disputed}, index) =>
    disputed > 0 ? [{code: 'files-disagree', detail: activities[index]?.title ?? '', count: disputed}] : [],
  );

const signsOf = ({name, signs}: FileReading): readonly Remark[] =>
  signs.flatMap((sign): Remark[] => {
    if (sign.type === 'unknown-status') return [{code: sign.type, detail: sign.word, count: sign.count}];
    return sign.type === 'stand-ins' ? [{code: sign.type, detail: name, count: sign.count}] : [];
  });
