/** Mistakes in a municipality's own words: each at its line, all at once, and nothing made of them. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {ContentProblem} from '../../../../packaging/content/problems.ts';
import {wordsUnits} from '../../../../src/domain/words/words-units.ts';
import {courseWith, fileOf, own, pieMums, problemsOf, published, replaced} from './own-words-project.ts';

/** The first line of running text. */
const text = /^\p{Lu}[^\n]*$/mu;
const feedback = /^ {2}> [^\n]*$/m;
/** The last words of a line. */
const behind = (more: string) => (line: string) => `${line} ${more}`;

/** In which section of a lesson, what stands there, what becomes of it, which mistake that is. The line is that of what stands there. */
const seeded: readonly (readonly [
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
function withMistake(words: string, [, section, at, edit]: (typeof seeded)[number]): string {
  const unit = wordsUnits(words).find(({address}) => address === section)?.text ?? '';
  const wrong = unit.replace(at, edit);
  expect(wrong, section).not.toBe(unit);
  return replaced(words, unit, wrong);
}

describe('twenty seeded mistakes', () => {
  const files = new Map<string, string>();
  let found: readonly ContentProblem[];

  beforeAll(() => {
    for (const lesson of new Set(seeded.map(([name]) => name))) {
      const mistakes = seeded.filter(([name]) => name === lesson);
      files.set(...own(lesson, (words) => mistakes.reduce(withMistake, words)));
    }
    found = problemsOf(courseWith(files));
  }, 120_000);

  it.each(seeded.map((mistake) => ({mistake, lesson: mistake[0], section: mistake[1], code: mistake[4]})))(
    '$code in $lesson $section',
    ({mistake, lesson, code}) => {
      const file = fileOf(lesson);
      const before = published(lesson).split('\n');
      const after = withMistake(published(lesson), mistake).split('\n');
      const changed = after[before.findIndex((line, i) => line !== after[i])] ?? '';
      const lines = (files.get(file) ?? '').split('\n');
      const head = lines.indexOf('---', 1);
      const line = lines.indexOf(changed, head) + 1;
      expect(line).toBeGreaterThan(head);
      expect(found).toContainEqual(expect.objectContaining({file, line, code}));
    },
  );

  it('and no others', () => {
    expect(found).toHaveLength(seeded.length);
  });
});

it('characters that nobody sees, as they are and as escapes, each at its line', () => {
  const lesson = 'definitions/forms';
  const [file, text] = own(lesson, (words) =>
    pieMums(words)
      .replace(' pie mums', ' pie\u0007 mums')
      .replace(/^title: .*$/m, 'title: "A\\u0001b"'),
  );
  const told = problemsOf(courseWith(new Map([[file, text]])));
  expect(told.map(({code}) => code)).toEqual(told.map(() => 'control-character'));
  const lines = text.split('\n');
  const at = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
  expect(told.filter((each) => each.file === file).map(({line}) => line)).toEqual(
    expect.arrayContaining([at('"A\\u0001b"'), at('\u0007')]),
  );
});
