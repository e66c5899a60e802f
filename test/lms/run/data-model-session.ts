/** Sessions over a data model, with the names of the calls alike in both versions. */
import type {ScormVersion} from '../../../src/lms/package/manifest.ts';
import {startRunTime} from '../../../src/lms/run/run-time.ts';

export async function begin(version: ScormVersion) {
  const runTime = await startRunTime({version, values: {}, onCommit: () => 0, onCall: () => undefined});
  const prefix = version === '1.2' ? 'LMS' : '';
  const call = (name: string, ...args: string[]) => runTime.api[prefix + name]?.(...args) ?? 'no such call';
  return {runTime, call, end: version === '1.2' ? 'Finish' : 'Terminate'};
}

/** A session in which records 0 of the collections are founded, so that any of their elements may be set. */
export async function running(version: ScormVersion) {
  const session = await begin(version);
  session.call('Initialize', '');
  session.call('SetValue', 'cmi.objectives.0.id', 'first-objective');
  session.call('SetValue', 'cmi.interactions.0.id', 'first-question');
  return session;
}
