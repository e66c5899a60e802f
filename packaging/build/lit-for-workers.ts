import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);

/** Of Lit what it gives to servers: the one for browsers asks for `document` when it is loaded, and a worker has none. */
export const litForWorkers = {
  name: 'lit-for-workers',
  enforce: 'pre' as const,
  resolveId: {
    filter: {id: /^(?:lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-dom-shim)(?:\/|$)/},
    handler: (id: string): string => resolve(id),
  },
};
