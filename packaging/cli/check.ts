/** `npm run check`: see `--help`. */
import {resolve} from 'node:path';
import {runCheck} from './run-check.ts';

process.exitCode = await runCheck(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '../..'),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
