/** Packages whose course stands on a server of its own. */
import {mkdtemp, readFile, readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {checkPackageFiles} from '../check/problems-of.ts';
import {runPackage} from '../../../packaging/cli/run-package.ts';
import type {IndexEntry} from '../../../packaging/package/package-index.ts';
import {standards} from '../../../packaging/standards/index.ts';
import {samplePackageContent, samplePlayerFolder, sampleThinFolder} from '../sample-sources.ts';
import {manifestOf} from '../standards/sample-manifests.ts';
import {errorsByShippedSchemas} from '../validate-manifest.ts';

// Each validation starts xmllint anew.
vi.setConfig({testTimeout: 120_000});

const url = 'https://kurss.example.lv/kopiga-riciba/';

async function built(args: readonly string[], out?: string) {
  const folder = out ?? (await mkdtemp(join(tmpdir(), 'thin-')));
  const printed: string[] = [];
  const code = await runPackage([...args, '--out', folder], {
    root: folder,
    readContent: () => Promise.resolve(samplePackageContent()),
    buildPlayer: samplePlayerFolder,
    buildThinPage: sampleThinFolder,
    print: (line) => printed.push(line),
    printError: (line) => printed.push(line),
  });
  expect(printed.join('\n') && code, printed.join('\n')).toBe(0);
  return {folder, printed: printed.join('\n')};
}

const readZip = async (folder: string, file: string) =>
  new Map(Object.entries(unzipSync(await readFile(join(folder, file)))));
const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  new TextDecoder().decode(files.get(path));

let folder = '';
let printed = '';
beforeAll(async () => {
  const scopes = 'course,course-multi,signs';
  ({folder, printed} = await built([
    '--remote',
    url,
    '--lms',
    'https://moodle.example.lv/',
    '--scope',
    scopes,
  ]));
});

describe.each(standards)('a thin package of $title', (standard) => {
  it.each(['course', 'course-multi', 'signs'])('is a sound package: %s', async (scope) => {
    const files = await readZip(folder, `kopiga-riciba-${scope}-${standard.id}.zip`);
    expect(await checkPackageFiles(files)).toEqual([]);
    expect(await errorsByShippedSchemas(manifestOf(files), standard.schemas)).toEqual([]);
  });

  it('carries no course', async () => {
    const files = await readZip(folder, `kopiga-riciba-signs-${standard.id}.zip`);
    expect([...files.keys()].filter((path) => /content|media|core/.test(path))).toEqual([]);
  });
});

describe('the page of a thin package', () => {
  it('frames the one page of its course, and nothing else', async () => {
    const page = text(await readZip(folder, 'kopiga-riciba-signs-scorm12.zip'), 'index.html');
    expect(page).toContain(`data-course="${url}kopiga-riciba-signs-scorm12.html"`);
    expect(page).toContain('frame-src https://kurss.example.lv;');
    expect(page).toContain('<title>Pazīmes &amp;');
    expect(page).not.toContain('data-objectives');
  });

  it('asks for the script of its standard alone', async () => {
    const files = await readZip(folder, 'kopiga-riciba-signs-scorm12.zip');
    expect([...files.keys()].filter((path) => path.startsWith('assets/')).toSorted()).toEqual([
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/scorm12-4.js',
      'assets/shared-3.js',
    ]);
    expect(text(files, 'index.html')).toContain('href="./assets/scorm12-4.js"');
  });

  it('knows which modules its test may ask about', async () => {
    const files = await readZip(folder, 'kopiga-riciba-course-multi-scorm2004-4th.zip');
    expect(text(files, 'final-test.html')).toContain('data-objectives="module.signs module.first-help"');
    expect(text(files, 'signs.html')).toContain(`${url}kopiga-riciba-course-multi-scorm2004-4th-signs.html`);
  });

  it('stays the same when only the course changes', async () => {
    const args = ['--remote', url, '--scope', 'signs', '--standard', 'scorm12'];
    const before = await built(args);
    const sample = samplePackageContent();
    const changed = {
      ...sample,
      contentOf: (choice: Parameters<typeof sample.contentOf>[0]) => {
        const content = sample.contentOf(choice);
        return {...content, files: new Map([...content.files].map(([path, words]) => [path, `${words} `]))};
      },
    };
    const after = await mkdtemp(join(tmpdir(), 'thin-'));
    await runPackage([...args, '--out', after], {
      root: after,
      readContent: () => Promise.resolve(changed),
      buildPlayer: samplePlayerFolder,
      buildThinPage: sampleThinFolder,
      print: () => undefined,
      printError: () => undefined,
    });
    const name = 'kopiga-riciba-signs-scorm12.zip';
    expect(await readFile(join(after, name))).toEqual(await readFile(join(before.folder, name)));
  });
});

describe('a thin package of cmi5', () => {
  it('is launched where its course stands', async () => {
    const files = await readZip(folder, 'kopiga-riciba-signs-cmi5.zip');
    expect([...files.keys()].toSorted()).toEqual(['about.json', 'cmi5.xml']);
    expect(manifestOf(files)).toContain(`<url>${url}kopiga-riciba-signs-cmi5.html</url>`);
  });
});

describe('the folder for the web', () => {
  const remote = async () => (await readdir(join(folder, 'remote'), {recursive: true})).toSorted();

  it('has a page and contents for each package, and one player for all', async () => {
    const paths = await remote();
    expect(paths.filter((path) => path.endsWith('.html'))).toHaveLength(4 * (1 + 3 + 1));
    expect(paths).toContain('content/kopiga-riciba-signs-scorm12/lv/course.json');
    expect(paths.filter((path) => path.endsWith('index-1.js'))).toEqual(['assets/index-1.js']);
    expect(paths.filter((path) => path.includes('manifest'))).toEqual([]);
  });

  it('speaks through the package, and only in the LMSs it was built for', async () => {
    const page = await readFile(join(folder, 'remote/kopiga-riciba-signs-scorm12.html'), 'utf8');
    expect(page).toContain('data-standard="bridge"');
    expect(page).toContain('data-lms="https://moodle.example.lv"');
    expect(page).toContain('data-content="content/kopiga-riciba-signs-scorm12"');
    expect(page).toContain('bridge-9.js');
  });

  it('leaves cmi5 its own tracker', async () => {
    const page = await readFile(join(folder, 'remote/kopiga-riciba-signs-cmi5.html'), 'utf8');
    expect(page).toContain('data-standard="cmi5"');
  });

  it('keeps what an earlier run put there', async () => {
    const {folder: out} = await built(['--remote', url, '--scope', 'signs', '--standard', 'scorm12']);
    await built(['--remote', url, '--scope', 'course', '--standard', 'cmi5'], out);
    const pages = (await readdir(join(out, 'remote'))).filter((path) => path.endsWith('.html'));
    expect(pages.toSorted()).toEqual(['kopiga-riciba-course-cmi5.html', 'kopiga-riciba-signs-scorm12.html']);
  });
});

describe('what the run says', () => {
  it('names the folder and the address', () =>
    expect(printed).toMatch(/remote on the web at https:\/\/kurss/));

  it('writes the address into the index', async () => {
    // Written by the run just made.
    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as IndexEntry[];
    expect(index).toHaveLength(12);
    expect(new Set(index.map(({remote}) => remote))).toEqual(new Set([url]));
    expect(index.find(({file}) => file === 'kopiga-riciba-signs-cmi5.zip')?.launch).toBe(
      `${url}kopiga-riciba-signs-cmi5.html`,
    );
  });
});
