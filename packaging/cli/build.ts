/** `npm run build`: all packages, the books and the site, in `dist/`; see `--help`. */
import './command/tight-heap.ts';
import {projectCommand} from './command/project-command.ts';
import {runBuild} from './run-build.ts';
import {stoppable} from './command/stoppable.ts';

const args = process.argv.slice(2);
const built = await stoppable((signal) => runBuild(args, {...projectCommand(), signal}));
if (built?.site !== undefined)
  console.log(`The site is in ${built.site}: any web server can serve it, in any folder.`);
if (built) process.exitCode = built.code;
