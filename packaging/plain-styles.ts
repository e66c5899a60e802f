import type {Plugin} from 'vite';

/** Style sheets of elements without comments and white space that CSS does not mind: nobody minifies inside templates. */
export const plainStyles: Plugin = {
  name: 'plain-styles',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id)
      ? code.replaceAll(/\bcss`([^`]*)`/g, (_, styles: string) => `css\`${withoutAir(styles)}\``)
      : undefined,
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
