/** The language on screen. To be asked while rendering. */
import {firstLanguage} from './codes.ts';

let chosen: string = firstLanguage;

/** Its code. */
export const language = (): string => chosen;

/** Only for the code that chooses the words, too: `locales/chooser.ts`, and a worker that is told by its page. */
export function setLanguage(code: string): void {
  chosen = code;
}

/** For `Intl`: English as it is written in Europe, days before months. */
export const intlLocale = (code: string = chosen): string => (code === 'en' ? 'en-GB' : code);

/** "2 800", "0,5": as the language on screen writes it. */
export const numberText = (value: number, options?: Intl.NumberFormatOptions): string =>
  value.toLocaleString(intlLocale(), options);
