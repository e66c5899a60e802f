import {resolve} from 'node:path';
import {type Plugin, build} from 'vite';
import {defineConfig} from 'vitest/config';
import {contentPlugin} from './packaging/content/vite-content.ts';
import {bundledPackages} from './packaging/bundled-packages.ts';
import {playerChunks} from './packaging/player-chunks.ts';

/** Templates keep their lines but not their indentation, which HTML and CSS do not mind. */
const noIndentation: Plugin = {
  name: 'no-indentation',
  renderChunk: (code) => code.replaceAll(/\n[ \t]+/g, '\n'),
};

/** The LMS's service worker is one classic script with a fixed name: a hashed one could never be replaced. */
const serviceWorker = (entry: string): Plugin => ({
  name: 'service-worker',
  async generateBundle() {
    const rolldownOptions = {input: entry, output: {format: 'iife'}} as const;
    const built = await build({configFile: false, logLevel: 'warn', build: {write: false, rolldownOptions}});
    const [script] = Array.isArray(built)
      ? built.flatMap(({output}) => output)
      : 'output' in built
        ? built.output
        : [];
    if (script?.type === 'chunk')
      this.emitFile({type: 'asset', fileName: 'lms/service-worker.js', source: script.code});
  },
});

/**
 * `vite build` makes the player (dist/player), `vite build --mode site` the site's own pages (dist/site),
 * `vite --mode dev` serves the player with the content as it is now.
 */
export default defineConfig(({mode}) => {
  const isSite = mode === 'site';
  const contentNow = mode === 'dev' ? [contentPlugin(import.meta.dirname)] : [];
  const root = resolve(import.meta.dirname, isSite ? 'src/entries/site' : 'src/entries/player');
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [
      noIndentation,
      ...(isSite
        ? [serviceWorker(resolve(root, 'lms/service-worker.ts'))]
        : [bundledPackages(), ...contentNow]),
    ],
    build: {
      outDir: resolve(import.meta.dirname, isSite ? 'dist/site' : 'dist/player'),
      emptyOutDir: !isSite,
      manifest: !isSite,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: {polyfill: false},
      rolldownOptions: isSite
        ? {input: {index: resolve(root, 'index.html'), lms: resolve(root, 'lms/index.html')}}
        : {
            input: {index: resolve(root, 'index.html'), today: resolve(root, 'today.html')},
            output: {codeSplitting: {groups: playerChunks(import.meta.dirname)}},
          },
    },
    test: {
      root: import.meta.dirname,
      include: ['test/{domain,runtime,packaging,lms,results,house,media}/**/*.test.ts'],
    },
  };
});
