/** `npm run package`: see `--help`. */
import './command/tight-heap.ts';
import {projectCommand} from './command/project-command.ts';
import {runPackage} from './run-package.ts';
import {stoppable} from './command/stoppable.ts';

const code = await stoppable((signal) => runPackage(process.argv.slice(2), {...projectCommand(), signal}));
if (code !== undefined) process.exitCode = code;
