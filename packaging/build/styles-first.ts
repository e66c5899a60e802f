import type {Plugin} from 'vite';

/** Stands in the style sheets of elements until their file is whole; a comment to CSS. */
const mark = '/*styles-first*/';

/** A whole sheet, as the bundler leaves it: in a call of Lit's `css`. */
const sheet = new RegExp(String.raw`\`${mark.replaceAll('*', String.raw`\*`)}([^\`]*)\``, 'g');

/** Local to the file. */
const name = 'styles$';

/**
 * Puts the style sheets of elements to the beginning of the entry. In a package its script stands behind the first screen, which
 * has the same sheets (`src/first-screen`): gzip finds what is the same within 32 kB and no further, and Lit stood between them.
 */
export const stylesFirst: Plugin = {
  name: 'styles-first',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: 'css`'},
    handler: (code) => code.replaceAll(/(?<![.\w])css`/g, `css\`${mark}`),
  },
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.name === 'core' ? withStylesFirst(chunk.code) : chunk.code.replaceAll(mark, '');
  },
};

/** @throws Error when the name that it needs is taken. */
export function withStylesFirst(code: string): string {
  if (code.includes(name)) throw new Error(`The entry has something else called ${name}.`);
  const sheets: string[] = [];
  // As a call by hand: what a tag gets is a list of texts.
  const rest = code.replaceAll(sheet, (_, css: string) => `([${name}[${sheets.push(css) - 1}]])`);
  if (sheets.length === 0 || rest.includes(mark))
    throw new Error('The entry has no style sheets where they are looked for.');
  return `const ${name}=[${sheets.map((css) => `\`${css}\``).join()}];${rest}`;
}
