/** `npm run editions`: see `--help`. */
import {projectCommand} from './command/project-command.ts';
import {runEditions} from './editions/run-editions.ts';
import {stoppable} from './command/stoppable.ts';

const code = await stoppable((signal) => runEditions(process.argv.slice(2), {...projectCommand(), signal}));
if (code !== undefined) process.exitCode = code;
