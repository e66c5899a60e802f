/** What a form shows only in part: the rest is kept, and goes back to where it was. */
import type {ProfileValue, ProfileValues} from '../../domain/exchange/package-draft.ts';

/** Also of what a file that somebody wrote leaves empty. */
export const isMap = (value: ProfileValue | null | undefined): value is ProfileValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in `given` and not in `shown`, each at its place. Of a list nothing is told apart; what is empty is nothing. */
export function unshown(given: ProfileValues, shown: ProfileValues): ProfileValues {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const own = Object.hasOwn(shown, name) ? shown[name] : undefined;
      if (own !== undefined && !(isMap(value) && isMap(own))) return [];
      const kept = isMap(value) ? unshown(value, isMap(own) ? own : {}) : value;
      return isEmpty(kept) ? [] : [[name, kept] as const];
    }),
  );
}

/** Both together; where both say something, what somebody sees in the form. */
export function withUnshown(shown: ProfileValues, kept: ProfileValues): ProfileValues {
  const both = Object.entries(kept).map(([name, value]) => {
    const own = Object.hasOwn(shown, name) ? shown[name] : undefined;
    return [name, isMap(own) && isMap(value) ? withUnshown(own, value) : (own ?? value)] as const;
  });
  return {...shown, ...Object.fromEntries(both)};
}

const isEmpty = (value: ProfileValue | null): boolean =>
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.keys(value).length === 0);
