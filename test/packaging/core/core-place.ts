/** A place as bare as a worker's: no Node, no DOM, and an `Intl` that tells whoever asks it. */
import {runInNewContext} from 'node:vm';
import type {MakingDesk} from '../../../packaging/core/making-desk.ts';
import type {FetchPart} from '../../../packaging/core/parts-store.ts';
import type {MakingProgress} from '../../../src/domain/exchange/package-making.ts';

const refusals = `
  const asked = (what) => () => { throw new Error('The core asks ' + what + ': its answer changes with the machine.'); };
  const Intl = new Proxy({}, {get: (_, name) => asked('Intl.' + String(name))()});
  for (const [type, names] of [
    [String, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
    [Number, ['toLocaleString']],
    [Array, ['toLocaleString']],
    [Date, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'getTimezoneOffset']],
  ]) for (const name of names) type.prototype[name] = asked(name);
  Date.now = asked('Date.now');
`;

/** Lit asks when it is loaded, for a mark that reaches no package. */
const chance = "Math.random = asked('Math.random');";

/** @param script of `bundleCore` */
export function deskInBarePlace(
  script: string,
  fetchPart: FetchPart,
  tell?: (progress: MakingProgress) => void,
): MakingDesk {
  const given = {
    ...{TextEncoder, TextDecoder, URL, btoa, structuredClone, queueMicrotask, console},
    fetchPart,
    tell,
  };
  // The script's own global.
  return runInNewContext(
    `${refusals}${script};${chance}new core.MakingDesk(fetchPart, tell)`,
    given,
  ) as MakingDesk;
}
