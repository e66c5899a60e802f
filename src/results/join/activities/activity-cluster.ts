import {highestOf} from '../../extremes.ts';
import type {Answers, FileKind} from '../../model.ts';
import type {FileReading, WorkRecord} from '../../read/file-reading.ts';
import {likenessOf, noLikeness, sumOf, type Likeness} from '../persons/likeness.ts';
import type {JoinedPerson} from '../persons/person-index.ts';

/** One activity as one file knows it. */
export interface ActivityNode {
  readonly reading: FileReading;
  readonly index: number;
  readonly title: string;
  readonly work: ReadonlyMap<JoinedPerson, readonly WorkRecord[]>;
}

/** One activity as all files together know it. */
export class ActivityCluster {
  readonly nodes: ActivityNode[] = [];
  readonly titles = new Set<string>();
  readonly work = new Map<JoinedPerson, WorkRecord[]>();

  add(node: ActivityNode): void {
    this.nodes.push(node);
    if (node.title !== '') this.titles.add(titleKey(node.title));
    for (const [person, work] of node.work)
      this.work.set(person, [...(this.work.get(person) ?? []), ...work]);
  }

  /** How well a file's activity goes with this one. */
  fit(node: ActivityNode): ActivityFit {
    const isSameTitle = node.title !== '' && this.titles.has(titleKey(node.title));
    const isOtherTitle = node.title !== '' && this.titles.size > 0 && !isSameTitle;
    let [likeness, shared]: [Likeness, number] = [noLikeness, 0];
    for (const [person, work] of node.work) {
      const known = this.work.get(person);
      if (!known) continue;
      shared++;
      // Clocks and attempts of other systems than the LMS are their own.
      if (areComparable(node, this.nodes)) likeness = sumOf(likeness, likenessOf(work, known));
    }
    const nearness =
      highestOf(this.nodes.map((other) => nearnessOf(node.reading.name, other.reading.name))) ?? 0;
    const isTaken = this.nodes.some(({reading}) => reading === node.reading);
    return {cluster: this, ...likeness, shared, isSameTitle, isOtherTitle, nearness, isTaken};
  }
}

/** The answers of every attempt, as each file tells them. */
export const answersIn = ({work}: ActivityCluster): readonly Answers[] =>
  [...work.values()].flatMap((records) => records.flatMap(({attempt}) => (attempt ? [attempt.answers] : [])));

export interface ActivityFit extends Likeness {
  readonly cluster: ActivityCluster;
  /** People of both. */
  readonly shared: number;
  readonly isSameTitle: boolean;
  readonly isOtherTitle: boolean;
  /** 0..1: how much of the files' names is the same; only where nothing else decides. */
  readonly nearness: number;
  /** The same file already has another activity there. */
  readonly isTaken: boolean;
}

/** The same for titles that differ only in case or in how their letters are encoded. */
export const titleKey = (title: string): string => title.normalize('NFC').trim().toLowerCase();

const ofLms: ReadonlySet<FileKind> = new Set(['scorm-report', 'logs', 'grades', 'completion', 'table']);

const areComparable = (node: ActivityNode, others: readonly ActivityNode[]): boolean =>
  ofLms.has(node.reading.kind) && others.some(({reading}) => ofLms.has(reading.kind));

function nearnessOf(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same / Math.max(one.length, other.length, 1);
}
