import {beforeAll, describe, expect, it, vi} from 'vitest';
import {checkPackageFiles} from '../check/problems-of.ts';
import {packageFiles} from '../../../packaging/package/package-files.ts';
import {readPackageContent, type PackageContent} from '../../../packaging/package/package-content.ts';
import type {Player} from '../../../packaging/package/player.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {standards} from '../../../packaging/standards/index.ts';
import type {PackagingStandard} from '../../../packaging/standards/packaging-standard.ts';
import {allNodes, attributeOf, readXml} from '../../../src/package-check/xml-tree.ts';
import type {PackageFiles} from '../../../packaging/zip.ts';
import {sampleContent, samplePlayerFolder} from '../sample-sources.ts';
import {errorsByOfficialSchemas, errorsByShippedSchemas, officialDriver} from '../validate-manifest.ts';
import {manifestOf, sampleFiles} from './sample-manifests.ts';

// Each validation starts xmllint anew.
vi.setConfig({testTimeout: 120_000});

const scopes = ['course', 'course-multi', 'signs', 'final-test'];
const schemas = await readAllSchemas();

let player: Player;
let course: PackageContent;
beforeAll(async () => {
  player = await readPlayer(await samplePlayerFolder());
  course = await readPackageContent(`${import.meta.dirname}/../../..`);
}, 120_000);

/** The files of one package of this very course. */
function ourFiles(standard: PackagingStandard, scope: string): PackageFiles {
  const choice = {scope, profile: 'default', languages: course.whole.course.languages};
  return packageFiles(standard, {player, schemas, contentOf: course.contentOf}, choice).files;
}

describe.each(standards)('$title', (standard) => {
  describe.each(scopes)('scope %s', (scope) => {
    it('has a manifest that the shipped schemas accept', async () => {
      const files = await sampleFiles(standard, scope);
      expect(await errorsByShippedSchemas(manifestOf(files), standard.schemas)).toEqual([]);
    });

    it('passes our own check', async () => {
      expect(await checkPackageFiles(await sampleFiles(standard, scope))).toEqual([]);
    });
  });

  it('takes two languages and a title longer than LMSs keep', async () => {
    const content = sampleContent('course', ['lv', 'ru']);
    const long = {...content.course, title: 'ā'.repeat(300)};
    const contentOf = () => ({...content, course: long, courses: new Map([['lv', long]])});
    const choice = {scope: 'course', profile: 'default', languages: ['lv', 'ru']};
    const {files} = packageFiles(standard, {player, schemas, contentOf}, choice);
    expect(await checkPackageFiles(files)).toEqual([]);
    expect(files.has('content/ru/course.json')).toBe(true);
  });

  it('accepts this very course in every scope', async () => {
    for (const scope of course.scopes) {
      const files = ourFiles(standard, scope);
      expect(await checkPackageFiles(files)).toEqual([]);
      expect(await errorsByShippedSchemas(manifestOf(files), standard.schemas)).toEqual([]);
    }
  });

  it('contains nothing of how the player was built', async () => {
    const names = [...(await sampleFiles(standard, 'course')).keys()];
    expect(names.filter((name) => name.startsWith('.') || name.endsWith('.map'))).toEqual([]);
  });
});

describe.each(standards.filter(({id}) => id.startsWith('scorm')))('the files of $title', (standard) => {
  it.each(scopes)('are declared in scope %s, each once, but for the manifest itself', async (scope) => {
    const files = await sampleFiles(standard, scope);
    const hrefs = allNodes(readXml(manifestOf(files)))
      .filter(({local}) => local === 'file')
      .map((node) => attributeOf(node, 'href'));
    expect(hrefs.toSorted()).toEqual(
      [...files.keys()].filter((path) => path !== 'imsmanifest.xml').toSorted(),
    );
  });

  it('are shared by several SCOs where they belong to none', async () => {
    const manifest = readXml(manifestOf(await sampleFiles(standard, 'course-multi')));
    const resources = allNodes(manifest).filter(({local}) => local === 'resource');
    expect(resources.map((node) => attributeOf(node, 'href'))).toEqual([
      'signs.html',
      'first-help.html',
      'final-test.html',
      undefined,
    ]);
    const dependencies = allNodes(manifest).filter(({local}) => local === 'dependency');
    expect(dependencies.map((node) => attributeOf(node, 'identifierref'))).toEqual([
      'shared',
      'shared',
      'shared',
    ]);
  });
});

// Only where a full set lies beside the project: LOM included, and cmi5, whose schema comes with no kept package.
const withOfficial = standards.flatMap((standard) => {
  const driver = officialDriver(standard.id);
  return driver === undefined ? [] : [{standard, title: standard.title, driver}];
});
describe.each(withOfficial)('the official schemas of $title', ({standard, driver}) => {
  it('accept the manifest of every scope', async () => {
    for (const scope of scopes) {
      const files = await sampleFiles(standard, scope, ['lv', 'ru']);
      expect(await errorsByOfficialSchemas(manifestOf(files), driver)).toEqual([]);
    }
  });

  it('accept this very course', async () => {
    for (const scope of ['course', 'course-multi']) {
      expect(await errorsByOfficialSchemas(manifestOf(ourFiles(standard, scope)), driver)).toEqual([]);
    }
  });

  it('refuse one without its titles: they do look', async () => {
    const manifest = manifestOf(await sampleFiles(standard, 'signs'));
    const broken = manifest.replaceAll(/<title>[\s\S]*?<\/title>/g, '<caption/>');
    expect(await errorsByOfficialSchemas(broken, driver)).not.toEqual([]);
  });
});
