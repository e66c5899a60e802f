import type {DataModel} from '../run/data-model.ts';
import {type Move, endVisit, move} from './move.ts';
import type {Sequence} from './sequence.ts';

/**
 * Tells the tree of a SCO that committed its data and vanished without Terminate: the same data, suspended, so that the
 * next visit goes on with them. Undefined when the tree knows no such activity or does not let it be reached.
 */
export function takeIn(sequence: Sequence, scoId: string, cmi: DataModel): Move | undefined {
  const exit = {type: 'exit'} as const;
  const left = {...cmi, 'cmi.exit': 'suspend'};
  const open = endVisit(sequence, scoId, left, exit);
  if (open) return open;
  const chosen = move(sequence, {type: 'choice', target: scoId});
  const {delivered, state} =
    chosen.delivered === scoId ? chosen : move(sequence, {type: 'jump', target: scoId});
  return delivered === scoId ? endVisit({...sequence, state}, scoId, left, exit) : undefined;
}
