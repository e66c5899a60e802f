/** `npm run translate`: see `--help`. */
import {resolve} from 'node:path';
import {runTranslate} from './run-translate.ts';

process.exitCode = await runTranslate(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '../..'),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
