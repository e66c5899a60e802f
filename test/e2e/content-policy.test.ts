/** What the content security policies of the built pages forbid, tried in a browser; no server here sends a header. */
import {createServer} from 'node:http';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {listen, serveFiles, type Serving} from '../serving/serve-files.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {breakOut} from './in-page/break-out.ts';
import {readZip} from './package-content.ts';
import {startThinSite, type ThinSite} from './thin-site.ts';

const site = useBuiltSite();
/** What the other server was asked for. */
const asked: string[] = [];
let foreign: Serving;
let scorm: Serving;
let cmi5: Serving;
let thinSite: ThinSite;
let thin: Serving;

beforeAll(async () => {
  const other = createServer((request, response) => {
    // The browser itself asks for the icon of a page of this server, sooner or later.
    if (request.url !== '/favicon.ico') asked.push(request.url ?? '');
    const types = {svg: 'image/svg+xml', js: 'text/javascript'};
    const type = Object.entries(types).find(([end]) => request.url?.endsWith(`.${end}`))?.[1];
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', type ?? 'text/html');
    response.end(type === types.svg ? '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' : '');
  });
  thinSite = await startThinSite();
  [foreign, scorm, cmi5, thin] = await Promise.all([
    listen(other),
    serveFiles(builtPackage('definitions-scorm12').files),
    serveFiles(builtPackage('definitions-cmi5').files),
    serveFiles(readZip(thinSite.zip('definitions-scorm12'))),
  ]);
});
afterAll(() => Promise.all([foreign, scorm, cmi5, thin, thinSite].map((serving) => serving.close())));

/** Opens a page and tries everything; also what of it reached the other server. */
async function tryAll(url: string) {
  const context = await site().browser.newContext();
  const page = await context.newPage();
  const served = await page.goto(url);
  expect(served?.status()).toBe(200);
  expect(served?.headers()['content-security-policy']).toBeUndefined();
  asked.length = 0;
  const worked = await page.evaluate(breakOut, foreign.url);
  await context.close();
  return {
    worked: Object.keys(worked).filter((what) => worked[what]),
    tried: Object.keys(worked).length,
    asked: [...asked],
  };
}

it('all of it works on a page without a policy, so that the attempts are real ones', async () => {
  const {worked, tried, asked: reached} = await tryAll(foreign.url);
  expect(worked).toHaveLength(tried);
  expect(reached.toSorted()).toEqual(['/image.svg', '/page', '/script.js', '/worker', '/worker.js']);
});

describe('no script, no style and no other server gets into', () => {
  const ofSite = [
    '',
    'lms/',
    'lms/stage/',
    'results/',
    'make/',
    'changes/',
    'learn/',
    'learn/device/',
    'learn/today.html',
    'guide/lv/',
    'guide/en/',
    'guide/ru/',
  ];
  it.each([
    ...ofSite.map((path) => ({page: `the site’s /${path}`, url: () => `${site().url}${path}`})),
    {page: 'a SCORM package', url: () => scorm.url},
    {page: 'a thin package', url: () => thin.url},
  ])('$page', async ({url}) => {
    expect(await tryAll(url())).toMatchObject({worked: [], asked: []});
  });

  it('a cmi5 package, which may ask every server, because the LMS names its record store at launch', async () => {
    expect(await tryAll(cmi5.url)).toMatchObject({worked: ['foreign connect'], asked: ['/page']});
  });
});
