import type {Browser} from 'playwright-core';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {collectErrors} from './browser.ts';
import type {PackageContent} from './package-content.ts';

/** Where this LMS wants its learners back. */
export const returnUrl = 'https://lms.test/return';

/** A cmi5 LMS: the packages it was given, and an LRS that knows the rules. */
export interface Cmi5Lms {
  readonly lrs: FakeLrs;
  readonly errors: readonly string[];
  /** Opens the AU in the window, as `AnyWindow` allows. */
  launch(): ReturnType<Browser['newPage']>;
  dispose(): Promise<void>;
}

export interface Cmi5LmsOptions {
  readonly browser: Browser;
  readonly content: Pick<PackageContent, 'files'>;
  /** The AU's `<url>`: in the package, or an address elsewhere. */
  readonly url: string;
}

/** Takes an AU in a cmi5 LMS whose LRS stands on a host of its own: `127.0.0.1`, and answers every origin. */
export async function openCmi5Lms({browser, content, url}: Cmi5LmsOptions): Promise<Cmi5Lms> {
  const lrs = new FakeLrs({masteryScore: 0.7, returnUrl});
  const serving = await serveFiles(content.files, (request, response) => {
    const host = /^\/(xapi|token)\//.exec(request.url ?? '')?.[1];
    if (host === undefined) return false;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const {method = 'GET', headers, url: path = ''} = request;
      const body = chunks.length > 0 ? {body: Buffer.concat(chunks).toString()} : {};
      // Node's own type of headers allows lists, which nobody sends here.
      const init = {method, headers: headers as Record<string, string>, ...body};
      const answer =
        method === 'OPTIONS'
          ? Promise.resolve(new Response(null, {status: 204}))
          : lrs.request(`https://${host === 'token' ? 'lms' : 'lrs'}.test${path}`, init);
      void answer.then(async (given) => {
        response.writeHead(given.status, {...Object.fromEntries(given.headers), ...everyOrigin});
        response.end(await given.text());
      });
    });
    return true;
  });
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.route(returnUrl, (route) => route.fulfill({contentType: 'text/html', body: 'LMS'}));
  const errors = collectErrors(context);
  return {
    lrs,
    errors,
    async launch() {
      const page = await context.newPage();
      const query = new URLSearchParams(lrs.launch());
      for (const [name, value] of query)
        query.set(name, value.replace(/^https:\/\/(?:lrs|lms)\.test\//, serving.url));
      await page.goto(`${new URL(url, serving.url).href}?${query}`);
      return page;
    },
    async dispose() {
      await context.close();
      await serving.close();
    },
  };
}

const everyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': 'GET, POST, PUT',
  'access-control-expose-headers': 'ETag',
};
