import type {Attempt} from '../run/attempt.ts';
import {type ManifestItem, type ScormVersion, launchable} from '../package/manifest.ts';
import {summarize} from '../run/model-view.ts';
import {isOpen} from '../sequencing/prerequisites.ts';

/** How far a learner is with a course of several items. */
export interface CourseStatus {
  /** A word of `cmi.completion_status`, or `not attempted`. */
  readonly completion: string;
  /** A word of `cmi.success_status`. */
  readonly success: string;
  /** 0..100; undefined when there is none. */
  readonly score: number | undefined;
}

/** Attempts of one learner at one package, by SCO id. */
export type Attempts = ReadonlyMap<string, Attempt>;

/** 1.2: items whose prerequisites are met. A folder is done when everything in it is. */
export function openItems(
  items: readonly ManifestItem[],
  version: ScormVersion,
  attempts: Attempts,
): ReadonlySet<string> {
  const byId = new Map(allItems(items).map((item) => [item.id, item]));
  const statusOf = (id: string): string => statusOfItem(byId.get(id), version, attempts);
  const open = (list: readonly ManifestItem[]): readonly string[] =>
    list
      .filter(({prerequisites}) => isOpen(prerequisites, statusOf))
      .flatMap(({id, children}) => [id, ...open(children)]);
  return new Set(open(items));
}

/**
 * Without sequencing no standard says what the whole is; here it is completed when every SCO is, passed
 * when every SCO is, failed when one is. The score is the mean of those that have one.
 */
export function statusOfAll(
  items: readonly ManifestItem[],
  version: ScormVersion,
  attempts: Attempts,
): CourseStatus {
  const scos = launchable(items).filter(({launch}) => launch.isSco);
  const found = scos.flatMap(({id}) => attempts.get(id) ?? []).map(({cmi}) => summarize(version, cmi));
  const words = found.map(({completion, success}) => [completion, success]);
  const isAll = (...wanted: readonly string[]) =>
    // Of assets alone nobody knows anything.
    scos.length > 0 &&
    found.length === scos.length &&
    words.every((own) => own.some((word) => wanted.includes(word)));
  const scores = found.flatMap(({scoreRaw}) => (scoreRaw === '' ? [] : [Number(scoreRaw)]));
  return {
    completion: isAll('completed', 'passed', 'failed')
      ? 'completed'
      : found.length > 0
        ? 'incomplete'
        : 'not attempted',
    success: isAll('passed') ? 'passed' : words.some((own) => own.includes('failed')) ? 'failed' : 'unknown',
    score: scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}

function statusOfItem(item: ManifestItem | undefined, version: ScormVersion, attempts: Attempts): string {
  if (!item) return 'not attempted';
  if (isAsset(item)) return 'completed';
  if (item.children.length > 0) {
    const statuses = item.children
      .filter((child) => !isAsset(child))
      .map((child) => statusOfItem(child, version, attempts));
    if (statuses.every((status) => status === 'passed')) return 'passed';
    if (statuses.every((status) => status === 'passed' || status === 'completed')) return 'completed';
    return statuses.every((status) => status === 'not attempted') ? 'not attempted' : 'incomplete';
  }
  return summarize(version, attempts.get(item.id)?.cmi ?? {}).completion || 'not attempted';
}

/** An asset tells nobody that it was seen: it keeps nothing closed. */
const isAsset = ({launch, children}: ManifestItem): boolean =>
  children.length === 0 && launch !== undefined && !launch.isSco;

function allItems(items: readonly ManifestItem[]): readonly ManifestItem[] {
  return items.flatMap((item) => [item, ...allItems(item.children)]);
}
