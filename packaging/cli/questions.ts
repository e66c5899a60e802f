/** `npm run questions`: see `--help`. */
import {projectCommand} from './command/project-command.ts';
import {stoppable} from './command/stoppable.ts';
import {runQuestions} from './questions/run-questions.ts';

const code = await stoppable((signal) => runQuestions(process.argv.slice(2), {...projectCommand(), signal}));
if (code !== undefined) process.exitCode = code;
