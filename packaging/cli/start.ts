/** `npm start`: builds everything, serves the site to this machine and stays; see `--help`. */
import './command/tight-heap.ts';
import {addressOf, checkPort, PortTakenError, serveSite} from '../site/serve-site.ts';
import {loopbackOrigins} from '../site/second-origin.ts';
import {buildOptions} from './options/build-options.ts';
import {projectCommand} from './command/project-command.ts';
import {runBuild} from './run-build.ts';
import {portOf} from './options/port.ts';
import {stoppable} from './command/stoppable.ts';
import {UsageError} from './command/usage-error.ts';

try {
  const args = process.argv.slice(2);
  const port = portOf(process.env['PORT']);
  // Options are checked first: a wrong one is reported even if the port is taken, and --help needs no port.
  if (!buildOptions(args).help) await checkPort(port);
  const built = await stoppable((signal) => runBuild(args, {...projectCommand(), signal}));
  if (built?.site !== undefined) await serve(built.site, port);
  else if (built) process.exitCode = built.code;
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof PortTakenError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function serve(site: string, port: number): Promise<void> {
  const address = addressOf(await serveSite(site, port, loopbackOrigins(port)));
  console.log(`
The site:            ${address}
Take the course:     ${address}learn/
Try a package:       ${address}lms/
Read results:        ${address}results/
Download packages:   ${address}packages/index.json

Ctrl-C ends it.`);
}
