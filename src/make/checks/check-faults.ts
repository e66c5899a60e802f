import type {CheckableFact} from '../../domain/exchange/facts/fact-checking.ts';
import {isDay} from '../draft/day.ts';
import type {CheckDraft} from '../draft/draft.ts';

export type CheckFault = 'by-missing' | 'on-missing' | 'text-missing' | 'quotes';

/** What is wrong with a check, by its field: as the check of profiles finds it. */
export function checkFaults(
  {by, on, text}: CheckDraft,
  {isLaw}: Pick<CheckableFact, 'isLaw'>,
): Readonly<Partial<Record<keyof CheckDraft, CheckFault>>> {
  const byFault = by.trim() === '' ? 'by-missing' : quoted(by);
  const textFault = isLaw && text.trim() === '' ? 'text-missing' : quoted(text);
  return {
    ...(byFault && {by: byFault}),
    ...(isDay(on) ? {} : {on: 'on-missing'}),
    ...(textFault && {text: textFault}),
  };
}

const quoted = (text: string): CheckFault | undefined => (text.includes('"') ? 'quotes' : undefined);

/** Whether it takes the place of what the authors say of how far they read. */
export const isWhole = (check: CheckDraft | undefined, fact: Pick<CheckableFact, 'isLaw'>): boolean =>
  check !== undefined && Object.keys(checkFaults(check, fact)).length === 0;
