import type {Plugin} from 'vite';
import {withoutAir} from '../page/without-air.ts';

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
