import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {checkPackage} from '../check/problems-of.ts';
import {packageCourse} from '../../../packaging/package/package-course.ts';
import {packageName, type PackageJob} from '../../../packaging/package/package-jobs.ts';
import type {IndexEntry} from '../../../packaging/package/package-index.ts';
import {jobsOf} from '../../../packaging/package/package-jobs.ts';
import type {Player} from '../../../packaging/package/player.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {standards} from '../../../packaging/standards/index.ts';
import {Zipper} from '../../../packaging/zip.ts';
import {samplePackageContent, samplePlayerFolder} from '../sample-sources.ts';

let player: Player;
let parent: string;
let outDir: string;
beforeAll(async () => {
  player = await readPlayer(await samplePlayerFolder());
});
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'packages-'));
  outDir = join(parent, 'packages');
});

const {contentOf} = samplePackageContent();
const schemas = await readAllSchemas();
const jobs = (scopes: readonly string[], profile = 'default'): readonly PackageJob[] =>
  jobsOf({course: 'kopiga-riciba', standards, scopes, profile, languages: ['lv'], askedLanguages: []});
const run = (scopes: readonly string[], more: {signal?: AbortSignal; onStart?: () => void} = {}) =>
  packageCourse({jobs: jobs(scopes), sources: {player, schemas, contentOf}, outDir, ...more});
// What writeIndex wrote a moment ago.
const readIndex = async () =>
  JSON.parse(await readFile(join(outDir, 'index.json'), 'utf8')) as readonly IndexEntry[];

describe('packaging', () => {
  it('leaves a sound zip per standard and scope, and an index of them', async () => {
    const reports = await run(['course', 'course-multi']);
    expect(reports.map(({file}) => file)).toEqual([
      'kopiga-riciba-course-scorm12.zip',
      'kopiga-riciba-course-scorm2004-4th.zip',
      'kopiga-riciba-course-scorm2004-3rd.zip',
      'kopiga-riciba-course-cmi5.zip',
      'kopiga-riciba-course-multi-scorm12.zip',
      'kopiga-riciba-course-multi-scorm2004-4th.zip',
      'kopiga-riciba-course-multi-scorm2004-3rd.zip',
      'kopiga-riciba-course-multi-cmi5.zip',
    ]);
    for (const {file, bytes} of reports) {
      const zip = await readFile(join(outDir, file));
      expect(await checkPackage(zip)).toEqual([]);
      expect(zip).toHaveLength(bytes);
    }
    expect(await readIndex()).toHaveLength(8);
    expect(await readdir(parent)).toEqual(['packages']);
  });

  it('says in the index which packages have texts in the place of films', async () => {
    const choice = {
      course: 'kopiga-riciba',
      standards: standards.slice(0, 1),
      scopes: ['signs'],
      profile: 'default',
    };
    const asked = {...choice, languages: ['lv'], askedLanguages: []};
    const both = [...jobsOf(asked), ...jobsOf({...asked, films: false})];
    const films: (boolean | undefined)[] = [];
    const spied: typeof contentOf = (wanted) => (films.push(wanted.films), contentOf(wanted));
    await packageCourse({jobs: both, sources: {player, schemas, contentOf: spied}, outDir});
    expect((await readIndex()).map((entry) => [entry.file, entry.films])).toEqual([
      ['kopiga-riciba-signs-nofilms-scorm12.zip', false],
      ['kopiga-riciba-signs-scorm12.zip', true],
    ]);
    expect(new Set(films)).toEqual(new Set([true, false]));
  });

  it('gives the same bytes twice', async () => {
    await run(['course', 'course-multi', 'signs', 'final-test']);
    const first = await readIndex();
    await rm(outDir, {recursive: true});
    await run(['course', 'course-multi', 'signs', 'final-test']);
    expect(await readIndex()).toEqual(first);
  });

  it('describes each package as design asks', async () => {
    await run(['signs']);
    expect((await readIndex()).find(({file}) => file.includes('4th'))).toEqual({
      file: 'kopiga-riciba-signs-scorm2004-4th.zip',
      standard: 'scorm2004-4th',
      scope: 'signs',
      films: true,
      profile: 'default',
      languages: ['lv'],
      version: '1.2.3',
      bytes: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      launch: 'index.html',
    });
  });

  it('keeps what earlier runs left and tells of it; passes over zips of others', async () => {
    await run(['course']);
    await writeFile(
      join(outDir, 'other.zip'),
      new Zipper().zip(new Map([['about.json', new Uint8Array(2)]])),
    );
    await writeFile(join(outDir, 'broken.zip'), 'no zip');
    await run(['signs']);
    expect((await readIndex()).map(({file}) => file)).toEqual(
      jobs(['course', 'signs'])
        .map(({file}) => file)
        .toSorted(),
    );
    await rm(join(outDir, 'kopiga-riciba-course-scorm12.zip'));
    await run(['signs']);
    expect(await readIndex()).toHaveLength(7);
  });

  it('writes nothing when one package cannot be made', async () => {
    await expect(run(['course', 'signs'], {onStart: failAt(3)})).rejects.toThrow('disk full');
    expect(await readdir(parent)).toEqual([]);
  });

  it('leaves the folder as it was when it is stopped half-way', async () => {
    await run(['signs']);
    const before = await readIndex();
    const stop = new AbortController();
    await expect(run(['course'], {signal: stop.signal, onStart: () => stop.abort()})).rejects.toThrow(
      /abort/i,
    );
    expect(await readIndex()).toEqual(before);
    expect(await readdir(parent)).toEqual(['packages']);
  });
});

function failAt(number: number): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count === number) throw new Error('disk full');
  };
}

describe('the name of a package', () => {
  const parts = {
    course: 'kopiga-riciba',
    profile: 'default',
    scope: 'course',
    askedLanguages: [],
    standard: 'scorm12',
  };
  it.each([
    {more: {}, name: 'kopiga-riciba-course-scorm12.zip', why: 'the default profile and language go unsaid'},
    {more: {profile: 'liepaja'}, name: 'kopiga-riciba-liepaja-course-scorm12.zip', why: 'a profile is named'},
    {
      more: {askedLanguages: ['ru']},
      name: 'kopiga-riciba-course-ru-scorm12.zip',
      why: 'a language was asked for',
    },
    {
      more: {films: false, askedLanguages: ['ru'], profile: 'liepaja'},
      name: 'kopiga-riciba-liepaja-course-nofilms-ru-scorm12.zip',
      why: 'its films are texts',
    },
  ])('is $name: $why', ({more, name}) => {
    expect(packageName({...parts, ...more})).toBe(name);
  });
});
