/** Languages whose dates may stand in an export, those of this course first: an earlier one wins. */
const languages = 'lv en ru lt et pl de fr uk fi sv nb da nl es it pt cs sk sl hr hu ro bg el'.split(' ');

/** A beginning of a name that is shorter than this may be another word's. */
const shortest = 3;
/** A form that the calendar does not have ("novembrī") shares at least so much with one that it has. */
const shortestShared = 4;
const longestEnding = 3;

/**
 * Month 1..12 of a name in any of these languages, in whatever case, whole, cut short or with another ending
 * ("novembris", "Nov.", "novembrī", "ноября"); undefined for other words.
 */
export function monthOf(word: string): number | undefined {
  const name = fold(word);
  if (name.length < shortest) return undefined;
  calendars ??= languages.map(monthsOf);
  for (let length = name.length; length >= name.length - longestEnding; length--) {
    if (length < name.length && length < shortestShared) return undefined;
    const beginning = name.slice(0, length);
    const month = calendars.map((calendar) => calendar.get(beginning)).find((found) => found !== undefined);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** For each language: beginning of a month's name → month. */
let calendars: readonly ReadonlyMap<string, number>[] | undefined;

function monthsOf(language: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  for (const [name, month] of namesOf(language)) {
    for (let length = shortest; length <= name.length; length++) {
      const beginning = name.slice(0, length);
      if (found.has(beginning) && found.get(beginning) !== month) shared.add(beginning);
      found.set(beginning, month);
    }
  }
  for (const beginning of shared) found.delete(beginning);
  return found;
}

function namesOf(language: string): readonly (readonly [string, number])[] {
  const forms = [{month: 'long'}, {month: 'long', day: 'numeric'}, {month: 'short'}] as const;
  return forms.flatMap((form) => {
    const written = new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'});
    return Array.from({length: 12}, (_, index) => {
      const parts = written.formatToParts(Date.UTC(2024, index, 15));
      return [fold(parts.find(({type}) => type === 'month')?.value ?? ''), index + 1] as const;
    });
  });
}

const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
