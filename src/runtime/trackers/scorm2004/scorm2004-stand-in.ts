import {fromIsoDuration, toIsoDuration} from '../../../domain/standards/duration.ts';
import type {Field} from '../scorm/element-writer.ts';

const leastMs = 10;

/**
 * The standard has a commit after a failed one send everything again, and most LMSs do. ILIAS compares interactions and
 * objectives with what it last tried to send, and sends the whole table when one value of it changed: so one value of each
 * is committed with a change that says the same. See `scorm12-stand-in.ts`.
 */
export function standInScorm2004([element, value]: Field): string | undefined {
  if (/^cmi\.interactions\.\d+\.latency$/.test(element)) {
    const latencyMs = fromIsoDuration(value);
    return latencyMs === undefined ? undefined : toIsoDuration(latencyMs + leastMs);
  }
  // A blank at its end.
  return /^cmi\.objectives\.\d+\.description$/.test(element) ? `${value} ` : undefined;
}
