import {mkdir, mkdtemp, readdir, writeFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {addCourse} from '../../../packaging/site/build-site.ts';
import {packageCourse} from '../../../packaging/package/package-course.ts';
import {jobsOf} from '../../../packaging/package/package-jobs.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {addressOf, checkPort, serveSite} from '../../../packaging/site/serve-site.ts';
import {standards} from '../../../packaging/standards/index.ts';
import {sampleContent, samplePackageContent, samplePlayerFolder} from '../sample-sources.ts';
import {sampleLearnPages} from './sample-learn-pages.ts';

let site: string;
let server: Server;
beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'site-'));
  site = join(parent, 'site');
  const folder = join(parent, 'packages');
  const player = await readPlayer(await samplePlayerFolder());
  const choice = {
    course: 'kopiga-riciba',
    standards,
    profile: 'default',
    languages: ['lv'],
    askedLanguages: [],
  };
  const {contentOf} = samplePackageContent();
  await packageCourse({
    jobs: jobsOf({...choice, scopes: ['course', 'signs']}),
    sources: {player, schemas: await readAllSchemas(), contentOf},
    outDir: folder,
  });
  const files = jobsOf({...choice, scopes: ['course']}).map(({file}) => file);
  await mkdir(join(site, 'lms'), {recursive: true});
  await writeFile(join(site, 'lms/index.html'), '<p>LMS</p>');
  for (const [path, bytes] of sampleLearnPages()) {
    await mkdir(dirname(join(site, 'learn', path)), {recursive: true});
    await writeFile(join(site, 'learn', path), bytes);
  }
  await addCourse(site, {player, content: sampleContent(), packages: {folder, files}, icons: new Map()});
  server = await serveSite(site, 0);
});
afterAll(() => server.close());

const get = (path: string) => fetch(new URL(path, addressOf(server)), {redirect: 'manual'});

describe('the site', () => {
  it('has the course in learn/, reporting to nobody', async () => {
    expect(await (await get('learn/')).text()).toContain('data-standard="device" data-scope="course"');
    expect((await get('learn/content/lv/course.json')).status).toBe(200);
  });

  it('has the packages it was given and an index of just those', async () => {
    const index = (await (await get('packages/index.json')).json()) as {file: string}[];
    const names = (await readdir(join(site, 'packages'))).filter((name) => name.endsWith('.zip'));
    expect(index.map(({file}) => file)).toEqual(names);
    expect(names.toSorted()).toEqual([
      'kopiga-riciba-course-cmi5.zip',
      'kopiga-riciba-course-scorm12.zip',
      'kopiga-riciba-course-scorm2004-3rd.zip',
      'kopiga-riciba-course-scorm2004-4th.zip',
    ]);
  });

  it('leads from the folder of packages to the page that says which zip is whose', async () => {
    const page = await (await get('packages/')).text();
    expect(page).toContain('url=../#packages');
    expect(page).toContain('href="../#packages"');
  });
});

describe('the server', () => {
  it.each([
    {path: 'learn/', type: 'text/html;charset=utf-8'},
    {path: 'learn/assets/index-1.js', type: 'text/javascript'},
    {path: 'learn/assets/strip-1.css', type: 'text/css'},
    {path: 'packages/index.json', type: 'application/json'},
    {path: 'packages/kopiga-riciba-course-scorm12.zip', type: 'application/zip'},
  ])('sends $path as $type, to be asked for again each time', async ({path, type}) => {
    const {headers} = await get(path);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('leads to a folder with the slash that its relative addresses need', async () => {
    const {status, headers} = await get('lms?a=1');
    expect([status, headers.get('location')]).toEqual([302, '/lms/?a=1']);
  });

  it('sends nothing from outside the folder', async () => {
    expect((await get('..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('says that a port is taken and how to choose another', async () => {
    const port = Number(new URL(addressOf(server)).port);
    await expect(checkPort(port)).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  });
});
