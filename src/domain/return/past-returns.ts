/** Returns that were made: what the device keeps of them, and no more than the next one needs. */

/** What was asked once: an item's id, its objective, whether it was answered rightly. */
export interface Asked {
  readonly id: string;
  readonly objective: string;
  readonly isRight: boolean;
}

/** The items of one return, in the order asked. */
export type PastReturn = readonly Asked[];

/** Further back nothing of a return counts. */
const mostKept = 12;

/** Text for the device. */
export const writeReturns = (past: readonly PastReturn[]): string => JSON.stringify(past.slice(-mostKept));

/** Returns of such a text, the oldest first. What we did not write counts as none. */
export function readReturns(text: string): readonly PastReturn[] {
  try {
    const found: unknown = JSON.parse(text);
    return isList(found) && found.every((one) => isList(one) && one.every(isAsked))
      ? (found as PastReturn[])
      : [];
  } catch {
    return [];
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function isAsked(value: unknown): value is Asked {
  const {id, objective, isRight} = Object(value) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof objective === 'string' && typeof isRight === 'boolean';
}
