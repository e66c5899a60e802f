import {beforeAll, describe, expect, it} from 'vitest';
import {findingsOf, officialSchemas} from '../../../../packaging/check/check-package.ts';
import {cmi5} from '../../../../packaging/standards/cmi5/cmi5.ts';
import {scorm12} from '../../../../packaging/standards/scorm12/scorm12.ts';
import {scorm2004Third} from '../../../../packaging/standards/scorm2004/scorm2004-3rd.ts';
import {scorm2004Fourth} from '../../../../packaging/standards/scorm2004/scorm2004-4th.ts';
import type {Finding} from '../../../../src/package-check/finding.ts';
import {filesInMemory} from '../../../../src/package-check/package-files.ts';
import {checkFiles, type SchemaSource} from '../../../../src/package-check/package-report.ts';
import {sampleFiles} from '../../standards/sample-manifests.ts';
import {kindsOfContent} from './kinds-of-content.ts';
import {kindsOfManifest} from './kinds-of-manifest.ts';
import {fileOf, type Files, mainOf} from './mutation.ts';

const kinds = [...kindsOfContent, ...kindsOfManifest];

/** Saves the start of xmllint where another rule is meant to see the fault. */
const noSchemas: SchemaSource = () => Promise.reject(new Error('not asked for'));
const found = async (files: Files, schemas: SchemaSource): Promise<readonly Finding[]> =>
  findingsOf((await checkFiles(filesInMemory(files), schemas)).report);

const standards = {
  'scorm12': scorm12,
  'scorm2004-3rd': scorm2004Third,
  'scorm2004-4th': scorm2004Fourth,
  'cmi5': cmi5,
};
let packages: readonly {readonly standard: string; readonly scope: string; readonly files: Files}[];
beforeAll(async () => {
  packages = await Promise.all(
    Object.entries(standards).flatMap(([standard, one]) =>
      ['signs', 'course-multi'].map(async (scope) => ({
        standard,
        scope,
        files: await sampleFiles(one, scope),
      })),
    ),
  );
});

it('knows at least 34 kinds', () =>
  expect(new Set(kinds.map(({kind}) => kind)).size).toBeGreaterThanOrEqual(34));

describe('a sound package of every standard, broken by one change:', () => {
  it.each(kinds)('$kind', async (one) => {
    let tried = 0;
    for (const {standard, scope, files} of packages) {
      const broken = one.broken(files, standard);
      if (!broken) continue;
      tried += 1;
      const all = await found(broken, one.bySchema ? officialSchemas : noSchemas);
      const named = all.filter(({code}) => one.codes.includes(code));
      const told = JSON.stringify(all.slice(0, 5));
      expect(named.length, `${standard} ${scope} ${told}`).toBeGreaterThan(0);
      const wanted = fileOf(one, files) || mainOf(files);
      // Of the package as a whole there is no place to name.
      const places = named.flatMap(({place, details}) => [
        place?.file ?? '',
        ...Object.values(details).map(String),
      ]);
      const isAbsent = !broken.has(mainOf(files));
      if (!isAbsent)
        expect(
          named.some(({place}) => place === undefined) ||
            places.some((path) => (typeof wanted === 'string' ? path === wanted : wanted.test(path))),
          `${standard} ${scope} ${told}`,
        ).toBe(true);
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('and before that nothing is found in any of them', async () => {
    for (const {standard, scope, files} of packages)
      expect(await found(files, officialSchemas), `${standard} ${scope}`).toEqual([]);
  });
});
