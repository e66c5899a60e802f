/** How a text is said that was written to be read: signs as words, telephone numbers digit by digit, no addresses of the web. */

/** How a language says what it writes. */
export interface Speech {
  /** After a raised number of a section: "154.¹". */
  readonly index: string;
  /** Written short → said in full. */
  readonly short: readonly (readonly [written: RegExp, said: string])[];
  /** Near one of these words 110 is a telephone number; elsewhere it counts something. */
  readonly call: RegExp;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers that are always called: abroad with their code, help lines, Latvian ones with eight digits. Whole millions count something. */
const callable =
  /\+\d{1,3}(?: ?\d{2,8}){1,5}|\b116 ?\d{3}\b|\b[268]\d(?! 000 000\b)(?:\d{6}| \d{3} \d{3}| \d{2} \d{2} \d{2})\b/g;
const emergency = /\b11[0235]\b/g;

/** @param text a sentence */
export function spokenText(text: string, {index, short, call}: Speech): string {
  const even = text.replaceAll(/[\u2060\u00ad]/g, '').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  const full = short.reduce((said, [written, words]) => said.replaceAll(written, words), even);
  const called = full.replaceAll(callable, digitByDigit);
  return (call.test(full) ? called.replaceAll(emergency, digitByDigit) : called)
    .replaceAll(/\bhttps?:\/\/(?:www\.)?([^\s/]+)\S*/g, '$1')
    .replaceAll(
      /(\d\.?)([⁰¹²³⁴-⁹]+)/g,
      (_, section: string, digits: string) =>
        section + index + [...digits].map((digit) => raised.indexOf(digit)).join(''),
    )
    .replaceAll(/ ?[·→|] ?/g, ', ')
    .trim();
}

/** "+371 26 33 77 11": "+ 3 7 1, 2 6, 3 3, 7 7, 1 1"; six digits without spaces by threes, eight by twos. */
function digitByDigit(number: string): string {
  return number
    .replace('+', '+ ')
    .split(' ')
    .flatMap(
      (group) =>
        (/^\d{6}$/.test(group)
          ? group.match(/\d{3}/g)
          : /^\d{8}$/.test(group)
            ? group.match(/\d{2}/g)
            : [group]) ?? [],
    )
    .map((group) => [...group].join(' '))
    .join(', ')
    .replace('+, ', '+ ');
}
