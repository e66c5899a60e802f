/** `npm run package`: see `--help`. */
import {resolve} from 'node:path';
import {buildPlayer} from '../build-player.ts';
import {readPackageContent} from '../package-content.ts';
import {runPackage} from './run-package.ts';

const root = resolve(import.meta.dirname, '../..');
const stop = new AbortController();
// Packing stops after the package at hand and clears what it had begun; a second Ctrl-C ends it at once.
process.once('SIGINT', () => stop.abort());

try {
  process.exitCode = await runPackage(process.argv.slice(2), {
    root,
    readContent: () => readPackageContent(root),
    buildPlayer: () => buildPlayer(root),
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
    signal: stop.signal,
  });
} catch (error) {
  if (!stop.signal.aborted) throw error;
  console.error('Stopped: nothing was written.');
  process.exitCode = 130;
}
