import type {Plugin} from 'vite';

/** Style sheets of elements without comments and white space that CSS does not mind: nobody minifies inside templates. */
export const plainStyles: Plugin = {
  name: 'plain-styles',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: 'css`'},
    handler: (code) =>
      code.replaceAll(/\bcss`([^`]*)`/g, (_, styles: string) => `css\`${withoutAir(styles)}\``),
  },
};

/** Not in a text of `content`: two blanks in a row would become one there. */
export const withoutAir = (styles: string): string =>
  styles
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/(?<=[\w-]): /g, ':')
    .replaceAll(';}', '}')
    .trim();
