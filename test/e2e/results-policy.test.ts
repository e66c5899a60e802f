/** What the page's policy forbids is forbidden to its worker, too, though the server sends no headers. */
import {createServer} from 'node:http';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {openResults, report, add, bank} from './results-page.ts';
import {reportOf} from './results-files.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

it('the worker, where all data are, cannot send anything to another place', async () => {
  let reached = 0;
  const other = createServer((_request, response) => {
    reached++;
    response.setHeader('Access-Control-Allow-Origin', '*').end('taken');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  const served = await fetch(`${site.url}results/`);
  expect(served.headers.get('content-security-policy')).toBeNull();
  const {page, context} = await openResults(site);
  await add(page, await reportOf(bank, 20));
  await report(page).waitFor();
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has no worker.');
  expect(worker.url()).toMatch(/^blob:/);
  const answer = await worker.evaluate(
    (to) =>
      fetch(to).then(
        () => 'went out',
        () => 'blocked',
      ),
    url,
  );
  expect([answer, reached]).toEqual(['blocked', 0]);
  // The server itself can be reached: it is the policy that holds.
  expect(await (await fetch(url)).text()).toBe('taken');
  await context.close();
  await new Promise((resolve) => other.close(resolve));
});
