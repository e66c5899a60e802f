import {existsSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join, resolve} from 'node:path';
import sirv from 'sirv';
import {stageFolder} from './second-origin.ts';

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
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, {dev: true, etag: true});
  const server = createServer((request, response) => {
    if (!kept(request, response) && !redirected(folder, request, response)) files(request, response);
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

/**
 * `localhost` plays packages, and nothing else: whatever a browser keeps under that name, a package can reach. Everything
 * but the page that plays them is at the other name; only the LMS there may show that page.
 */
function kept(request: IncomingMessage, response: ServerResponse): boolean {
  const asked = new URL(request.url ?? '/', `http://${request.headers.host ?? host}`);
  if (asked.hostname !== 'localhost') return false;
  const site = `http://${host}:${asked.port}`;
  if (asked.pathname.startsWith('/assets/')) return false;
  if (asked.pathname.startsWith(`/${stageFolder}`)) {
    response.setHeader('content-security-policy', `frame-ancestors ${site}`);
    return false;
  }
  response.writeHead(302, {location: `${site}${asked.pathname}${asked.search}`}).end();
  return true;
}

/** `/lms` → `/lms/`: the relative addresses of a folder's page are wrong without the slash. */
function redirected(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  const {pathname, search} = new URL(request.url ?? '/', `http://${host}`);
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
