/** How an LRS is asked (xAPI 1.0.3). */
import {TrackerError} from '../../tracker.ts';

/** Kept exactly as the LMS gave it. */
export type Agent = Readonly<Record<string, unknown>>;
/** An xAPI statement; it has an id from the beginning, so that sending it again makes no second one. */
export type Statement = Readonly<Record<string, unknown>> & {readonly id: string};

export interface LrsLine {
  /** Ends with a slash. */
  readonly endpoint: string;
  /** Of the header `Authorization: Basic`. */
  readonly token: string;
  readonly request: typeof fetch;
}

/** Nobody hears an answer that has not come by then; what is sent again keeps its id. */
const patienceMs = 30_000;

/**
 * One request; whatever is answered is given back. Rejects with `TrackerError`, code `offline`, when nothing answers,
 * not within half a minute either: a line that went away without a word would hold everything up.
 */
export async function askLrs(
  {endpoint, token, request}: LrsLine,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = {
    'Authorization': `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
    ...(init.body !== undefined && {'Content-Type': 'application/json'}),
    ...init.headers,
  };
  const signal = init.signal ?? AbortSignal.timeout(patienceMs);
  return request(`${endpoint}${path}`, {...init, headers, signal}).catch((cause: unknown) => {
    throw new TrackerError(`The LRS could not be reached: ${String(cause)}`, 'offline');
  });
}

/** Hands one statement over. 409: the LRS has it already. */
export function putStatement(line: LrsLine, statement: Statement, init?: RequestInit): Promise<Response> {
  const query = new URLSearchParams({statementId: statement.id});
  return askLrs(line, `statements?${query}`, {...init, method: 'PUT', body: JSON.stringify(statement)});
}
