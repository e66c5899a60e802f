import {createServer} from 'node:http';
import sirv from 'sirv';
import {listen, type Serving} from './serve-files.ts';

/** Serves a folder as any static web server does, on a free port of this machine. */
export async function serveFolder(folder: string): Promise<Serving> {
  const handle = sirv(folder, {dev: true, etag: true});
  return listen(createServer((request, response) => handle(request, response)));
}
