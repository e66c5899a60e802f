import type {IncomingMessage, ServerResponse} from 'node:http';

/** All off: everything works. */
export interface LineFaults {
  /** No request is answered, though the browser believes in its line. */
  isDead: boolean;
  /** The session expired: the server refuses whatever is to be stored. */
  isRefusing: boolean;
  /** The server takes its time. */
  isSlow: boolean;
}

/** What stands on the other side of the line, for one learner and one attempt. */
export abstract class LabServer {
  readonly faults: LineFaults = {isDead: false, isRefusing: false, isSlow: false};
  #heard = 0;

  /** Stored values, by element of SCORM. */
  abstract get stored(): Readonly<Record<string, unknown>>;
  /** The learner was here before and left this behind. */
  abstract resume(suspendData: string): void;
  /** Address of the course for a new launch, relative to the LMS's page. */
  abstract launch(origin: string): string;
  /** Answers a request; undefined where it is for a file. */
  protected abstract respond(request: Request): Promise<Response> | undefined;

  /** For `serveFiles`: true when the request is dealt with here. */
  readonly answer = (incoming: IncomingMessage, outgoing: ServerResponse): boolean => {
    if (this.faults.isDead) {
      incoming.socket.destroy();
      return true;
    }
    const {method = 'GET', headers, url = '/'} = incoming;
    const isWriting = method !== 'GET' && method !== 'HEAD';
    // Node's own types of the two sides of a request do not know each other.
    const init = {
      method,
      headers: headers as HeadersInit,
      ...(isWriting && {body: incoming, duplex: 'half'}),
    };
    const answer = this.respond(new Request(`http://lab.test${url}`, init as unknown as RequestInit));
    if (!answer) return false;
    void answer.then((response) => this.#send(response, outgoing, isWriting));
    return true;
  };

  async #send(response: Response, outgoing: ServerResponse, isWriting: boolean): Promise<void> {
    // What was stored is stored: only the answer is late.
    if (this.faults.isSlow && isWriting) await new Promise((resolve) => setTimeout(resolve, slowMs));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    if (isWriting) this.#heard += 1;
  }

  /** Resolves when something was written here after `leave` was called, at the latest after two seconds. */
  async heardAfter(leave: () => Promise<void>): Promise<void> {
    const before = this.#heard;
    await leave();
    // The last words of a page that went away are on their way.
    for (let tries = 0; this.#heard === before && tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

const slowMs = 300;
