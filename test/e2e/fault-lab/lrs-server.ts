import {FakeLrs} from '../../fake-lrs/fake-lrs.ts';
import {storedIn} from '../../runtime/fault-lab/lrs-lab-lms.ts';
import {LabServer} from './lab-server.ts';

/** Id of the course's State document. */
const stateId = 'kopiga-riciba';

export interface LrsServerOptions {
  /** Ids of all interactions of the package by index. */
  readonly interactionIds: readonly string[];
  /** Tells what the course did against the rules of cmi5. */
  readonly complain: (what: string) => void;
}

/** The LRS of a cmi5 LMS behind a real line. */
export class LrsServer extends LabServer {
  readonly #lrs = new FakeLrs({masteryScore: 0.7});
  readonly #options: LrsServerOptions;

  constructor(options: LrsServerOptions) {
    super();
    this.#options = options;
  }

  override get stored(): Readonly<Record<string, unknown>> {
    return storedIn(this.#lrs, this.#options.interactionIds);
  }

  override resume(suspendData: string): void {
    this.#lrs.restoreState(stateId, JSON.stringify({suspendData, location: '', isFinished: false}));
  }

  override launch(origin: string): string {
    const query = new URLSearchParams(this.#lrs.launch());
    for (const [name, value] of query) {
      query.set(name, value.replace(/^https:\/\/(?:lrs|lms)\.test\//, origin));
    }
    return `content/index.html?${query}`;
  }

  protected override respond(request: Request): Promise<Response> | undefined {
    const {pathname, search} = new URL(request.url);
    const host = /^\/(xapi|token)\//.exec(pathname)?.[1] === 'token' ? 'lms.test' : 'lrs.test';
    return /^\/(?:xapi|token)\//.test(pathname)
      ? this.#ask(`https://${host}${pathname}${search}`, request)
      : undefined;
  }

  async #ask(address: string, request: Request): Promise<Response> {
    const {method, headers} = request;
    const body = method === 'GET' ? {} : {body: await request.text()};
    this.#lrs.fault = this.faults.isRefusing ? 'http-500' : undefined;
    const answer = await this.#lrs.request(address, {method, headers, ...body});
    this.#lrs.complaints.all.splice(0).forEach(this.#options.complain);
    return answer;
  }
}
