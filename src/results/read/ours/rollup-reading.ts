import {openRollup} from '../../rollup/rollup-file.ts';
import {problem, unread, type FileReading} from '../file-reading.ts';

/** The roll-up of a municipality: counts, and nobody's records. */
export function readRollup(name: string, value: unknown): FileReading {
  const rollup = openRollup(value);
  if (rollup === 'newer-version') return unread(name, problem('newer-version'));
  if (rollup === 'damaged') return unread(name, problem('rollup-damaged'));
  return {
    name,
    kind: 'rollup',
    understood: rollup.scopes.length,
    problems: [],
    activities: [],
    records: [],
    signs: [],
    rollup,
  };
}
