/** `npm run package`: see `--help`. */
import {projectCommand} from './project-command.ts';
import {runPackage} from './run-package.ts';
import {stoppable} from './stoppable.ts';

const code = await stoppable((signal) => runPackage(process.argv.slice(2), {...projectCommand(), signal}));
if (code !== undefined) process.exitCode = code;
