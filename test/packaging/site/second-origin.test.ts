/** The second origin: what the built pages and the server of `npm start` make of it, and how a profile names it. */
import {mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {request, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {policyOf} from '../../../packaging/policy/page-policies.ts';
import {withPolicy} from '../../../packaging/policy/policy.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {YamlFile} from '../../../packaging/content/read/read-yaml.ts';
import {lmsSchema} from '../../../packaging/profile/profile-schema.ts';
import {loopbackOrigins, playPackagesApart} from '../../../packaging/site/second-origin.ts';
import {serveSite} from '../../../packaging/site/serve-site.ts';

let site: string;
let server: Server;
const pageOf = (path: string) =>
  withPolicy('<html><head><meta charset="utf-8" /></head></html>', policyOf(`site/${path}`) ?? {});
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'two-origins-'));
  await mkdir(join(site, 'lms/stage'), {recursive: true});
  await mkdir(join(site, 'assets'));
  for (const path of ['lms/index.html', 'lms/stage/index.html'])
    await writeFile(join(site, path), pageOf(path));
  await writeFile(join(site, 'assets/x.js'), '');
  server = await serveSite(site, 0, {site: 'http://127.0.0.1:1/', packages: 'http://localhost:1/'});
});
afterAll(() => server.close());

const get = (path: string, host: string) =>
  new Promise<IncomingMessage & {text: string}>((resolve, reject) => {
    const {port} = server.address() as AddressInfo;
    request({host: '127.0.0.1', port, path, headers: {host}}, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve(Object.assign(response, {text})));
    })
      .on('error', reject)
      .end();
  });

describe('the pages', () => {
  it('are told of each other while they are served, and stay as they were built', async () => {
    const built = await readFile(join(site, 'lms/index.html'), 'utf8');
    for (const path of ['/lms/', '/lms/index.html', '/lms/%69ndex.html?x=1']) {
      const {text} = await get(path, '127.0.0.1');
      expect(text).toContain('<meta name="packages-page" content="http://localhost:1/lms/stage/">');
      expect(text).toContain("frame-src 'self' http://localhost:1;");
    }
    const stage = await get('/lms/stage/', 'localhost');
    expect(stage.text).toContain('<meta name="lms-origin" content="http://127.0.0.1:1">');
    expect(await readFile(join(site, 'lms/index.html'), 'utf8')).toBe(built);
    expect(built).not.toContain('packages-page');
  });

  it('know each other, and the LMS may show the other one', async () => {
    await playPackagesApart(site, {site: 'https://a.lv/kurss/', packages: 'https://b.lv/kurss/'});
    const lms = await readFile(join(site, 'lms/index.html'), 'utf8');
    expect(lms).toContain('<meta name="packages-page" content="https://b.lv/kurss/lms/stage/">');
    expect(lms).toContain("frame-src 'self' https://b.lv;");
    const stage = await readFile(join(site, 'lms/stage/index.html'), 'utf8');
    expect(stage).toContain('<meta name="lms-origin" content="https://a.lv">');
    expect(stage).toContain("frame-src 'self';");
    // Served by `npm start`, a site of such a profile plays packages on this machine.
    const {text} = await get('/lms/', '127.0.0.1');
    expect(text.match(/<meta name="packages-page" [^>]*>/g)).toEqual([
      '<meta name="packages-page" content="http://localhost:1/lms/stage/">',
    ]);
  });
});

describe('the server, asked by its second name,', () => {
  const ask = (path: string, name: string) => get(path, `${name}:${(server.address() as AddressInfo).port}`);

  it('gives what plays packages, for the frame of its own LMS alone', async () => {
    const {port} = server.address() as AddressInfo;
    const page = await ask('/lms/stage/', 'localhost');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toBe(`frame-ancestors http://127.0.0.1:${port}`);
    expect((await ask('/assets/x.js', 'localhost')).statusCode).toBe(200);
    expect(loopbackOrigins(port).packages).toBe(`http://localhost:${port}/`);
  });

  it('leads everything else to the first one', async () => {
    const {port} = server.address() as AddressInfo;
    const slashes = ['//lms/', '//lms/index.html', '/.//lms/', '/assets/..%2flms/index.html'];
    for (const path of ['/', '/lms/', '/learn/', '/lms/stage/../index.html?x=1', ...slashes]) {
      const {statusCode, headers} = await ask(path, 'localhost');
      expect(statusCode).toBe(302);
      expect(headers.location).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/`));
    }
    expect((await ask('/lms/', '127.0.0.1')).statusCode).toBe(200);
  });

  it.each([
    {why: 'a host that is none', path: '/lms/', host: 'a b'},
    {why: 'a port that is none', path: '/lms/', host: 'localhost:x'},
    {why: 'a path that is none', path: '/%', host: '127.0.0.1'},
    {why: 'an address for a path', path: 'http://127.0.0.1/lms/', host: 'localhost'},
  ])('says that $why is wrong, and lives on', async ({path, host}) => {
    expect((await get(path, host)).statusCode).toBe(400);
    expect((await get('//', '127.0.0.1')).statusCode).toBe(404);
  });
});

describe('in a profile', () => {
  const read = (lines: string) => {
    const problems = new Problems();
    const yaml = YamlFile.parse('p.yaml', `name: {lv: X}\nlms: ${lines}\n`, problems);
    return {value: yaml?.read(lmsSchema, problems, ['lms']), problems: problems.sorted()};
  };

  it('it is two addresses of one folder', () => {
    const {value, problems} = read("{site: 'https://a.lv/kurss', packages: 'https://b.lv/kurss/'}");
    expect(problems).toEqual([]);
    expect(value).toEqual({site: 'https://a.lv/kurss/', packages: 'https://b.lv/kurss/'});
  });

  it.each([
    {lines: "{site: 'https://a.lv/', packages: 'https://a.lv/paketes/'}", says: 'says one host name twice'},
    {lines: "{site: 'https://a.lv/'}", says: 'packages'},
    {lines: "{site: 'http://a.lv/', packages: 'https://b.lv/'}", says: 'with https'},
    {lines: "{site: 'https://a.lv/', packages: 'https://b.lv/?x=1'}", says: 'nothing behind the folder'},
  ])('$lines is told with its line', ({lines, says}) => {
    const {problems} = read(lines);
    expect(problems).toMatchObject([{file: 'p.yaml', line: 2}]);
    expect(problems[0]?.message).toContain(says);
  });
});
