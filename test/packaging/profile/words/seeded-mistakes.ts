/** Twenty mistakes of every kind that somebody can make in the words of a lesson. */
import {wordsUnits} from '../../../../src/domain/words/words-units.ts';
import {replaced} from './own-words-project.ts';

/** The first line of running text. */
const text = /^\p{Lu}[^\n]*$/mu;
const feedback = /^ {2}> [^\n]*$/m;
/** The last words of a line. */
const behind = (more: string) => (line: string) => `${line} ${more}`;

/** In which section of a lesson, what stands there, what becomes of it, which mistake that is. The line is that of what stands there. */
export const seeded: readonly (readonly [
  lesson: string,
  section: string,
  at: RegExp,
  edit: (line: string) => string,
  code: string,
])[] = [
  ['definitions/means-and-consent', 'unlocked-door', text, behind('Tā.[^nav-avota]'), 'source-unknown'],
  [
    'definitions/means-and-consent',
    'six-means',
    /^ {2}\p{Lu}[^\n]*$/mu,
    behind('Viņš "sit".'),
    'quotes-straight',
  ],
  ['definitions/means-and-consent', 'six-means', text, behind('Tā <br> ir.'), 'html'],
  ['definitions/means-and-consent', 'vulnerability', text, behind('![Attēls](attels.png)'), 'markdown'],
  [
    'definitions/means-and-consent',
    'consent',
    text,
    behind('Tas ir [jēdziens]{term=ievainojums}.'),
    'term-unknown',
  ],
  [
    'definitions/means-and-consent',
    'back-to-the-door',
    text,
    behind(`Tur ir ${'viens no mums un '.repeat(8)}viņš.`),
    'sentence-long',
  ],
  ['definitions/means-and-consent', 'hidden-means', text, behind('{profile.contact.nav}.'), 'target-unknown'],
  ['definitions/means-and-consent', 'debt-film', text, behind('[Te](javascript:alert(1)).'), 'link-scheme'],
  ['definitions/means-and-consent', 'what-holds', /^- shame: .*$/m, () => '- shame:', 'text-missing'],
  [
    'definitions/means-and-consent',
    'match-means',
    text,
    behind('[Te](#/definitions/nav-tadas).'),
    'link-dead',
  ],
  ['definitions/means-and-consent', 'she-agreed', feedback, behind('Linda ir upuris.'), 'word-forbidden'],
  ['definitions/means-and-consent', 'my-answer', text, behind('Jā (F139).'), 'author-id'],
  ['definitions/forms', 'seven-forms', /^- a: /m, () => '- z: ', 'words-locked'],
  ['cooperation/communication', 'letter', /\]\{mark=c\}/, () => ']', 'words-locked'],
  ['cooperation/model-and-data', 'when-to-report', /\{law\.F139\}/, () => '', 'words-locked'],
  ['definitions/quiz', 'module-quiz/q01', /^- c: .*$/m, behind('vai meli'), 'words-locked'],
  ['definitions/quiz', 'module-quiz/q03', /^### /m, () => '### Tomēr: ', 'words-locked'],
  ['definitions/pre-check', 'attitudes-before', /^- a: /m, () => '- a: Tomēr: ', 'words-locked'],
  ['recruitment/mechanism', 'best-friend/d1', /^- c: /m, () => '- c: Tomēr: ', 'words-locked'],
  ['recruitment/mechanism', 'best-friend/d2', /^### /m, () => '### Tomēr: ', 'words-locked'],
];

/** A lesson with one of them. */
export function withMistake(words: string, [, section, at, edit]: (typeof seeded)[number]): string {
  const unit = wordsUnits(words).find(({address}) => address === section)?.text ?? '';
  const wrong = unit.replace(at, edit);
  if (wrong === unit) throw new Error(`There is no ${String(at)} in ${section}.`);
  return replaced(words, unit, wrong);
}
