import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {readPackage} from '../../src/lms/package/read-package.ts';
import {officialSchemas} from '../../packaging/check/check-package.ts';
import {manifestText, zipOf} from './zips.ts';

const sample = async (name: string) => new Blob([await readFile(`test/fixtures/packages/${name}.zip`)]);

describe('readPackage', () => {
  it.each([
    {name: 'sample-1.2', version: '1.2', edition: '1.2', items: 1},
    {name: 'sample-1.2-two', version: '1.2', edition: '1.2', items: 2},
    {name: 'sample-2004', version: '2004', edition: '2004 4th Edition', items: 1},
  ])('reads $name', async ({name, version, edition, items}) => {
    const {record, files} = await readPackage(await sample(name), `${name}.zip`, officialSchemas);
    expect(record.manifest).toMatchObject({version, edition, title: 'Pārbaudes tests'});
    expect(record.manifest.items).toHaveLength(items);
    expect(record.id).toMatch(/^[0-9a-f]{64}$/);
    expect(record.fileCount).toBe(files.size);
  });

  it('gives the same id to the same bytes', async () => {
    const [a, b] = await Promise.all([sample('sample-1.2'), sample('sample-1.2')]);
    expect((await readPackage(a, 'a.zip', officialSchemas)).record.id).toBe(
      (await readPackage(b, 'b.zip', officialSchemas)).record.id,
    );
  });

  it('finds a start file whose address is percent-encoded', async () => {
    const zip = zipOf({
      'imsmanifest.xml': manifestText({href: 'saturs/lapa%20%C4%81.html?x=1#y'}),
      'saturs/lapa ā.html': 'x',
    });
    expect((await readPackage(zip, 'a.zip', officialSchemas)).record.fileCount).toBe(2);
  });

  it.each([
    {files: {'index.html': 'x'}, code: 'no-manifest', why: 'nothing of the kind'},
    {
      files: {'kurss/imsmanifest.xml': manifestText(), 'kurss/index.html': 'x'},
      code: 'manifest-in-folder',
      why: 'one folder deeper',
    },
    {files: {'cmi5.xml': '<x/>', 'index.html': 'x'}, code: 'not-scorm', why: 'a cmi5 package'},
    {
      files: {'packaging/profiles/paraugi.yaml': 'name: {lv: Paraugi}'},
      code: 'profile',
      why: 'what a municipality entered in make/',
    },
    {
      files: {'imsmanifest.xml': '<manifest><a></manifest>'},
      code: 'manifest-broken',
      why: 'tags that do not match',
    },
    {files: {'imsmanifest.xml': '<html></html>'}, code: 'not-a-manifest', why: 'another document'},
    {files: {'imsmanifest.xml': '<manifest/>'}, code: 'nothing-to-launch', why: 'an empty manifest'},
    {files: {'imsmanifest.xml': manifestText()}, code: 'missing-file', why: 'no start file'},
    {
      files: {'imsmanifest.xml': manifestText({href: 'Index.html'}), 'index.html': 'x'},
      code: 'missing-file',
      why: 'another case',
    },
    {
      files: {'imsmanifest.xml': manifestText({href: 'https://example.invalid/a.html'})},
      code: 'foreign-file',
      why: 'another site',
    },
  ])('refuses $why ($code)', async ({files, code}) => {
    await expect(readPackage(zipOf(files), 'a.zip', officialSchemas)).rejects.toMatchObject({code});
  });

  it('names the folder in which the manifest is', async () => {
    const zip = zipOf({'__MACOSX/imsmanifest.xml': 'x', 'mans kurss/imsmanifest.xml': manifestText()});
    await expect(readPackage(zip, 'a.zip', officialSchemas)).rejects.toMatchObject({
      details: {path: 'mans kurss'},
    });
  });

  it('names line and column of the first fault', async () => {
    const zip = zipOf({'imsmanifest.xml': '<manifest>\n  <a>\n</manifest>'});
    await expect(readPackage(zip, 'a.zip', officialSchemas)).rejects.toMatchObject({
      code: 'manifest-broken',
      details: {line: 3},
    });
  });
});
