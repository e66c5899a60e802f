import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';
import type {InstitutionLogic} from '../schemas/pages.ts';

/** What an institution refers to. */
export interface KnownToInstitution {
  /** Its permanent number. */
  readonly number: number;
  readonly rules: readonly string[];
  readonly contacts: readonly string[];
}

/** Tells a wrong number and rules, steps and contacts that are not there; `place` of a field or its item. */
export function checkInstitution(
  {number, order, steps, contacts}: InstitutionLogic,
  known: KnownToInstitution,
  place: (...path: readonly (string | number)[]) => Place,
  problems: Problems,
): void {
  if (number !== known.number) {
    problems.add(
      place('number'),
      'field-value',
      `"number" is ${number}, but learners' choices were saved with ${known.number} (src/domain/course/roles.ts). Write ${known.number}.`,
    );
  }
  for (const [rule, keys] of Object.entries(order)) {
    reportUnknown([rule], known.rules, 'rule', () => place('order', rule), problems);
    reportUnknown(keys, steps, 'step', () => place('order', rule), problems);
  }
  reportUnknown(contacts, known.contacts, 'contact in help.yaml', (i) => place('contacts', i), problems);
}

function reportUnknown(
  ids: readonly string[],
  known: readonly string[],
  what: string,
  place: (index: number) => Place,
  problems: Problems,
): void {
  ids.forEach((id, i) => {
    if (known.includes(id)) return;
    problems.add(
      place(i),
      'target-unknown',
      `There is no ${what} "${id}".${didYouMean(id, known)} Add it there, or correct it here.`,
    );
  });
}
