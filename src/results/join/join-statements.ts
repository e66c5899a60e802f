import {groupBy} from '../group-by.ts';
import type {Answer, Remark, Traits} from '../model.ts';
import type {FileReading, PersonRecord} from '../read/file-reading.ts';
import {writtenDown} from '../read/written-down.ts';
import {answerOfStatement, attemptOfStatements, questionOf} from '../read/xapi/xapi-attempt.ts';
import {lastPart, type XapiStatement} from '../read/xapi/xapi-statement.ts';
import {actorOf, joinActors, type JoinedActors} from './persons/join-actors.ts';
import {rootFinder} from './statement-roots.ts';

/**
 * Makes one reading of all files with xAPI statements: a record store hands them out in pages of any size and order, and an attempt may begin on one and end
 * on another. Statements that were taken back are left out; one that stands twice counts once. All other readings stay as they are.
 * @param apart names of readings whose people are joined by nothing but what stands in their own statements
 */
export function joinStatements(
  readings: readonly FileReading[],
  apart: ReadonlySet<string> = new Set(),
): {
  readonly readings: readonly FileReading[];
  readonly remarks: readonly Remark[];
} {
  const stores = readings.filter(({statements}) => statements);
  if (stores.length === 0) return {readings, remarks: []};
  const {statements: told, voided} = together(stores);
  const others = readings.filter((reading) => !reading.statements);
  const sources = stores.map(({name}) => name);
  const name = nameOf(sources);
  const {persons, joined, unclear} = joinActors(told);
  const areOwn = apart.has(name) || persons.size === 0;
  const statements = areOwn
    ? told
    : told.map((each) => ({...each, person: persons.get(actorOf(each.person)) ?? each.person}));
  return {
    readings: [
      ...others,
      writtenDown({...readingOf(statements, traitsOf(stores, persons, areOwn)), name, sources}),
    ],
    remarks: [
      ...(joined > 0 && !apart.has(name)
        ? [{code: 'joined-by-registration', detail: name, count: joined} as const]
        : []),
      ...(unclear > 0 ? [{code: 'mixed-actors', detail: name, count: unclear} as const] : []),
      ...(voided > 0 ? [{code: 'voided', detail: '', count: voided} as const] : []),
      ...(stores.some(({statements: page}) => page?.isLast)
        ? []
        : sources.slice(-1).map((detail): Remark => ({code: 'more-pages', detail, count: sources.length}))),
    ],
  };
}

/** Dozens of files have one name here. */
const nameOf = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} (+ ${others.length})`;

/** In the order of their times; the same whatever the pages were. */
function together(stores: readonly FileReading[]): {
  readonly statements: readonly XapiStatement[];
  readonly voided: number;
} {
  const taken = new Set(stores.flatMap(({statements}) => statements?.voided ?? []));
  const kept: XapiStatement[] = [];
  const seen = new Set<string>();
  let voided = 0;
  for (const {statements} of stores)
    for (const statement of statements?.items ?? []) {
      const {id} = statement;
      if (id !== '' && seen.has(id)) continue;
      seen.add(id);
      if (taken.has(id) && id !== '') voided++;
      else kept.push(statement);
    }
  const order = (one: XapiStatement, other: XapiStatement): number =>
    (one.atWallMs ?? 0) - (other.atWallMs ?? 0) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  return {statements: kept.sort(order), voided};
}

function readingOf(
  statements: readonly XapiStatement[],
  traits: ReadonlyMap<string, Traits>,
): Omit<FileReading, 'name'> {
  const titles = new Map<string, string>();
  for (const {activity, title} of statements)
    if (title !== '' && !titles.has(activity)) titles.set(activity, title);
  const rootOf = rootFinder(statements);
  const roots = [...new Set(statements.map(rootOf))].toSorted();
  const at = new Map(roots.map((root, index) => [root, index]));
  const answerOf = answerMaker(statements);
  const people = groupBy(statements, ({person}) => actorOf(person));
  return {
    kind: 'xapi',
    understood: statements.length,
    problems: [],
    activities: roots.map((id) => ({title: titles.get(id) ?? lastPart(id), scope: lastPart(id)})),
    records: [...people.values()].flatMap((own) =>
      [...groupBy(own, rootOf)].flatMap(([root, told]) =>
        recordsOf(told, root, at.get(root) ?? 0, answerOf).map((record) => withTraits(record, traits)),
      ),
    ),
    signs: [],
  };
}

/** What was said of all people of a file, for each actor of its statements; a person of two files has both. */
function traitsOf(
  stores: readonly FileReading[],
  persons: JoinedActors['persons'],
  areOwn: boolean,
): ReadonlyMap<string, Traits> {
  const all = new Map<string, Traits>();
  for (const {statements} of stores)
    for (const {person} of statements?.traits ? statements.items : []) {
      const actor = actorOf((areOwn ? undefined : persons.get(actorOf(person))) ?? person);
      const known = all.get(actor) ?? {};
      const more = Object.entries(statements?.traits ?? {}).filter(
        ([trait, values]) => !values.every((value) => known[trait]?.includes(value)),
      );
      const added = more.map(([trait, values]) => [
        trait,
        [...new Set([...(known[trait] ?? []), ...values])],
      ]);
      if (more.length > 0) all.set(actor, {...known, ...(Object.fromEntries(added) as Traits)});
    }
  return all;
}

const withTraits = (record: PersonRecord, all: ReadonlyMap<string, Traits>): PersonRecord => {
  const traits = all.get(actorOf(record.person));
  return traits ? {...record, traits} : record;
};

/** One attempt for each registration, in the order of their first statements. */
function recordsOf(
  statements: readonly XapiStatement[],
  root: string,
  activity: number,
  answerOf: (statement: XapiStatement) => Answer,
): readonly PersonRecord[] {
  return [...groupBy(statements, ({registration}) => registration).values()].map((own, index) => ({
    line: undefined,
    person: own.find(({person}) => person.name !== '')?.person ??
      own[0]?.person ?? {name: '', email: '', ids: []},
    work: [{activity, attempt: attemptOfStatements(own, {number: index + 1, root, answerOf})}],
  }));
}

/** Questions have the order of their names, as no statement knows their places. */
function answerMaker(statements: readonly XapiStatement[]): (statement: XapiStatement) => Answer {
  const answered = statements.filter(({answer}) => answer);
  const isJudging = answered.some(({success}) => success !== undefined);
  const order = new Intl.Collator('en', {numeric: true});
  const names = [...new Set(answered.map(questionOf))].toSorted((a, b) => order.compare(a, b));
  const places = new Map(names.map((name, index) => [name, index]));
  return (statement) =>
    answerOfStatement(statement, {index: places.get(questionOf(statement)) ?? 0, isJudging});
}
