/**
 * Whether a learner of this device lets the municipality's record store have the results. Nothing is sent
 * before they agreed, and what they decide is asked before every statement.
 *
 *     kr.lrs:LEARNER → {"endpoint":"https://…/","isOn":true,"isNamed":false,"id":"3f2b…","sinceMs":1795524710000}
 */
import {keysIn, readText, removeText, writeText, type JournalStore} from '../journal/journal-store.ts';

export interface ReportChoice {
  /** Consent is given to one record store, not to any other. */
  readonly endpoint: string;
  readonly isOn: boolean;
  /** The name may be reported, too. */
  readonly isNamed: boolean;
  /** Random UUID that stands for the learner there: their account and their registration. */
  readonly id: string;
  /** When they decided, UTC milliseconds: what was answered before is not told. */
  readonly sinceMs: number;
}

const prefix = 'kr.lrs:';

/** What the learner decided for this record store; undefined before. */
export function readChoice(
  store: JournalStore | undefined,
  learner: string,
  endpoint: string,
): ReportChoice | undefined {
  const choice = parse(readText(store, prefix + learner));
  return choice?.endpoint === endpoint ? choice : undefined;
}

/** False when the device does not keep it. */
export const writeChoice = (
  store: JournalStore | undefined,
  learner: string,
  choice: ReportChoice,
): boolean => writeText(store, prefix + learner, JSON.stringify(choice));

/** As if the learner had never decided. */
export const removeChoice = (store: JournalStore | undefined, learner: string): void =>
  removeText(store, prefix + learner);

/** Whether this learner ever decided anything, whichever store it was about. */
export const hasChosen = (store: JournalStore | undefined, learner: string): boolean =>
  readText(store, prefix + learner) !== undefined;

/** Whether anybody on this device lets this record store have anything. */
export const isAnyoneReporting = (store: JournalStore | undefined, endpoint: string): boolean =>
  keysIn(store, prefix).some((key) => readChoice(store, key.slice(prefix.length), endpoint)?.isOn);

/** Anything that is not ours counts as no choice. */
function parse(json: string | undefined): ReportChoice | undefined {
  try {
    const {endpoint, isOn, isNamed, id, sinceMs}: Partial<Record<keyof ReportChoice, unknown>> = {
      ...JSON.parse(json ?? '{}'),
    };
    const isOurs =
      typeof endpoint === 'string' &&
      typeof isOn === 'boolean' &&
      typeof isNamed === 'boolean' &&
      typeof id === 'string' &&
      typeof sinceMs === 'number';
    return isOurs ? {endpoint, isOn, isNamed, id, sinceMs} : undefined;
  } catch {
    return undefined;
  }
}
