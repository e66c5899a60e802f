/** A client of the W3C's WebDriver, as much of it as the walks need. */
export interface WebDriver {
  /** Sends a command of the session. @returns the `value` of the answer */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

/** What a driver answers: https://www.w3.org/TR/webdriver/#processing-model. */
interface Answer {
  readonly value: unknown;
}
interface Failure {
  readonly error: string;
  readonly message: string;
}

/** @param url `http://127.0.0.1:PORT`, with the session's path if there is one */
export const webDriver = (url: string): WebDriver => ({
  async send(method, path, body) {
    const response = await fetch(url + path, {
      method,
      ...(method === 'POST' ? {body: JSON.stringify(body ?? {})} : {}),
    });
    const {value} = (await response.json()) as Answer;
    if (response.ok) return value;
    const {error, message} = value as Failure;
    throw new Error(`${method} ${path}: ${error}: ${message}`);
  },
});
