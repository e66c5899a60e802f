import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

export interface Serving {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves files from memory on a free port of this machine, text compressed by gzip as LMSs do.
 * @param files address without the first slash → bytes
 * @param answer asked first; true when it has dealt with the request
 */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  answer: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<Serving> {
  const zipped = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    const path =
      decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1) || 'index.html';
    const bytes = files.get(path);
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const isText = /text|json|xml|javascript/.test(type);
    const body = isText ? (zipped.get(path) ?? gzipSync(bytes)) : bytes;
    if (isText) zipped.set(path, body);
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(isText ? {'content-encoding': 'gzip'} : {}),
    });
    response.end(body);
  });
  return listen(server);
}

/** Starts a server on a free port of this machine. */
export async function listen(server: Server): Promise<Serving> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
