/** A dry run: a new kind of block stands in three places, and whoever forgets one of its parts is told. */
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {kindRegistries, KindError, newKind} from '../../packaging/kind-skeleton/new-kind.ts';
import {readSources} from '../../packaging/kind-skeleton/read-sources.ts';
import {OverlayProgram, type Overlay} from './overlay-program.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = await readSources(root);
const program = new OverlayProgram(root);

const own = (name: string): readonly string[] => [
  `src/domain/blocks/${name}/${name}.ts`,
  `src/components/blocks/${name}/${name}-block.ts`,
  `packaging/content/blocks/${name}/${name}.ts`,
];
/** Where the compiler would tell what is missing, and what hangs on every kind. */
const watched = [
  ...new Set(Object.values(kindRegistries).flat()),
  'src/components/blocks/load-practice.ts',
  'src/components/blocks/render-block.ts',
  'src/components/blocks/practice/practice-element.ts',
  'src/domain/blocks/asking.ts',
  'packaging/content/compile/compile-lesson.ts',
  'packaging/content/ledger/question-entry.ts',
  'packaging/content/banks/read-banks.ts',
  'packaging/limits/longest-answers.ts',
  'packaging/results/bank-question.ts',
];

/** A part that is left out, and the file in which that is told. */
interface Cut {
  readonly path: string;
  /** What is cut out of the file; absent: the whole file, or its line where it was there before. */
  readonly part?: RegExp;
  /** What stands there instead. */
  readonly put?: string;
  readonly toldIn: string;
  /** Word of the message. */
  readonly says?: string;
}

/** Cuts that are told apart are tried together: each look at all types takes its time. */
function expectTold(files: Overlay, ownFiles: readonly string[], cuts: readonly Cut[]): void {
  const left = new Map(files);
  for (const {path, part, put = ''} of cuts) {
    const text = left.get(path) ?? '';
    if (part) expect(text, path).toMatch(part);
    left.set(path, part ? text.replace(part, put) : sources.get(path));
  }
  const there = ownFiles.filter((file) => left.get(file) !== undefined);
  const told = program.mistakes(left, [...watched, ...there]);
  for (const {path, part, toldIn, says = ''} of cuts) {
    const found = told.filter((line) => line.startsWith(`${toldIn}: `) && line.includes(says));
    expect(found, `${path} without ${part ?? 'all of it'}: ${told.join('; ')}`).not.toEqual([]);
  }
}

describe('a new activity', () => {
  const files = newKind(sources, 'rank', 'activity');
  const words = [...files.keys()].filter((path) => path.startsWith('src/locales/'));
  const [logic = '', element = '', compiler = ''] = own('rank');
  const [practice, elements, compilers] = kindRegistries.activity;
  const elementsByKind = 'src/components/blocks/load-practice.ts';
  const base = 'src/components/blocks/practice/practice-element.ts';

  it('is three files of its own, a line in each registry and its words: seven in one language', () => {
    expect([...files.keys()].toSorted()).toEqual(
      [...own('rank'), ...kindRegistries.activity, ...words].toSorted(),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(own('rank').length + kindRegistries.activity.length + 1).toBe(7);
  });

  it('compiles as it is written', () => {
    expect(program.mistakes(files, [...watched, ...own('rank')])).toEqual([]);
  });

  it.each<{what: string; cuts: readonly Cut[]}>([
    {
      what: 'any of its own files',
      cuts: [
        {path: logic, toldIn: practice},
        {path: element, toldIn: elements},
        {path: compiler, toldIn: compilers},
      ],
    },
    {
      what: 'its line in the domain',
      cuts: [{path: practice, part: / {2}rank: rankLogic,\n/, toldIn: compilers}],
    },
    {
      what: 'its line among the compilers',
      cuts: [{path: compilers, part: /\n {2}rank,/, toldIn: compilers, says: 'rank'}],
    },
    {
      what: 'its words, its element, or a member of its logic or its compiler',
      cuts: [
        {path: words.find((path) => path.includes('/lv/')) ?? '', toldIn: base},
        {path: elements, toldIn: elementsByKind, says: 'RankBlockElement'},
        {path: logic, part: /\n {2}words: .*/, toldIn: logic, says: 'words'},
        {path: logic, part: /\n {2}interactionType: .*/, toldIn: logic, says: 'interactionType'},
        {path: compiler, part: /\n {2}seconds: .*/, toldIn: compiler, says: 'seconds'},
        {path: compiler, part: /\n {2}printed: .*/, toldIn: compiler, says: 'printed'},
        {path: compiler, part: /\n {2}options: .*/, toldIn: compiler, says: 'options'},
        {path: compiler, part: /\n {2}bank: [^]*?\n {2}\],/, toldIn: compiler, says: 'bank'},
      ],
    },
    {
      what: 'its longest answer, its fields or the tag of its element',
      cuts: [
        {
          path: logic,
          part: /\.\.\.(lettersLogic)(\(.*\)),/,
          put: '...(({longest: _, ...rest}) => rest)($1<RankBlock>$2),',
          toldIn: logic,
          says: 'longest',
        },
        {path: compiler, part: /\n {2}fields,/, toldIn: compiler, says: 'fields'},
        {path: element, part: /\ndeclare global [^]*/, toldIn: elementsByKind, says: 'RankBlockElement'},
      ],
    },
  ])('does not compile without $what', ({cuts}) => expectTold(files, own('rank'), cuts));
});

describe('a new block to read', () => {
  const files = newKind(sources, 'aside', 'reading');
  const [shape = '', element = '', compiler = ''] = own('aside');
  const [shapes, elements, compilers] = kindRegistries.reading;

  it('is three files of its own and a line in each registry, and compiles', () => {
    expect([...files.keys()].toSorted()).toEqual([...own('aside'), ...kindRegistries.reading].toSorted());
    expect(program.mistakes(files, [...watched, ...own('aside')])).toEqual([]);
  });

  it.each<{what: string; cuts: readonly Cut[]}>([
    {
      what: 'any of its own files',
      cuts: [
        {path: shape, toldIn: shapes},
        {path: element, toldIn: elements},
        {path: compiler, toldIn: compilers},
      ],
    },
    {
      what: 'its line among the shapes',
      cuts: [{path: shapes, part: /\n {2}'?aside'?: .*/, toldIn: compilers}],
    },
    {
      what: 'its lines among the elements and the compilers',
      cuts: [
        {path: elements, toldIn: elements, says: 'aside'},
        {path: compilers, part: /\n {2}aside,/, toldIn: compilers, says: 'aside'},
      ],
    },
    {
      what: 'the tag of its element, its schema, its minutes or its print',
      cuts: [
        {path: element, part: /\ndeclare global [^]*/, toldIn: elements},
        {path: compiler, part: /\n {2}schema,/, toldIn: compiler, says: 'schema'},
        {path: compiler, part: /\n {2}seconds: .*/, toldIn: compiler, says: 'seconds'},
        {path: compiler, part: /\n {2}printed: .*/, toldIn: compiler, says: 'printed'},
      ],
    },
  ])('does not compile without $what', ({cuts}) => expectTold(files, own('aside'), cuts));
});

describe('the command', () => {
  it.each([
    {name: 'choice', says: 'There is a kind "choice" already'},
    {name: 'Rank', says: '"Rank" cannot be a kind of block'},
    {name: 'my-kind', says: 'one word of small letters'},
  ])('refuses the name $name', ({name, says}) => {
    expect(() => newKind(sources, name, 'activity')).toThrow(KindError);
    expect(() => newKind(sources, name, 'activity')).toThrow(says);
  });

  it('is in package.json', async () => {
    const {scripts} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['new-kind']).toBe('tsx packaging/cli/new-kind.ts');
  });
});
