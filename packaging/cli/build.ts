/** `npm run build`: all default packages and the site, in `dist/`. */
import {projectCommand} from './project-command.ts';
import {runBuild} from './run-build.ts';

const {code, site} = await runBuild(projectCommand());
if (site !== undefined) console.log(`The site is in ${site}: any web server can serve it, in any folder.`);
process.exitCode = code;
