import {describe, expect, it} from 'vitest';
import type {ProblemCode} from '../../../packaging/content/problems.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn} from './tiny-course.ts';
import {withPages} from './tiny-pages.ts';

type Told = [file: string, onLine: string, code: ProblemCode];
const page = (name: string) => `modules/${name}`;

const rows: [why: string, file: string, from: string, to: string, ...told: Told[]][] = [
  [
    'a term has no definition',
    'glossary.lv.md',
    'Tā tur durvis ciet.[^lock-guide]',
    '',
    ['glossary.lv.md', '{#lock}', 'text-missing'],
  ],
  [
    'a term has no words',
    'glossary.yaml',
    'lock: {',
    'key: {facts: [], see: []}\nlock: {',
    ['glossary.yaml', 'key:', 'block-without-words'],
  ],
  [
    'a term leads to none',
    'glossary.yaml',
    'see: [lock]',
    'see: [look]',
    ['glossary.yaml', 'look', 'term-unknown'],
  ],
  [
    'a term claims without facts',
    'glossary.yaml',
    'facts: [F01], ',
    '',
    ['glossary.yaml', 'door', 'field-missing'],
  ],
  [
    'a definition names no term',
    'glossary.lv.md',
    'term=door',
    'term=dor',
    ['glossary.lv.md', 'dor}', 'term-unknown'],
  ],
  [
    'a definition cites nothing',
    'glossary.lv.md',
    '^door-book',
    '^dor-book',
    ['glossary.lv.md', 'dor-book', 'source-unknown'],
  ],
  [
    'a page to hand over names a contact that is nobody',
    'leaflet.yaml',
    'facts: [F01], contacts: [fire]',
    'facts: [F01], contacts: [fiire]',
    ['leaflet.yaml', 'fiire', 'target-unknown'],
    ['leaflet.lv.md', '{#call}', 'key-without-words'],
    ['leaflet.lv.md', 'fire: Ja deg.', 'words-without-key'],
  ],
  [
    'a page to hand over names a contact without a number',
    'leaflet.yaml',
    'facts: [F01], contacts: [fire]',
    'facts: [F01], contacts: [joiner]',
    ['leaflet.yaml', 'joiner', 'target-unknown'],
    ['leaflet.lv.md', '{#call}', 'key-without-words'],
    ['leaflet.lv.md', 'fire: Ja deg.', 'words-without-key'],
  ],
  [
    'the parts of a seminar take longer than it does',
    'seminar.yaml',
    'minutes: 20',
    'minutes: 25',
    ['seminar.yaml', 'minutes: 25', 'field-value'],
  ],
  [
    'a seminar has a part that is none',
    'seminar.yaml',
    '{hello: 5,',
    '{helo: 5,',
    ['seminar.yaml', 'helo', 'target-unknown'],
  ],
  [
    'a seminar shows what is not there',
    'seminar.yaml',
    'doors/handle/drawing',
    'doors/handle/drawn',
    ['seminar.yaml', 'drawn', 'target-unknown'],
  ],
  [
    'a seminar shows what nobody can hold before a group',
    'seminar.yaml',
    'doors/handle/drawing',
    'doors/handle/keys',
    ['seminar.yaml', 'keys', 'target-unknown'],
  ],
  ['a page has no words', 'help.yaml', '', '', ['help.lv.md', '', 'file-missing']],
  [
    'a contact is in no group',
    'help.yaml',
    '[joiner, fire]',
    '[fire]',
    ['help.yaml', 'joiner', 'file-unlisted'],
    ['help.lv.md', 'joiner', 'words-without-block'],
  ],
  [
    'a group lists no contact',
    'help.yaml',
    'now: [fire]',
    'now: [fire, smith]',
    ['help.yaml', 'smith', 'target-unknown'],
  ],
  ['a number cannot be dialled', 'help.yaml', "'112'", "'11-2'", ['help.yaml', '11-2', 'field-value']],
  [
    'a contact has no source',
    'help.yaml',
    'source: lock-guide',
    'source: look-guide',
    ['help.yaml', 'look-guide', 'source-unknown'],
  ],
  [
    'an institution has another number',
    'roles.yaml',
    'number: 7',
    'number: 8',
    ['roles.yaml', 'number: 8', 'field-value'],
  ],
  [
    'an institution is not known',
    'roles.yaml',
    '  school:',
    '  skool:',
    ['roles.yaml', 'skool', 'field-value'],
  ],
  [
    'a step has no words',
    'roles.yaml',
    'steps: [a, c, b]',
    'steps: [a, c, b, d]',
    ['roles.lv.md', '- steps:\n  - a: Pieklauvēt skolotājai', 'key-without-words'],
  ],
  [
    'an order names no rule',
    'roles.yaml',
    '{first-knock: [',
    '{first-nock: [',
    ['roles.yaml', 'first-nock', 'target-unknown'],
  ],
  [
    'an order names no step',
    'roles.yaml',
    '[a, c, b]}',
    '[a, c, x]}',
    ['roles.yaml', 'x]}', 'target-unknown'],
  ],
  [
    'an institution calls nobody',
    'roles.yaml',
    'contacts: [fire]',
    'contacts: [fir]',
    ['roles.yaml', 'fir]', 'target-unknown'],
  ],
  [
    'a rule is broken by nothing',
    'roles.lv.md',
    '  > Iesim iekšā bez klauvēšanas.\n',
    '',
    ['roles.lv.md', 'Vispirms', 'feedback-missing'],
  ],
  [
    'a letter stands for nothing',
    'roles.lv.md',
    '  - c: Pagaidīt',
    '  - d: Pagaidīt',
    ['roles.lv.md', '- d:', 'words-without-key'],
    ['roles.lv.md', '- steps:\n  - a: Pieklauvēt skolotājai', 'key-without-words'],
  ],
  [
    'picks have no answer',
    'reporting.yaml',
    'ask-first: {when: {who: [adult]}',
    'ask-first: {when: {said: [no-thanks]}',
    ['reporting.yaml', 'answers:', 'reporting-gap'],
  ],
  [
    'an answer waits for an option that nobody can pick',
    'reporting.yaml',
    'who: [child]}, laws',
    'who: [child, chld]}, laws',
    ['reporting.yaml', 'chld', 'target-unknown'],
  ],
  [
    'an answer rests on no law',
    'reporting.yaml',
    'laws: [door-law]',
    'laws: [dor-law]',
    ['reporting.yaml', 'dor-law', 'target-unknown'],
  ],
  [
    'an answer has no words',
    'reporting.lv.md',
    '{#ask-first}',
    '{#ask-frist}',
    ['reporting.lv.md', 'ask-frist', 'words-without-block'],
    ['reporting.yaml', 'ask-first', 'block-without-words'],
  ],
  [
    'a resource has no words',
    'resources.yaml',
    'books',
    'films',
    ['resources.yaml', 'films', 'block-without-words'],
    ['resources.lv.md', 'books', 'words-without-block'],
  ],
  [
    "an author's id would be read",
    'resources.lv.md',
    'plauktā.',
    'plauktā (F12).',
    ['resources.lv.md', 'F12', 'author-id'],
  ],
];

/** `file:line code`; the line is where `onLine` begins. */
function placed(content: Content, [name, onLine, code]: Told): string {
  const before = (content.get(page(name)) ?? '').split(onLine)[0] ?? '';
  return `${page(name)}:${before.split('\n').length} ${code}`;
}

describe('the check of the pages', () => {
  it.each(rows)('tells when %s', (_, file, from, to, ...told) => {
    const content =
      from === ''
        ? new Map([...withPages].filter(([path]) => path !== page(file.replace('.yaml', '.lv.md'))))
        : changed(page(file), from, to, withPages);
    const expected = [...new Set(told.map((one) => placed(content, one)))];
    expect(mistakesIn(content)).toEqual(expected.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});
