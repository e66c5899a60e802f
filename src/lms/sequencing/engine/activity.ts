import type {ActivitySettings, Controls, ObjectiveSettings} from '../activity-settings.ts';
import {type ActivityFacts, type SequenceFacts, byId} from './tracking.ts';

/** One activity of the tree: what the manifest says of it, and what is known of it. */
export class Activity {
  readonly id: string;
  readonly settings: ActivitySettings;
  readonly parent: Activity | undefined;
  readonly children: readonly Activity[];
  readonly facts: ActivityFacts;
  readonly primary: ObjectiveSettings;

  constructor(settings: ActivitySettings, parent: Activity | undefined, facts: SequenceFacts) {
    this.id = settings.id;
    this.settings = settings;
    this.parent = parent;
    this.facts = facts.activities[settings.id] ??= {attempts: 0, objectives: byId()};
    this.primary = settings.primaryObjective ?? {objectiveID: ''};
    this.children = (settings.children ?? []).map((child) => new Activity(child, this, facts));
  }

  get controls(): Controls {
    return this.settings.sequencingControls ?? {};
  }

  get isLeaf(): boolean {
    return this.children.length === 0;
  }

  get isTracked(): boolean {
    return this.controls.tracked ?? true;
  }

  /** The available children, in their present order (SN 3.11, 3.12). */
  get available(): readonly Activity[] {
    const {order} = this.facts;
    if (!order) return this.children;
    return order.flatMap((id) => this.children.filter((child) => child.id === id));
  }

  /** From the root to this one. */
  get path(): readonly Activity[] {
    return this.parent ? [...this.parent.path, this] : [this];
  }

  /** True for the activity itself and for everything above it. */
  isAtOrAbove(other: Activity): boolean {
    return other.path.includes(this);
  }

  /** This one and everything below it, in reading order. */
  *all(): Generator<Activity> {
    yield this;
    for (const child of this.children) yield* child.all();
  }
}

/** The deepest activity that stands above, or at, both. */
export function commonAncestor(one: Activity, other: Activity): Activity {
  const path = other.path;
  let found = path[0] ?? other;
  one.path.forEach((activity, depth) => {
    if (path[depth] === activity) found = activity;
  });
  return found;
}

/** From an activity upwards to another, without that one. */
export function pathUp(from: Activity, above: Activity | undefined): readonly Activity[] {
  const path: Activity[] = [];
  for (let at: Activity | undefined = from; at && at !== above; at = at.parent) path.push(at);
  return path;
}

/** Positive when the other comes later in the preorder of the tree (of the available activities). */
export function direction(from: Activity, to: Activity): number {
  const [a, b] = [from.path, to.path];
  const at = a.findIndex((activity, depth) => activity !== b[depth]);
  const [mine, theirs] = [a[at], b[at]];
  if (!mine || !theirs) return b.length - a.length;
  const siblings = mine.parent?.available ?? [];
  return siblings.indexOf(theirs) - siblings.indexOf(mine);
}
