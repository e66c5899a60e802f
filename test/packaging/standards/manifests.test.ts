import {beforeAll, describe, expect, it} from 'vitest';
import {checkPackageFiles} from '../../../packaging/check/check-package.ts';
import type {PackagedContent} from '../../../packaging/describe-package.ts';
import {packageFiles} from '../../../packaging/package-files.ts';
import {readPackageContent, type PackageContent} from '../../../packaging/package-content.ts';
import {readPlayer, type Player} from '../../../packaging/player.ts';
import {standards} from '../../../packaging/standards/index.ts';
import type {PackagingStandard} from '../../../packaging/standards/package-description.ts';
import {allNodes, attributeOf, readXml} from '../../../packaging/xml-tree.ts';
import type {PackageFiles} from '../../../packaging/zip.ts';
import {sampleContent, samplePlayerFolder} from '../sample-sources.ts';
import {errorsByOfficialSchemas, errorsByShippedSchemas, officialFolder} from '../validate-manifest.ts';

const officialNames: Readonly<Record<string, 'scorm-1.2' | 'scorm-2004-4th'>> = {
  'scorm12': 'scorm-1.2',
  'scorm2004-4th': 'scorm-2004-4th',
};

let player: Player;
let course: PackageContent;
beforeAll(async () => {
  player = await readPlayer(await samplePlayerFolder());
  course = await readPackageContent(`${import.meta.dirname}/../../..`);
}, 60_000);

const filesOf = (standard: PackagingStandard, content: PackagedContent): Promise<PackageFiles> => {
  const {scope, languages} = content.course;
  return packageFiles(standard, {player, content}, {scope, profile: 'default', languages});
};
const manifestOf = (files: PackageFiles): string => new TextDecoder().decode(files.get('imsmanifest.xml'));

describe.each(standards)('$title', (standard) => {
  describe.each(['course', 'signs', 'final-test'])('scope %s', (scope) => {
    it('has a manifest that the shipped schemas accept', async () => {
      const manifest = manifestOf(await filesOf(standard, sampleContent(scope)));
      expect(await errorsByShippedSchemas(manifest, standard.controlDocuments ?? '')).toEqual([]);
    });

    it('passes our own check', async () => {
      expect(checkPackageFiles(await filesOf(standard, sampleContent(scope)))).toEqual([]);
    });

    it('declares every file but the manifest, schemas included', async () => {
      const files = await filesOf(standard, sampleContent(scope));
      const hrefs = allNodes(readXml(manifestOf(files)))
        .filter(({local}) => local === 'file')
        .map((node) => attributeOf(node, 'href'));
      expect(hrefs).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').toSorted());
    });
  });

  it('takes two languages and a title longer than LMSs keep', async () => {
    const content = sampleContent('course', ['lv', 'ru']);
    const long = {...content, course: {...content.course, title: 'ā'.repeat(300)}};
    const files = await filesOf(standard, long);
    expect(checkPackageFiles(files)).toEqual([]);
    expect(manifestOf(files)).toContain(`<title>${'ā'.repeat(199)}…</title>`);
    expect(files.has('content/ru/course.json')).toBe(true);
  });

  it('accepts this very course', async () => {
    const {languages, modules} = course.whole.course;
    for (const scope of ['course', ...modules.map(({id}) => id)]) {
      const files = await filesOf(standard, course.contentOf({scope, languages}));
      expect(checkPackageFiles(files)).toEqual([]);
      expect(await errorsByShippedSchemas(manifestOf(files), standard.controlDocuments ?? '')).toEqual([]);
    }
  });

  it('contains nothing of how the player was built', async () => {
    const names = [...(await filesOf(standard, sampleContent())).keys()];
    expect(names.filter((name) => name.startsWith('.') || name.endsWith('.map'))).toEqual([]);
  });
});

// Only where a full set lies beside the project; the shipped schemas above say the same for all but LOM.
const withOfficial = standards.flatMap((standard) => {
  const name = officialNames[standard.id];
  const folder = name && officialFolder(name);
  return folder === undefined ? [] : [{standard, title: standard.title, folder}];
});
describe.each(withOfficial)('the official schemas of $title', ({standard, folder}) => {
  it('accept the manifest of every scope', async () => {
    for (const scope of ['course', 'signs', 'final-test']) {
      const files = await filesOf(standard, sampleContent(scope));
      expect(await errorsByOfficialSchemas(manifestOf(files), folder)).toEqual([]);
    }
  });
});
