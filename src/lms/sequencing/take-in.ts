import type {DataModel} from '../run/data-model.ts';
import {type Left, startRunTime} from '../run/run-time.ts';
import {move} from './move.ts';
import type {Sequence} from './sequence.ts';

/** What the sequencer asks of a SCO (SN 4.2: mapping of the run-time data). */
const tracked =
  /^cmi\.(?:(?:completion_status|success_status|progress_measure|exit|score\.\w+)|objectives\.\d+\.(?:success_status|completion_status|progress_measure|score\.\w+))$/;

/**
 * Tells the tree of a SCO that committed its data and vanished without Terminate: the same data, ended
 * properly. Undefined when the tree knows no such activity or does not let it be reached.
 */
export async function takeIn(sequence: Sequence, scoId: string, cmi: DataModel): Promise<Left | undefined> {
  const chosen = await move(sequence, {type: 'choice', target: scoId});
  const {delivered, state} =
    chosen.delivered === scoId ? chosen : await move(sequence, {type: 'jump', target: scoId});
  if (delivered !== scoId) return undefined;
  let left: Left | undefined;
  const runTime = await startRunTime({
    version: '2004',
    values: Object.fromEntries(Object.entries(cmi).filter(([name]) => !tracked.test(name))),
    sequence: {...sequence, state},
    onCommit: () => 0,
    onCall: () => undefined,
    onLeft: (how) => (left = how),
  });
  runTime.api.Initialize?.('');
  // Set as the SCO has set them: a status that the SCO itself gave weighs otherwise than a default.
  for (const [name, value] of Object.entries(cmi)) {
    if (tracked.test(name) && value !== 'unknown') runTime.api.SetValue?.(name, value);
  }
  runTime.api.Terminate?.('');
  return left;
}
