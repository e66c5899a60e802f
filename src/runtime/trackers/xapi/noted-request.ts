import type {NoteCall} from '../../../domain/technical/call.ts';

/**
 * Requests of a cmi5 AU whose calls are noted: method, resource below the endpoint, body, status. Nothing is noted of an
 * address beside the endpoint, which may hold a key, nor of a query but the id of the document.
 */
export const notedRequest =
  (request: typeof fetch, endpoint: string, note: NoteCall): typeof fetch =>
  async (input, init = {}) => {
    const url = String(input);
    const {method: name = 'GET', body} = init;
    const asked = {
      atMs: Date.now(),
      name,
      element: url.startsWith(endpoint) ? resourceOf(url.slice(endpoint.length)) : 'fetch',
      ...(typeof body === 'string' && {value: body}),
    };
    const took = () => Date.now() - asked.atMs;
    try {
      const response = await request(input, init);
      const {ok, status, statusText: text} = response;
      // A document that is not there yet is no refusal.
      const isAnswered = ok || (status === 404 && name === 'GET');
      note({...asked, tookMs: took(), answer: String(status), code: isAnswered ? '' : String(status), text});
      return response;
    } catch (cause) {
      note({...asked, tookMs: took(), code: 'offline', text: String(cause)});
      throw cause;
    }
  };

function resourceOf(path: string): string {
  const [resource = '', query] = path.split('?');
  const id = new URLSearchParams(query).get('stateId');
  return id ? `${resource} ${id}` : resource;
}
