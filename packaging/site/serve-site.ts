import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join, posix, resolve} from 'node:path';
import sirv from 'sirv';
import {type TwoOrigins, pagesApart, stageFolder} from './second-origin.ts';

const host = '127.0.0.1';

/** Another program listens on the port already. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
    this.name = 'PortTakenError';
  }
}

/**
 * Serves a folder to this machine alone. Browsers ask again each time, so that a page and a service
 * worker are never older than the folder. `port` 0 takes any free one. Rejects with `PortTakenError`.
 * @param origins names of this server between which `lms/` is played; the folder itself knows nothing of them
 */
export function serveSite(folder: string, port: number, origins?: TwoOrigins): Promise<Server> {
  const files = sirv(folder, {dev: true, etag: true});
  const edits = origins && pagesApart(origins);
  const server = createServer((request, response) => {
    const asked = askedBy(request);
    if (!asked) return void response.writeHead(400).end();
    // What is looked for is what was looked at.
    request.url = asked.pathname + asked.search;
    if (kept(asked, response) || redirected(folder, asked, response)) return;
    const path = pathOf(asked).replace(/\/$/, '/index.html').slice(1);
    const edit = edits?.get(path);
    if (!edit) return files(request, response);
    readFile(join(folder, path), 'utf8').then(
      (html) =>
        response
          .writeHead(200, {'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache'})
          .end(edit(html)),
      () => files(request, response),
    );
  });
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, host, () => done(server));
  });
}

/** Rejects with `PortTakenError` now rather than after a long build. */
export async function checkPort(port: number): Promise<void> {
  const probe = await serveSite('.', port);
  await new Promise((closed) => probe.close(closed));
}

/** Host and path; undefined when they are none. The host is what the header says, whatever the path begins with. */
function askedBy({url = '/', headers}: IncomingMessage): URL | undefined {
  const [path, base] = [url.replace(/^[/\\]+/, '/'), `http://${headers.host ?? host}`];
  if (!path.startsWith('/') || !URL.canParse(path, base)) return undefined;
  const asked = new URL(path, base);
  try {
    pathOf(asked);
    return asked;
  } catch {
    // A "%" with no two hex digits behind it.
    return undefined;
  }
}

/** As the server of files reads it: `/assets/..%2flms/` is `/lms/`. */
const pathOf = ({pathname}: URL): string => posix.normalize(decodeURIComponent(pathname));

/**
 * `localhost` plays packages, and nothing else: whatever a browser keeps under that name, a package can reach. Everything
 * but the page that plays them is at the other name; only the LMS there may show that page.
 */
function kept(asked: URL, response: ServerResponse): boolean {
  if (asked.hostname !== 'localhost') return false;
  const site = `http://${host}:${asked.port}`;
  const path = pathOf(asked);
  if (path.startsWith('/assets/')) return false;
  if (path.startsWith(`/${stageFolder}`)) {
    response.setHeader('content-security-policy', `frame-ancestors ${site}`);
    return false;
  }
  response.writeHead(302, {location: `${site}${asked.pathname}${asked.search}`}).end();
  return true;
}

/** `/lms` → `/lms/`: the relative addresses of a folder's page are wrong without the slash. */
function redirected(folder: string, {pathname, search}: URL, response: ServerResponse): boolean {
  if (pathname.endsWith('/') || !isFolderWithPage(folder, pathname)) return false;
  response.writeHead(302, {location: `${pathname}/${search}`}).end();
  return true;
}

function isFolderWithPage(folder: string, pathname: string): boolean {
  const path = resolve(join(folder, pathname));
  return path.startsWith(resolve(folder)) && existsSync(join(path, 'index.html'));
}

/** `http://127.0.0.1:4173/` of a listening server. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://${host}:${address.port}/`;
}
