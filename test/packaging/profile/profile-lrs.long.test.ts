/** The record store of a profile: read, checked, in the site's pages and in no package. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {runBuild} from '../../../packaging/cli/run-build.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {YamlFile} from '../../../packaging/content/read/read-yaml.ts';
import {learnFolder} from '../../../packaging/learn/learn-folder.ts';
import {readPackageContent} from '../../../packaging/package/package-content.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import type {SiteSources} from '../../../packaging/site/build-site.ts';
import {lrsSchema} from '../../../packaging/profile/profile-schema.ts';
import {readLrsAccess} from '../../../src/domain/exchange/lrs.ts';
import {samplePlayerFolder, sampleThinFolder} from '../sample-sources.ts';
import {sampleLearnPages} from '../site/sample-learn-pages.ts';
import {projectWith} from './profile-project.ts';

const yaml = `name: {lv: Paraugu novads}
colours: {accent: {light: '#1b5e20', dark: '#81c784'}}
lrs: {endpoint: 'https://lrs.example.lv:8443/xapi', key: raksta, secret: '"tikai"&<raksta>'}
`;

async function build(root: string, args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  let sources: SiteSources | undefined;
  const {code, site} = await runBuild(args, {
    root,
    readContent: (profile) => readPackageContent(root, profile),
    buildPlayer: samplePlayerFolder,
    buildThinPage: sampleThinFolder,
    buildSite: (folder, given) => {
      sources = given;
      return Promise.resolve(join(folder, 'dist/site'));
    },
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return {code, site, sources, printed: printed.join('\n'), errors: errors.join('\n')};
}

describe('the site of a profile', {timeout: 120_000}, () => {
  let root = '';
  let built: Awaited<ReturnType<typeof build>>;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    root = await projectWith(yaml);
    built = await build(root, ['--profile', 'paraugi']);
    if (!built.sources) throw new Error(built.errors);
    files = await learnOf(built.sources);
  }, 120_000);

  async function learnOf({content}: Pick<SiteSources, 'content'>): Promise<ReadonlyMap<string, string>> {
    const player = await readPlayer(await samplePlayerFolder());
    const made = learnFolder({player, content, built: sampleLearnPages(), icons: new Map()});
    return new Map([...made].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  }

  it('is built with its packages, and with the name of whom it is for', () => {
    expect(built.errors).toBe('');
    expect([built.code, built.site]).toEqual([0, join(root, 'dist/site')]);
    const names = built.sources?.packages.files ?? [];
    expect(names).toHaveLength(48);
    expect(names.every((name) => name.startsWith('kopiga-riciba-paraugi-'))).toBe(true);
    expect(built.sources?.content.course.municipality?.name).toBe('Paraugu novads');
    expect(built.printed).toContain('go to https://lrs.example.lv:8443/xapi/. Everybody can read its key');
  });

  it('lets the course, and nothing else, reach the record store’s origin, and nothing else', () => {
    const policyOf = (path: string) => /connect-src [^;]*/.exec(files.get(path) ?? '')?.[0];
    expect(policyOf('index.html')).toBe("connect-src 'self' https://lrs.example.lv:8443");
    const others = [...files].filter(([path]) => path !== 'index.html' && !path.startsWith('device/'));
    expect(others.filter(([, text]) => text.includes('lrs.example.lv'))).toEqual([]);
  });

  it('says in both pages of learn/ where to report to', () => {
    for (const path of ['index.html', 'device/index.html']) {
      const [, text = ''] = /data-lrs="([^"]*)"/.exec(files.get(path) ?? '') ?? [];
      const lrs = readLrsAccess(
        text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
      );
      expect(lrs).toEqual({
        endpoint: 'https://lrs.example.lv:8443/xapi/',
        key: 'raksta',
        secret: '"tikai"&<raksta>',
      });
    }
  });

  it('has its colours in both pages, behind those of all', () => {
    expect(files.get('index.html')).toMatch(/<style>body\{margin:0\}<\/style>\s*<style>:root\{--kr-accent:/);
    expect(files.get('device/index.html')).toMatch(/strip-1\.css[\s\S]*href="\.\.\/profile\/profile\.css"/);
  });

  it('offers packages that know of no record store', async () => {
    const zip = await readFile(join(root, 'dist/packages/kopiga-riciba-paraugi-course-scorm12.zip'));
    const texts = Object.entries(unzipSync(zip)).filter(([path]) => /\.(html|json|xml)$/.test(path));
    expect(texts.filter(([, bytes]) => new TextDecoder().decode(bytes).includes('lrs'))).toEqual([]);
  });

  it('without a record store, or without a profile, is the same as ever', async () => {
    const plain = await readPackageContent(await projectWith('name: {lv: Paraugu novads}\n'));
    const pages = await learnOf({content: plain.whole});
    expect(pages.get('index.html')).toContain("connect-src 'self';");
    expect(pages.get('index.html')).not.toContain('data-lrs');
    expect(pages.get('device/index.html')).toBe(
      new TextDecoder().decode(sampleLearnPages().get('device/index.html')),
    );
  });

  it.each([
    {args: ['--profile', 'paraugs'], says: 'Did you mean "paraugi"? Write one or more of: default, paraugi.'},
    {args: ['--profil', 'paraugi'], says: 'The options are: --profile, --help.'},
    {args: ['paraugi'], says: 'The options are: --profile, --help.'},
  ])('is not built for $args: exit 2', async ({args, says}) => {
    const {code, site, errors} = await build(root, args);
    expect([code, site]).toEqual([2, undefined]);
    expect(errors).toContain(says);
  });

  it('explains itself', async () => {
    const {code, site, printed} = await build(root, ['--help']);
    expect([code, site]).toEqual([0, undefined]);
    expect(printed).toContain('npm start -- [options]');
  });
});

describe('a record store in a profile', () => {
  const read = (fields: string) => {
    const problems = new Problems();
    const file = YamlFile.parse('paraugi.yaml', `name: {lv: X}\nlrs:\n  ${fields}\n`, problems);
    const lrs = file?.read(lrsSchema, problems, ['lrs']);
    return {lrs, mistakes: problems.sorted().map(({line, message}) => `${line} ${message}`)};
  };

  it.each([
    'http://127.0.0.1:8080/xapi',
    'http://localhost/xapi/',
    'http://[::1]:8080/',
    'https://lrs.example.lv',
    'https://lrs.example.lv/xapi/',
  ])('may stand at %s, and its address ends with one slash', (endpoint) => {
    const {lrs, mistakes} = read(`{endpoint: '${endpoint}', key: a, secret: b}`);
    expect(mistakes).toEqual([]);
    expect(lrs?.endpoint).toBe(`${endpoint.replace(/\/$/, '')}/`);
  });

  it.each([
    'http://lrs.example.lv/xapi/',
    'http://127.0.0.1.example.lv/xapi/',
    'ftp://lrs.example.lv/',
    'https://raksta:x@lrs.example.lv/xapi/',
    'https://lrs.example.lv/xapi/?a=1',
    'https://lrs.example.lv/xapi/#a',
    'lrs.example.lv/xapi/',
  ])('may not stand at %s', (endpoint) => {
    expect(read(`{endpoint: '${endpoint}', key: a, secret: b}`).mistakes).toEqual([
      `3 "endpoint" is "${endpoint}", but must be the address of the record store, with https and nothing behind it, like 'https://lrs.example.lv/xapi/'.`,
    ]);
  });

  const endpoint = "endpoint: 'https://lrs.example.lv/'";
  it.each([
    {fields: `{${endpoint}, key: a}`, says: '2 "secret" is missing: write the secret in quotes'},
    {fields: `{${endpoint}, key: 'a:b', secret: c}`, says: '3 "key" is "a:b", but must be the key in quotes'},
    {fields: `{${endpoint}, key: 12, secret: c}`, says: '3 "key" is 12, but must be the key in quotes'},
    {fields: `{${endpoint}, key: a, secret: ā}`, says: '3 "secret" is "ā", but must be the secret in quotes'},
    {fields: `{${endpoint}, key: a, secret: c, user: d}`, says: '3 "user" is no field here'},
    {fields: 'https://lrs.example.lv/', says: 'but must be fields'},
  ])('written as $fields is refused with its line', ({fields, says}) => {
    const {mistakes} = read(fields);
    expect(mistakes).toEqual([expect.stringContaining(says)]);
  });
});
