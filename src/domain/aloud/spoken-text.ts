/** How a text is said that was written to be read: signs as words, telephone numbers digit by digit, no addresses of the web. */

type Rule = readonly [written: RegExp, said: string];

interface Speech {
  /** After a raised number of a section: "154.¹". */
  readonly index: string;
  /** Written short, said in full; also where a space that does not break stands inside. */
  readonly short: readonly Rule[];
  /** Near one of these words 110 is a telephone number; elsewhere it counts something. */
  readonly call: RegExp;
}

const speeches: Readonly<Record<string, Speech>> = {
  lv: {
    index: ' ar indeksu ',
    short: [
      [/\breģ\. ?Nr\./g, 'reģistrācijas numurs'],
      [/\bNr\./g, 'numurs'],
      [/\bplkst\./g, 'pulksten'],
      [/\bu\. ?c\./g, 'un citi'],
      [/\bu\. ?tml\./g, 'un tamlīdzīgi'],
      [/\butt\./g, 'un tā tālāk'],
      [/\bpiem\./g, 'piemēram'],
      [/\bt\. ?i\./g, 'tas ir'],
      [/\bt\. ?sk\./g, 'tai skaitā'],
      [/§/g, 'paragrāfs'],
    ],
    call: /\b112\b|zvan|tālru|numur/i,
  },
  en: {
    index: ' index ',
    short: [
      [/\bNo\. ?(?=\d)/g, 'number '],
      [/\be\.g\./g, 'for example'],
      [/\bi\.e\./g, 'that is'],
      [/\betc\./g, 'and so on'],
      [/§/g, 'section'],
    ],
    call: /\b112\b|\bcall|\bphone|\bdial/i,
  },
  ru: {
    index: ' с индексом ',
    short: [
      [/№/g, 'номер'],
      [/(^|[^а-яё])и т\. ?д\./g, '$1и так далее'],
      [/(^|[^а-яё])и т\. ?п\./g, '$1и тому подобное'],
      [/(^|[^а-яё])т\. ?е\./g, '$1то есть'],
      [/(^|[^а-яё])напр\./g, '$1например'],
      [/(^|[^а-яё])и др\./g, '$1и другие'],
      [/§/g, 'параграф'],
    ],
    call: /\b112\b|звон|телефон|номер/i,
  },
};

const plain: Speech = {index: ' ', short: [], call: /\b112\b/};
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers that are always called: abroad with their code, help lines, Latvian ones with eight digits. */
const callable =
  /\+\d{1,3}(?: ?\d{2,8}){1,5}|\b116 ?\d{3}\b|\b[268]\d(?:\d{6}| \d{3} \d{3}| \d{2} \d{2} \d{2})\b/g;
const emergency = /\b11[0235]\b/g;

/**
 * @param text a sentence
 * @param language "lv"; of a language without rules only what all share is changed
 */
export function spokenText(text: string, language: string): string {
  const {index, short, call} = speeches[language] ?? plain;
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
