import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {examineZip} from '../../../packaging/check/check-package.ts';
import {checkPackage} from './problems-of.ts';
import {packageSummary} from '../../../packaging/check/package-summary.ts';
import {cmi5} from '../../../packaging/standards/cmi5/cmi5.ts';
import type {PackagingStandard} from '../../../packaging/standards/packaging-standard.ts';
import {scorm2004Third} from '../../../packaging/standards/scorm2004/scorm2004-3rd.ts';
import {Zipper} from '../../../packaging/zip.ts';
import {sampleFiles} from '../standards/sample-manifests.ts';

const summaryOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const {root, fileCount = 0} = await examineZip(new Blob([Uint8Array.from(bytes)]));
  return root && packageSummary(root, fileCount, bytes.length);
};

/** Packages that other tools made, as a trainer would drop them. */
const read = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/packages', name));

describe("another's package", () => {
  it.each([
    {name: 'sample-1.2.zip', is: 'SCORM 1.2: “Pārbaudes tests”, 1 SCO, 3 files, 4.1 kB'},
    {name: 'sample-1.2-two.zip', is: 'SCORM 1.2: “Pārbaudes tests”, 2 SCOs, 3 files, 4.1 kB'},
    {name: 'sample-2004.zip', is: 'SCORM 2004 4th Edition: “Pārbaudes tests”, 1 SCO, 3 files, 4.1 kB'},
  ])('$name is named for what it is, and in order', async ({name, is}) => {
    expect(await summaryOf(read(name))).toBe(is);
    expect(await checkPackage(read(name))).toEqual([]);
  });

  it('of ours has its units counted, whatever the standard', async () => {
    const summary = async (standard: PackagingStandard) =>
      summaryOf(new Zipper().zip(await sampleFiles(standard, 'course-multi')));
    expect(await summary(cmi5)).toMatch(/^cmi5: “Kopīga rīcība”, 3 AUs, \d+ files, \d+\.\d kB$/);
    expect(await summary(scorm2004Third)).toMatch(/^SCORM 2004 3rd Edition: “Kopīga rīcība”, 3 SCOs, /);
  });

  it.each([
    {what: 'no zip at all', bytes: new Uint8Array(9)},
    {what: 'a zip of something else', bytes: new Zipper().zip(new Map([['a.txt', new Uint8Array(2)]]))},
    {what: 'a broken manifest', bytes: new Zipper().zip(new Map([['imsmanifest.xml', new Uint8Array(2)]]))},
  ])('that is $what has no summary but a reason', async ({bytes}) => {
    expect(await summaryOf(bytes)).toBeUndefined();
    expect(await checkPackage(bytes)).toHaveLength(1);
  });
});
