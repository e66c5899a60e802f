/** Files that are no own words: hostile or malformed, each is refused with the way out. */
import {describe, expect, it} from 'vitest';
import {Problems} from '../../../../packaging/content/problems.ts';
import {sumOfWords} from '../../../../packaging/content/words/sum-of-words.ts';
import {applyWords} from '../../../../packaging/profile/words/apply-words.ts';
import {wordsUnits} from '../../../../src/domain/words/words-units.ts';
import {content, own, pieMums, published} from './own-words-project.ts';

const goods = own('definitions/forms', (text) => pieMums(text))[1];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bomb = `---\n${'abcdefghi'
  .split('')
  .map(
    (name, i, all) =>
      `${name}: &${name} [${
        i === 0
          ? 'x'
          : Array<string>(9)
              .fill(`*${all[i - 1]}`)
              .join()
      }]`,
  )
  .join('\n')}\n---\n`;

const formless: readonly (readonly [
  what: string,
  path: string,
  text: string | Uint8Array,
  code: string,
  says: RegExp,
])[] = [
  ['a file beside them', 'words/readme.txt', 'x', 'words-file', /Call it .*MODULE\/LESSON\/LANGUAGE\.md/],
  ['a way out of the folder', 'words/../../x/forms/lv.md', goods, 'words-file', /no file of words/],
  [
    'an unknown lesson',
    'words/definitions/form/lv.md',
    goods,
    'words-file',
    /Did you mean "definitions\/forms"/,
  ],
  ['an unknown language', 'words/definitions/forms/de.md', goods, 'words-file', /Known: lv, en, ru/],
  ['no text', 'words/definitions/forms/lv.md', Uint8Array.of(0xff, 0xfe, 0x00), 'words-file', /UTF-8/],
  ['a huge file', 'words/definitions/forms/lv.md', 'x'.repeat(300_001), 'words-file', /300000 are the most/],
  ['nothing', 'words/definitions/forms/lv.md', '', 'field-missing', /must begin with a line ---/],
  [
    'a whole lesson',
    'words/definitions/forms/lv.md',
    published('definitions/forms'),
    'field-missing',
    /replaces: \{three-notes/,
  ],
  [
    'broken YAML',
    'words/definitions/forms/lv.md',
    '---\nreplaces: {\n---\n',
    'yaml-syntax',
    /cannot be read/,
  ],
  ['YAML that grows', 'words/definitions/forms/lv.md', bomb, 'yaml-syntax', /cannot be read/],
  [
    'a strange field',
    'words/definitions/forms/lv.md',
    goods.replace('replaces:', 'minutes: 5\nreplaces:'),
    'field-unknown',
    /Known: title, goals, replaces, was/,
  ],
  [
    'a sum that is none',
    'words/definitions/forms/lv.md',
    goods.replace(/three-notes: x\w+/, 'three-notes: yes'),
    'field-value',
    /like x3f2a9c01/,
  ],
  [
    'words without their sum',
    'words/definitions/forms/lv.md',
    `${goods}\n## Viens mērķis {#many-forms}\n\nTeksts.\n`,
    'words-base',
    new RegExp(`write "many-forms: ${sumOf('many-forms')}"`),
  ],
  [
    'a sum without its words',
    'words/definitions/forms/lv.md',
    goods.replace('replaces:\n', 'replaces:\n  many-forms: x00000000\n'),
    'words-base',
    /Take "many-forms" under "replaces" away/,
  ],
  [
    'an unknown section',
    'words/definitions/forms/lv.md',
    goods.replaceAll('three-notes', 'three-note'),
    'words-without-block',
    /Did you mean "three-notes"/,
  ],
  [
    'a section twice',
    'words/definitions/forms/lv.md',
    `${goods}\n## Vēlreiz {#three-notes}\n\nTeksts.\n`,
    'id-duplicate',
    /twice/,
  ],
  [
    'words outside a section',
    'words/definitions/forms/lv.md',
    goods.replace('\n---\n', '\n---\n\nTeksts.\n'),
    'text-misplaced',
    /outside every section/,
  ],
];

function sumOf(address: string): string {
  return sumOfWords(
    wordsUnits(published('definitions/forms')).find((unit) => unit.address === address)?.text ?? '',
  );
}

describe('files of own words that are none', () => {
  it.each(formless)('%s', (_, path, text, code, says) => {
    const problems = new Problems();
    const file = `packaging/profiles/paraugi/${path}`;
    const written = typeof text === 'string' ? bytes(text) : text;
    const applied = applyWords(
      {id: 'paraugi', files: new Map([[file, written]])},
      content,
      {languages: ['lv', 'en', 'ru']},
      problems,
    );
    const told = problems.sorted();
    expect(told).toContainEqual(
      expect.objectContaining({file, code, message: expect.stringMatching(says) as unknown}),
    );
    expect(told.every(({line}) => line >= 1 && line <= 100)).toBe(true);
    expect(applied.content.size).toBe(content.size);
  });
});
