import {Problems} from '../problems.ts';
import type {Content} from '../read/content.ts';
import {readFacts} from './read-facts.ts';

/** The last day on which a fact of the course was read, like `2026-11-27`; undefined where none was. */
export function lastChecked(content: Content): string | undefined {
  // Mistakes are reported by the check itself.
  const facts = [...readFacts(content, new Problems()).values()];
  const days = facts.flatMap((fact) => {
    const checked = fact?.logic.checked;
    return checked === undefined || checked === 'never' ? [] : [checked.on];
  });
  return days.toSorted().at(-1);
}
