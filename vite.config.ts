import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

/** What every launch needs in one file: few requests on a bad line. The blocks and trackers come by themselves. */
const core = {
  name: 'core',
  test: /node_modules|src\/(?:domain|locales|components\/(?!blocks)|runtime\/(?!trackers))/,
};

/** `vite build` makes the player (dist/player), `vite build --mode site` the site's own pages (dist/site). */
export default defineConfig(({mode}) => {
  const isSite = mode === 'site';
  const root = resolve(import.meta.dirname, isSite ? 'src/entries/site' : 'src/entries/player');
  return {
    root,
    base: './',
    publicDir: false,
    build: {
      outDir: resolve(import.meta.dirname, isSite ? 'dist/site' : 'dist/player'),
      emptyOutDir: !isSite,
      manifest: !isSite,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: {polyfill: false},
      rolldownOptions: isSite
        ? {input: {index: resolve(root, 'index.html'), lms: resolve(root, 'lms/index.html')}}
        : {output: {codeSplitting: {groups: [core]}}},
    },
    test: {
      root: import.meta.dirname,
      include: ['test/{domain,runtime,packaging,lms,house}/**/*.test.ts'],
    },
  };
});
