/** The worker of the page that makes packages: the packaging core, and where its parts are fetched. Asks no other server. */
import {MakingDesk, type PackageInParts} from '../../../../packaging/core/making-desk.ts';
import {
  MakingError,
  type MadePackage,
  type MakingFault,
  type PackageContents,
  type ShownPackage,
} from '../../../domain/exchange/package-making.ts';
import type {MakerAnswer, MakerQuestion} from '../../../make/maker/maker-protocol.ts';
import {SentFiles} from '../../../make/maker/sent-files.ts';
import {lookForGarbage} from './look-for-garbage.ts';

// Started from a blob, it has no address of its own: the page names it by the folder of the parts.
const folder = self.name;

const desk = new MakingDesk(
  async (address) => {
    // What a cache has may be of another version than the index: it is asked whether it is still so.
    const response = await fetch(new URL(address, folder), {cache: 'no-cache'});
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  (progress) => answer({progress}),
  lookForGarbage,
);

/** Questions are answered in their order: each one waits for the one before. */
let last: Promise<void> = Promise.resolve();
const sent = new SentFiles();

addEventListener('message', ({data: {id, ask, ...asked}}: MessageEvent<MakerQuestion>) => {
  const given = sent.take(asked);
  last = last.then(async () => {
    try {
      // The page's side gives what the method of that name takes.
      const method = desk[ask].bind(desk) as (...given: readonly unknown[]) => Promise<unknown>;
      const gave = await method(...given);
      answer({id, gave: handedOn(gave)});
    } catch (error) {
      answer({id, fault: faultOf(error)});
    }
  });
});

const answer = (told: MakerAnswer): void => postMessage(told);

/** What is large stays with the browser. */
function handedOn(gave: unknown): unknown {
  if (typeof gave !== 'object' || gave === null) return gave;
  // What the desk gives is told apart by its fields.
  if ('parts' in gave) return madeOf(gave as PackageInParts);
  return 'launches' in gave ? shownOf(gave as PackageContents) : gave;
}

/** The bytes stay with the browser: neither the worker nor the page holds them. */
function madeOf({parts, ...made}: PackageInParts): MadePackage {
  // None of it is memory that somebody shares.
  const bytes = [...parts] as Uint8Array<ArrayBuffer>[];
  return {...made, zip: new Blob(bytes, {type: 'application/zip'})};
}

const shownOf = ({files, ...shown}: PackageContents): ShownPackage => ({
  ...shown,
  files: new Map([...files].map(([path, bytes]) => [path, blobOf(bytes)] as const)),
});

/** What is shown at each rest of somebody who types, a film above all, is handed over once. */
const blobs = new WeakMap<Uint8Array, Blob>();

function blobOf(bytes: Uint8Array): Blob {
  const known = blobs.get(bytes);
  if (known) return known;
  // None of it is memory that somebody shares.
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  blobs.set(bytes, blob);
  return blob;
}

const faultOf = (error: unknown): MakingFault =>
  error instanceof MakingError
    ? error.fault
    : {kind: 'broken', message: error instanceof Error ? error.message : String(error)};
