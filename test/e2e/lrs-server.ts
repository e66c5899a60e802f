import {createServer, type IncomingMessage} from 'node:http';
import {WriteOnlyLrs} from '../fake-lrs/write-only-lrs.ts';
import {listen} from '../serving/serve-files.ts';

/** A record store on a port of its own, which browsers of other origins may reach. */
export interface LrsServer {
  readonly lrs: WriteOnlyLrs;
  /** Address of its endpoint, with a slash at its end. */
  readonly endpoint: string;
  /** How often it was asked for anything at all, a browser's leave included. */
  readonly asked: () => number;
  close(): Promise<void>;
}

const leave = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'PUT',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
};

export async function startLrsServer(): Promise<LrsServer> {
  const lrs = new WriteOnlyLrs();
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (request.method === 'OPTIONS') {
      response.writeHead(204, leave).end();
      return;
    }
    void toFetch(request)
      .then(([address, init]) => lrs.request(address, init))
      .then(
        ({status}) => response.writeHead(status, leave).end(),
        // As a line that breaks.
        () => response.destroy(),
      );
  });
  const serving = await listen(server);
  return {lrs, endpoint: `${serving.url}xapi/`, asked: () => asked, close: serving.close};
}

async function toFetch(request: IncomingMessage): Promise<[string, RequestInit]> {
  const parts: Buffer[] = [];
  // A stream of bytes gives buffers.
  for await (const part of request) parts.push(part as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const {method = 'GET', url = '/'} = request;
  return [`http://lrs.test${url}`, {method, headers, body: Buffer.concat(parts).toString()}];
}
