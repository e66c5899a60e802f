/** What stands in the files of a new kind. */

/** With an answer that is right or wrong, or to read. */
export type KindSort = 'activity' | 'reading';

/** What is put into a file: each text before the first place that matches. */
export type Lines = readonly {readonly file: string; readonly before: RegExp; readonly text: string}[];

export interface KindTexts {
  /** Path → text of its own files. */
  readonly own: ReadonlyMap<string, string>;
  /** Its lines in the registries. */
  readonly lines: Lines;
}

const afterImports = /(?<=\nimport [^\n]*\n)(?!import )/;
const compilers = 'packaging/content/blocks/registry.ts';

/**
 * All texts of a kind.
 * @param templates `activity/domain.txt` … of this folder, by their path from the root
 */
export function kindTexts(name: string, sort: KindSort, templates: ReadonlyMap<string, string>): KindTexts {
  const className = name.charAt(0).toUpperCase() + name.slice(1);
  const textOf = (part: string): string =>
    (templates.get(`packaging/kind-skeleton/${sort}/${part}.txt`) ?? '')
      .replaceAll('__kind__', name)
      .replaceAll('__Kind__', className);
  return {
    own: new Map([
      [`src/domain/blocks/${name}/${name}.ts`, textOf('domain')],
      [`src/components/blocks/${name}/${name}-block.ts`, textOf('element')],
      [`packaging/content/blocks/${name}/${name}.ts`, textOf('compiler')],
    ]),
    lines: [
      {file: compilers, before: afterImports, text: importOf(`{${name}}`, name)},
      ...(sort === 'activity' ? activityLines(name, className) : readingLines(name, className)),
    ],
  };
}

/** A line that imports from a kind's folder. */
const importOf = (what: string, name: string): string => `import ${what} ${fromOwn(name, name)}`;
const fromOwn = (name: string, file: string): string => `from './${name}/${file}.ts';\n`;

const activityLines = (name: string, className: string): Lines => [
  {
    file: compilers,
    before: /(?<=\nconst practice = \{\n(?: {2}\w+,\n)*)(?=\} satisfies)/,
    text: `  ${name},\n`,
  },
  {
    file: 'src/domain/blocks/practice.ts',
    before: afterImports,
    text: importOf(`{${name}Logic}`, name),
  },
  {
    file: 'src/domain/blocks/practice.ts',
    before: /(?<=\nconst logicByType = \{\n(?: {2}.*\n)*)(?=\};)/,
    text: `  ${name}: ${name}Logic,\n`,
  },
  {
    file: 'src/components/blocks/practice-blocks.ts',
    before: /$/,
    text: `export {${className}BlockElement} ${fromOwn(name, `${name}-block`)}`,
  },
];

const readingLines = (name: string, className: string): Lines => [
  {file: compilers, before: /(?<=\nconst others = \{\n(?: {2}.*,\n)*)(?=\} satisfies)/, text: `  ${name},\n`},
  {
    file: 'src/domain/blocks/blocks.ts',
    before: afterImports,
    text: importOf(`type {${className}Block}`, name),
  },
  {
    file: 'src/domain/blocks/blocks.ts',
    before: /(?<=\ninterface Shapes [^\n]*\n(?: {2}.*\n)*)(?=\}\n)/,
    text: `  '${name}': ${className}Block;\n`,
  },
  {
    file: 'src/components/blocks/block-elements.ts',
    before: /\} satisfies \{readonly \[T in Exclude/,
    text: `  '${name}': {load: () => import('./${name}/${name}-block.ts')},\n`,
  },
];
