/** `npm run package`: see `--help`. */
import {projectCommand} from './project-command.ts';
import {runPackage} from './run-package.ts';

const stop = new AbortController();
// Packing stops after the package at hand and clears what it had begun; a second Ctrl-C ends it at once.
process.once('SIGINT', () => stop.abort());

try {
  process.exitCode = await runPackage(process.argv.slice(2), {...projectCommand(), signal: stop.signal});
} catch (error) {
  if (!stop.signal.aborted) throw error;
  console.error('Stopped: nothing was written.');
  process.exitCode = 130;
}
