import {words} from '../words.ts';

export const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 2, 2, 6);
/** Days on which people begin: from March to the middle of November. */
const days = 255;
const [groups, towns] = [6, 4];

export interface InventedPerson {
  readonly name: string;
  readonly email: string;
  readonly group: string;
  readonly town: string;
  /** 0..1: who knows more is right more often. */
  readonly ability: number;
  /** 0..1: who takes less trouble does not begin, or does not finish. */
  readonly effort: number;
  readonly startedMs: number;
}

/** Nobody: names and e-mails say that they are invented. */
export function inventedPeople(count: number, random: () => number): readonly InventedPerson[] {
  const {demoPerson, demoGroup, demoTown} = words();
  return Array.from({length: count}, (_, at) => {
    const number = at + 1;
    return {
      name: demoPerson(number),
      email: `dalibnieks${number}@example.invalid`,
      group: demoGroup(1 + (number % groups)),
      town: demoTown(1 + (Math.floor(number / groups) % towns)),
      ability: 0.1 + random() * 0.5 + (number % groups) * 0.05,
      effort: random(),
      startedMs: firstDay + Math.floor(random() * days) * dayMs + Math.floor(random() * 9 * 3600) * 1000,
    };
  });
}
