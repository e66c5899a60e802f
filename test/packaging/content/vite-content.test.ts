import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {createLogger, createServer, type HotPayload, type ViteDevServer} from 'vite';
import {contentPlugin} from '../../../packaging/content/vite-content.ts';
import {writeFiles} from '../../../packaging/content/writing/write-files.ts';
import {policyTag} from '../../../packaging/policy/policy.ts';
import {tinyCourse} from './tiny-course.ts';

const file = 'modules/lv.md';
const sent: HotPayload[] = [];
const told: string[] = [];
let root: string;
let server: ViteDevServer;
let address: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dev-'));
  await writeFiles(root, tinyCourse);
  const logger = createLogger('info');
  logger.info = (line) => told.push(line);
  logger.error = (line) => told.push(line);
  server = await createServer({
    configFile: false,
    root,
    customLogger: logger,
    plugins: [contentPlugin(root)],
    server: {port: 0, host: '127.0.0.1'},
    optimizeDeps: {noDiscovery: true},
  });
  server.ws.send = (payload: HotPayload | string) => void (typeof payload === 'string' || sent.push(payload));
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await server.close();
  await rm(root, {recursive: true});
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, address));
  return {status: response.status, json: (await response.json()) as {title?: string}};
};
const save = (title: string) =>
  writeFile(join(root, file), `---\ntitle: ${title}\ndescription: Kurss.\n---\n`);
const write = async (title: string) => {
  sent.length = 0;
  await save(title);
  await expect.poll(() => sent, {timeout: 20_000}).toContainEqual({type: 'full-reload'});
};

it('serves the content as it is now and reloads the page when it changes', async () => {
  expect((await get('content/lv/course.json')).json.title).toBe('Durvis un logi');
  await write('Jauns nosaukums');
  expect((await get('content/lv/course.json')).json.title).toBe('Jauns nosaukums');
});

it('shows what was saved last, by an editor that saves twice in a moment', async () => {
  await write('Pirmā reize');
  // As an open page does when it is told to load anew.
  const asked = get('content/lv/course.json');
  await save('Otrā reize');
  await asked;
  await expect
    .poll(async () => (await get('content/lv/course.json')).json.title, {timeout: 20_000})
    .toBe('Otrā reize');
});

it('tells in the terminal that all is well, or what is not', async () => {
  await get('content/lv/course.json');
  expect(told).toContain('The content is in order.');
  await write('"Taisnas\\" pēdiņas"');
  await get('content/lv/course.json');
  expect(told.at(-1)).toMatch(/^modules\/lv\.md:2: Straight quotation marks/);
});

it('says that there is no such file', async () => {
  expect(await get('content/lv/attic.json')).toEqual({
    status: 404,
    json: 'No content/lv/attic.json in the course.',
  });
});

it('lets the page find the files above it', async () => {
  const html = `${policyTag({'connect-src': "'self'"})}<link rel="stylesheet" href="../components/tokens.css">`;
  const made = await server.transformIndexHtml('/index.html', html);
  const style = /href="([^"]+)"/.exec(made)?.[1];
  expect(style).toBe(`/@fs${join(root, '../components/tokens.css')}`);
  expect(made, 'the policy lets the dev server speak').toContain("connect-src 'self' ws:");
});
