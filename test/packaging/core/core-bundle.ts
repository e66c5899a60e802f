import {join} from 'node:path';
import {build} from 'esbuild';
import {litForWorkers} from '../../../packaging/build/lit-for-workers.ts';

export const root = join(import.meta.dirname, '../../..');

export interface CoreBundle {
  /** A classic script that leaves `MakingDesk` in `core`. */
  readonly script: string;
  /** Every file that is in it, from the root. */
  readonly inputs: readonly string[];
}

/** The packaging core for a place without Node and without a DOM. Rejects when it imports what is not there. */
export async function bundleCore(): Promise<CoreBundle> {
  const {filter, handler} = litForWorkers.resolveId;
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['packaging/core/making-desk.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'core',
    platform: 'neutral',
    conditions: ['worker'],
    mainFields: ['module', 'main'],
    plugins: [
      {
        name: litForWorkers.name,
        setup: (made) => made.onResolve({filter: filter.id}, ({path}) => ({path: handler(path)})),
      },
    ],
  });
  return {script: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs)};
}
