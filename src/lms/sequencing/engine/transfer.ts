/** How the data of a SCO and the tracking of its activity meet (SN 4.2, RTE 4.2.17): objectives, statuses, `adl.data`. */
import type {DataModel} from '../../run/data-model.ts';
import {completionOf, successOf} from './status.ts';
import type {Activity} from './activity.ts';
import {Objective, objectiveOf, primaryOf} from './objective.ts';
import type {ObjectiveFacts, SequenceFacts} from './tracking.ts';

/** What a SCO has left behind, told to its activity. One that is not tracked is told of its end alone. */
export function takeData(activity: Activity, cmi: DataModel, facts: SequenceFacts): void {
  if (cmi['cmi.exit'] === 'suspend') activity.facts.isSuspended = true;
  else delete activity.facts.isSuspended;
  if (!activity.isTracked) return;
  const listed = listedObjectives(cmi);
  for (const {at, id} of listed) {
    const objective = objectiveOf(activity, id, facts);
    const [success, completion] = [cmi[`${at}.success_status`], cmi[`${at}.completion_status`]];
    if (objective) keep(objective, cmi, at, {success, completion});
  }
  keep(primaryOf(activity, facts), cmi, 'cmi', {success: successOf(cmi), completion: completionOf(cmi)});
  const own = ['cmi', ...listed.filter(({id}) => id === activity.primary.objectiveID).map(({at}) => at)];
  const hasSaid = (status: string) => own.some((at) => cmi[`${at}.${status}`] !== undefined);
  activity.facts.said = [
    ...(hasSaid('completion_status') ? (['completed'] as const) : []),
    ...(hasSaid('success_status') ? (['satisfied'] as const) : []),
  ];
}

function listedObjectives(cmi: DataModel): readonly {readonly at: string; readonly id: string}[] {
  const listed = [];
  for (let index = 0; ; index++) {
    const at = `cmi.objectives.${index}`;
    const id = cmi[`${at}.id`];
    if (id === undefined) return listed;
    listed.push({at, id});
  }
}

interface Statuses {
  readonly success: string | undefined;
  readonly completion: string | undefined;
}

function keep(objective: Objective, cmi: DataModel, at: string, {success, completion}: Statuses): void {
  const number = (name: string) => {
    const value = cmi[`${at}.${name}`];
    return value === undefined || value === '' ? undefined : Number(value);
  };
  const found: ObjectiveFacts = {
    satisfied: success === undefined || success === 'unknown' ? undefined : success === 'passed',
    completed: completion === undefined || completion === 'unknown' ? undefined : completion === 'completed',
    measure: number('score.scaled'),
    raw: number('score.raw'),
    min: number('score.min'),
    max: number('score.max'),
    progress: number('progress_measure'),
  };
  for (const [name, value] of Object.entries(found) as [keyof ObjectiveFacts, never][]) {
    if (value !== undefined) objective.set(name, value);
  }
  // What a measure decides is told to the shared objectives, too; and so is that the SCO does not know.
  const isUnknown = {
    satisfied: cmi[`${at}.success_status`] === 'unknown',
    completed: cmi[`${at}.completion_status`] === 'unknown',
  };
  for (const status of ['satisfied', 'completed'] as const) {
    if (isUnknown[status] && !objective.isByMeasure(status)) objective.forget(status);
    else objective.set(status, objective.get(status));
  }
}

/** What a SCO finds at its launch of what its activity knows, as data model. */
export function dataFor(activity: Activity, cmi: DataModel, facts: SequenceFacts): DataModel {
  const all = [activity.primary, ...(activity.settings.objectives ?? [])].map(
    (settings) => new Objective(activity, settings, facts),
  );
  const named = all.filter(({settings}) => settings.objectiveID.trim() !== '');
  const indexOf = (id: string) => {
    const known = Object.keys(cmi).find(
      (name) => /^cmi\.objectives\.\d+\.id$/.test(name) && cmi[name] === id,
    );
    return known === undefined ? undefined : Number(known.split('.')[2]);
  };
  let next = Object.keys(cmi).filter((name) => /^cmi\.objectives\.\d+\.id$/.test(name)).length;
  const listed = named.map((objective) => {
    const id = objective.settings.objectiveID;
    const at = `cmi.objectives.${indexOf(id) ?? next++}`;
    return {[`${at}.id`]: id, ...written(objective, at)};
  });
  return Object.assign({}, ...listed) as DataModel;
}

function written(objective: Objective, at: string): DataModel {
  const satisfied = objective.get('satisfied');
  const completed = objective.get('completed');
  const numbers = {
    'score.scaled': objective.get('measure'),
    'score.raw': objective.get('raw'),
    'score.min': objective.get('min'),
    'score.max': objective.get('max'),
    'progress_measure': objective.get('progress'),
  };
  const known = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return {
    ...(satisfied !== undefined && {[`${at}.success_status`]: satisfied ? 'passed' : 'failed'}),
    ...(completed !== undefined && {[`${at}.completion_status`]: completed ? 'completed' : 'incomplete'}),
    ...Object.fromEntries(known.map(([name, value]) => [`${at}.${name}`, String(value)])),
  };
}
