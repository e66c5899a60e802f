import type {Sent} from '../../fake-lms/fake-site.ts';
import type {TestStandard} from '../lms-under-test.ts';
import {LabServer} from './lab-server.ts';

/** The database of a SCORM LMS; the run-time object stands in its page. */
export class LmsServer extends LabServer {
  readonly #standard: TestStandard;
  readonly #attempt: Record<string, string> = {};

  constructor(standard: TestStandard) {
    super();
    this.#standard = standard;
  }

  override get stored(): Readonly<Record<string, string>> {
    return this.#attempt;
  }

  override resume(suspendData: string): void {
    Object.assign(this.#attempt, {
      'cmi.suspend_data': suspendData,
      ...(this.#standard === 'scorm12'
        ? {'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend'}
        : {'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend'}),
    });
  }

  override launch(): string {
    return 'content/index.html';
  }

  protected override respond(request: Request): Promise<Response> | undefined {
    if (!request.url.endsWith('/database')) return undefined;
    return request.method === 'GET' ? Promise.resolve(Response.json(this.#attempt)) : this.#store(request);
  }

  async #store(request: Request): Promise<Response> {
    if (this.faults.isRefusing) return new Response('', {status: 403});
    // Written by the LMS's page and by nobody else.
    Object.assign(this.#attempt, Object.fromEntries((await request.json()) as Sent[]));
    return new Response();
  }
}
