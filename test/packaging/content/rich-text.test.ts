import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {richAttributes, richTags, type RichNode} from '../../../src/domain/text/rich-text.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {changed, mistakesIn} from './tiny-course.ts';

const file = 'modules/windows/glass/lv.md';
const compile = (markdown: string) =>
  compileCourse(changed(file, 'Cauri redz [durvis](#/doors/handle).', markdown), {scope: 'windows'});
/** What a prose block makes of some Markdown. */
const made = (markdown: string) => compile(markdown).lessons.get('lv')?.at(-1)?.blocks[0]?.body ?? [];

describe('Markdown becomes', () => {
  it.each<[why: string, markdown: string, expected: RichNode[]]>([
    [
      'paragraphs with weight',
      'Viens **divi** *trīs*.',
      [['p', 'Viens ', ['strong', 'divi'], ' ', ['em', 'trīs'], '.']],
    ],
    ['one line of a paragraph in two lines', 'viens\ndivi', [['p', 'viens divi']]],
    [
      'a passage that spans other marks',
      '[viens *divi*]{lang=en}',
      [['p', ['span', {lang: 'en'}, 'viens ', ['em', 'divi']]]],
    ],
    [
      'a term of the glossary',
      '[ar *durvīm*]{term=door}',
      [['p', ['term', {term: 'door'}, 'ar ', ['em', 'durvīm']]]],
    ],
    [
      'a figure that keeps its unit',
      'Ap **70 %** un [5 EUR]{lang=en}',
      [['p', 'Ap ', ['strong', '70\u00A0%'], ' un ', ['span', {lang: 'en'}, '5\u00A0EUR']]],
    ],
    ['brackets inside a passage', '[a [b] c]{lang=ru}', [['p', ['span', {lang: 'ru'}, 'a [b] c']]]],
    ['brackets that nothing closes', 'a [b c', [['p', 'a [b c']]],
    ['brackets that nothing opens', 'a b] c]{lang=en}', [['p', 'a b] c]{lang=en}']]],
    ['a footnote in the middle of a word', 'a[^door-book]b', [['p', 'a', ['note', {n: '1'}], 'b']]],
    [
      'one number for a source cited twice',
      'a[^door-book] b[^lock-guide] c[^door-book]',
      [['p', 'a', ['note', {n: '1'}], ' b', ['note', {n: '2'}], ' c', ['note', {n: '1'}]]],
    ],
    [
      'sub-headings of two levels',
      '### Viens\n\n#### Divi',
      [
        ['h3', 'Viens'],
        ['h4', 'Divi'],
      ],
    ],
    ['items that hold paragraphs', '- viens\n\n  divi', [['ul', ['li', ['p', 'viens'], ['p', 'divi']]]]],
    [
      'an address that stands as it is',
      'https://example.org/a',
      [['p', ['a', {href: 'https://example.org/a'}, 'https://example.org/a']]],
    ],
  ])('%s', (_, markdown, expected) => expect(made(markdown)).toEqual(expected));
});

it('a link to a page that is nearly right is told with what to write', () => {
  expect(compile('[a](#/page/glosary)').problems[0]?.message).toContain('Did you mean "#/page/glossary"?');
});

describe('Markdown cannot bring in', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'html'],
    ['HTML inside a line', 'a <img src=x onerror=alert(1)> b', 'html'],
    ['a comment', '<!-- nothing -->', 'html'],
    ['a script as an address', '[a](javascript:alert(1))', 'link-scheme'],
    ['a script as an address in disguise', '[a](JaVaScRiPt:alert(1))', 'link-scheme'],
    ['data as an address', '[a](data:text/html,x)', 'link-scheme'],
    ['an address without its scheme', '[a](//example.org)', 'link-scheme'],
    ['an address with an attribute', '[a](<https://example.org/" onclick="x>)', 'link-scheme'],
    ['a place that is no lesson', '[a](#top)', 'link-dead'],
    ['a picture', '![a](https://example.org/a.png)', 'markdown'],
    ['code', '`a`', 'markdown'],
    ['a rule', 'a\n\n***\n\nb', 'markdown'],
    ['a numbered list out of a date', '2017. gadā sāka mācīt.', 'markdown'],
    ['a footnote of its own', 'a[^x]\n\n[^x]: b', 'markdown'],
    ['a reference to an address', '[a][b]\n\n[b]: https://example.org', 'markdown'],
  ])('%s', (_, markdown, code) => {
    const {problems} = compile(markdown);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(tagsAndAttributes(made(markdown)).forbidden).toEqual([]);
    expect(JSON.stringify(made(markdown))).not.toMatch(/javascript:|data:|onerror|onclick/i);
  });
});

/** Text that is likely to mean something in Markdown, HTML or in our additions. */
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '[',
        ']',
        '{lang=en}',
        '{#a}',
        '[^door-book]',
        '](',
        ')',
        '**',
        '_',
        '`',
        '|',
        '\n',
        '\n\n',
        '- a:',
        '> ',
        '# ',
        '---',
        '<b>',
        '&lt;',
        'javascript:',
        '![',
      ),
      fc.string({maxLength: 8}),
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''));

it('gives nothing but allowed tags and attributes, and never throws, whatever is written', () => {
  fc.assert(
    fc.property(wild, (markdown) => {
      const {tags, forbidden} = tagsAndAttributes(made(`Vārds ${markdown}`));
      expect(forbidden).toEqual([]);
      expect(tags.every((tag) => (richTags as readonly string[]).includes(tag))).toBe(true);
    }),
    {numRuns: 100},
  );
}, 120_000);

it('keeps every word of plain text', () => {
  const word = fc.stringMatching(/^[a-zāčēģīķļņšūž]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 20}), (words) => {
      expect(made(words.join(' '))).toEqual([['p', words.join(' ')]]);
    }),
    {numRuns: 50},
  );
}, 120_000);

it('tells the line of a mistake in the middle of a paragraph', () => {
  const content = changed(file, 'Cauri redz', 'viens\ndivi[^nav]\ntrīs <b> Cauri redz');
  expect(mistakesIn(content)).toContain(`${file}:9 source-unknown`);
  expect(mistakesIn(content)).toContain(`${file}:10 html`);
});

/** All tags in a text, and what may not be there. */
function tagsAndAttributes(nodes: readonly RichNode[]): {tags: string[]; forbidden: string[]} {
  const tags: string[] = [];
  const forbidden: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node === 'string') return;
    if (!Array.isArray(node)) {
      const names = Object.keys(node ?? {});
      forbidden.push(...names.filter((name) => !(richAttributes as readonly string[]).includes(name)));
      return;
    }
    const [tag, ...rest] = node as [string, ...unknown[]];
    tags.push(tag);
    rest.forEach(visit);
  };
  nodes.forEach(visit);
  return {tags, forbidden};
}
