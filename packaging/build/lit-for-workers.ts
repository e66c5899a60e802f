import {createRequire} from 'node:module';
import type {Plugin} from 'vite';

const {resolve} = createRequire(import.meta.url);

/** Of Lit what it gives to servers: the one for browsers asks for `document` when it is loaded, and a worker has none. */
export const litForWorkers: Plugin = {
  name: 'lit-for-workers',
  enforce: 'pre',
  resolveId: {
    filter: {id: /^(?:lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-dom-shim)(?:\/|$)/},
    handler: (id) => resolve(id),
  },
};
