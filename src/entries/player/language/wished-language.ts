import {languageFor} from '../../../domain/course/language-choice.ts';
import {askedLanguage} from '../../../runtime/device/chosen-language.ts';
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';

/** The language to show once it is known who learns; what the address asks for is kept as their choice. */
export function wishedLanguage(offered: readonly string[], own: DeviceOwn, lms: string): string {
  const asked = askedLanguage();
  if (asked !== undefined && offered.includes(asked)) own.keep('language', asked);
  return languageFor(offered, {kept: own.read('language'), lms, browser: navigator.languages});
}
