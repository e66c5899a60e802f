/** How the language on screen writes dates, sorts names and makes capitals. To be asked while rendering. */
import {intlLocale, language} from './on-screen.ts';

/** A moment on the learner's clock; milliseconds since 1970, ISO 8601 or a date. */
export const momentText = (at: number | string | Date, options?: Intl.DateTimeFormatOptions): string =>
  new Date(at).toLocaleString(intlLocale(), options);

/** "2026. gada 24. novembris" */
export const longDate = (day: Date): string => momentText(day, {dateStyle: 'long'});

/** "2026. gada 24. nov. 13:31" */
export const dayAndTime = (at: number): string => momentText(at, {dateStyle: 'medium', timeStyle: 'short'});

/** "16:35:07" */
export const clockText = (at: number | string): string => new Date(at).toLocaleTimeString(intlLocale());

let order: Intl.Collator | undefined;
let orderOf: string | undefined;

/** By the alphabet, and "Q2" before "Q10": for `sort`. */
export function compareNames(a: string, b: string): number {
  if (!order || orderOf !== language()) {
    orderOf = language();
    order = new Intl.Collator(orderOf, {numeric: true});
  }
  return order.compare(a, b);
}

export const capitals = (text: string): string => text.toLocaleUpperCase(language());

export const smallLetters = (text: string): string => text.toLocaleLowerCase(language());

/** "angļu" for `en`; a code that nobody knows as it is. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(language(), {type: 'language'}).of(code) ?? code;
