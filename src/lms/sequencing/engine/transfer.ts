/** How the data of a SCO and the tracking of its activity meet (SN 4.2, RTE 4.2.17): objectives, statuses, `adl.data`. */
import type {DataModel} from '../../run/data-model.ts';
import {completionOf, successOf} from './status.ts';
import type {Activity} from './activity.ts';
import {Objective, objectiveOf, primaryOf} from './objective.ts';
import type {ObjectiveFacts, SequenceFacts} from './tracking.ts';

/** What a SCO has left behind, told to its activity. An untracked activity is told nothing. */
export function takeData(activity: Activity, cmi: DataModel, facts: SequenceFacts): void {
  if (!activity.isTracked) return;
  for (let index = 0; cmi[`cmi.objectives.${index}.id`] !== undefined; index++) {
    const at = `cmi.objectives.${index}`;
    const objective = objectiveOf(activity, cmi[`${at}.id`], facts);
    const statuses = {
      success: cmi[`${at}.success_status`] ?? 'unknown',
      completion: cmi[`${at}.completion_status`] ?? 'unknown',
    };
    if (objective) keep(objective, factsIn(cmi, at, statuses));
  }
  keep(
    primaryOf(activity, facts),
    factsIn(cmi, 'cmi', {success: successOf(cmi), completion: completionOf(cmi)}),
  );
  activity.facts.said = [
    ...(cmi['cmi.completion_status'] === undefined ? [] : (['completed'] as const)),
    ...(cmi['cmi.success_status'] === undefined ? [] : (['satisfied'] as const)),
  ];
  if (cmi['cmi.exit'] === 'suspend') activity.facts.isSuspended = true;
  else delete activity.facts.isSuspended;
}

function factsIn(
  cmi: DataModel,
  at: string,
  {success, completion}: {success: string; completion: string},
): ObjectiveFacts {
  const number = (name: string) => {
    const value = cmi[`${at}.${name}`];
    return value === undefined || value === '' ? undefined : Number(value);
  };
  return {
    satisfied: success === 'unknown' ? undefined : success === 'passed',
    completed: completion === 'unknown' ? undefined : completion === 'completed',
    measure: number('score.scaled'),
    raw: number('score.raw'),
    min: number('score.min'),
    max: number('score.max'),
    progress: number('progress_measure'),
  };
}

function keep(objective: Objective, found: ObjectiveFacts): void {
  for (const [name, value] of Object.entries(found) as [keyof ObjectiveFacts, never][]) {
    if (value !== undefined) objective.set(name, value);
  }
  // What a measure decides is told to the shared objectives, too.
  for (const status of ['satisfied', 'completed'] as const) objective.set(status, objective.get(status));
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
  const [primary] = all;
  return Object.assign({}, primary && written(primary, 'cmi'), ...listed) as DataModel;
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
