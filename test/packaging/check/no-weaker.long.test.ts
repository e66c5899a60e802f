import {describe, expect, it} from 'vitest';
import {examineZip, findingsOf, officialSchemas} from '../../../packaging/check/check-package.ts';
import {rules} from '../../../src/package-check/rules.ts';
import {readPackage} from '../../../src/lms/package/read-package.ts';
import {encryptedZip, lyingZip, manifestText, zipOf, zipWithTwins} from '../../lms/zips.ts';

const page = {'index.html': 'x'};

describe('what the built-in LMS refuses, the check says to be broken:', () => {
  it.each([
    {what: 'no zip', zip: () => new Blob(['<h1>404</h1>'])},
    {what: 'a password', zip: encryptedZip},
    {what: 'a name twice', zip: zipWithTwins},
    {what: 'a way out', zip: () => zipOf({'imsmanifest.xml': manifestText(), ...page, '../a.html': 'x'})},
    {what: 'a size that is none', zip: () => lyingZip(1_000_000)},
    {what: 'no manifest', zip: () => zipOf(page)},
    {
      what: 'a manifest in a folder',
      zip: () => zipOf({'a/imsmanifest.xml': manifestText(), 'a/index.html': 'x'}),
    },
    {what: 'tags that do not match', zip: () => zipOf({'imsmanifest.xml': '<manifest><a></manifest>'})},
    {what: 'another document', zip: () => zipOf({'imsmanifest.xml': '<html></html>'})},
    {what: 'an empty manifest', zip: () => zipOf({'imsmanifest.xml': '<manifest/>'})},
    {
      what: 'no item',
      zip: () => zipOf({'imsmanifest.xml': manifestText().replace(/<item[\s\S]*<\/item>/, ''), ...page}),
    },
    {what: 'no start file', zip: () => zipOf({'imsmanifest.xml': manifestText()})},
    {
      what: 'a start file in another case',
      zip: () => zipOf({'imsmanifest.xml': manifestText({href: 'Index.html'}), ...page}),
    },
    {
      what: 'a start file on another host',
      zip: () =>
        zipOf({'imsmanifest.xml': manifestText({href: 'https://elsewhere.example/a.html'}), ...page}),
    },
    {
      what: 'a script as a start file',
      zip: () => zipOf({'imsmanifest.xml': manifestText({href: 'javascript:alert(1)'}), ...page}),
    },
    {
      what: 'a manifest of 17 MB',
      zip: () => zipOf({'imsmanifest.xml': manifestText() + ' '.repeat(17 * 2 ** 20), ...page}),
    },
  ])('$what', async ({zip}) => {
    const made = await zip();
    await expect(readPackage(made, 'a.zip', officialSchemas)).rejects.toThrow();
    const certainties = findingsOf((await examineZip(made)).report).map(({code}) => rules[code].certainty);
    expect(certainties).toContain('breaks');
  });
});

it('what the built-in LMS takes has the same report there and on the command line', async () => {
  const zip = zipOf({
    'imsmanifest.xml': manifestText({version: '1.4'}),
    'index.html': '<script src="https://elsewhere.example/a.js"></script><script src="b.js"></script>',
    'extra.txt': 'x',
  });
  const {record} = await readPackage(zip, 'a.zip', officialSchemas);
  const {report} = await examineZip(zip);
  expect(record.report).toEqual(report);
  expect(findingsOf(report).map(({code}) => code)).toEqual([
    'launch-script-missing',
    'schema-version',
    'file-undeclared',
    'foreign-script',
  ]);
});
