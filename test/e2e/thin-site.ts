import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import sirv from 'sirv';
import {listen} from '../serving/serve-files.ts';

const root = resolve(import.meta.dirname, '../..');

/** Thin packages made by the command that an administrator uses, and the server that their course stands on. */
export interface ThinSite {
  /** Path of a zip, e.g. `zip('definitions-scorm12')`. */
  readonly zip: (name: string) => string;
  /** Folder of the course: another host than that of any LMS in the tests. */
  readonly url: string;
  close(): Promise<void>;
}

/** Packs module `definitions` for a course at `http://localhost:PORT/kurss/`, and puts it there. */
export async function startThinSite(lms: readonly string[] = []): Promise<ThinSite> {
  const out = await mkdtemp(join(tmpdir(), 'thin-'));
  const handle = sirv(join(out, 'remote'), {dev: true, etag: true});
  const server = createServer((request, response) => {
    request.url = (request.url ?? '').replace(/^\/kurss/, '');
    handle(request, response);
  });
  const serving = await listen(server);
  const url = `${serving.url.replace('127.0.0.1', 'localhost')}kurss/`;
  const standards = ['--standard', 'scorm12,scorm2004-4th,cmi5', '--scope', 'definitions'];
  const origins = lms.length > 0 ? ['--lms', lms.join(',')] : [];
  await packageCommand(['--remote', url, ...standards, ...origins, '--out', out]);
  return {
    zip: (name) => join(out, `kopiga-riciba-${name}.zip`),
    url,
    async close() {
      await serving.close();
      await rm(out, {recursive: true});
    },
  };
}

async function packageCommand(args: readonly string[]): Promise<void> {
  const child = spawn('npm', ['run', '-s', 'package', '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`npm run package ended with ${String(code)}.`);
}
