import {beforeAll, describe, expect, it} from 'vitest';
import {checkPackage, checkPackageFiles} from './problems-of.ts';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {scorm2004Fourth} from '../../../packaging/standards/scorm2004/scorm2004-4th.ts';
import {Zipper, type PackageFiles} from '../../../packaging/zip.ts';
import {sampleFiles} from '../standards/sample-manifests.ts';
import {mutated} from './mutated.ts';
import {errorsByShippedSchemas} from '../validate-manifest.ts';

let sound12: PackageFiles;
let sound2004: PackageFiles;
beforeAll(async () => {
  sound12 = await sampleFiles(scorm12, 'signs');
  sound2004 = await sampleFiles(scorm2004Fourth, 'signs');
});

const with12 = (from: string | RegExp, to: string) => () => mutated(sound12, from, to);
const with2004 = (from: string | RegExp, to: string) => () => mutated(sound2004, from, to);
const renamed = (from: string, to: string) => () =>
  new Map([...sound12].map(([path, bytes]) => [path === from ? to : path, bytes] as const));
const added = (path: string) => () => new Map([...sound12, [path, new Uint8Array(1)]]);
const without = (path: string) => () => new Map([...sound12].filter(([name]) => name !== path));

it('finds nothing in a sound package', async () => {
  const zipper = new Zipper();
  for (const files of [sound12, sound2004]) expect(await checkPackage(zipper.zip(files))).toEqual([]);
});

describe('finds', () => {
  it.each([
    {
      what: 'no manifest',
      broken: without('imsmanifest.xml'),
      says: /must stand at the root.*the zip has none/,
    },
    {
      what: 'a manifest in a folder',
      broken: renamed('imsmanifest.xml', 'course/imsmanifest.xml'),
      says: /the zip has course\/imsmanifest/,
    },
    {
      what: 'a manifest in capitals',
      broken: renamed('imsmanifest.xml', 'IMSMANIFEST.XML'),
      says: /in this case/,
    },
    {what: 'broken XML', broken: with12('</resources>', ''), says: /cannot be read as XML: \d+:\d+/},
    {
      what: 'another document',
      broken: () => new Map([['imsmanifest.xml', new TextEncoder().encode('<course/>')]]),
      says: /begins with <course>/,
    },
    {
      what: 'another schema',
      broken: with12('ADL SCORM</schema>', 'IMS Content</schema>'),
      says: /exactly "ADL SCORM"/,
    },
    {
      what: 'an unknown version',
      broken: with2004('2004 4th Edition', '2004 2nd Edition'),
      says: /LMSs know exactly/,
    },
    {
      what: 'scormType in 1.2',
      broken: with12('adlcp:scormtype', 'adlcp:scormType'),
      says: /adlcp:scormtype="sco"/,
    },
    {
      what: 'scormtype in 2004',
      broken: with2004('adlcp:scormType', 'adlcp:scormtype'),
      says: /adlcp:scormType="sco"/,
    },
    {
      what: 'no SCO at all',
      broken: with12('scormtype="sco"', 'scormtype="asset"'),
      says: /No resource is a SCO/,
    },
    {
      what: 'an identifier used twice',
      broken: with12('"sco_signs" type', '"kopiga-riciba-signs" type'),
      says: /used twice/,
    },
    {
      what: 'an identifier with a digit first',
      broken: with12(/item_signs/g, '7.item'),
      says: /"7.item" is no identifier/,
    },
    {
      what: 'a missing identifier',
      broken: with12('<item identifier="item_signs" ', '<item '),
      says: /<item> {2}It has no identifier/,
    },
    {
      what: 'a default that is not there',
      broken: with12('default="organization', 'default="other'),
      says: /names no organization/,
    },
    {
      what: 'an item without a title',
      broken: with12(/(<item[^>]*>)\s*<title>.*<\/title>/, '$1'),
      says: /<item> {2}It has no title/,
    },
    {
      what: 'a title too long',
      broken: with12(/<title>.*<\/title>/, `<title>${'a'.repeat(201)}</title>`),
      says: /201 characters/,
    },
    {
      what: 'an item that opens nothing',
      broken: with12(/ identifierref="[^"]+"/, ''),
      says: /<item> {2}It opens nothing/,
    },
    {
      what: 'an item that opens what is not there',
      broken: with12('identifierref="sco', 'identifierref="other'),
      says: /names no resource/,
    },
    {
      what: 'a folder that opens a page',
      broken: with2004(
        '<adlcp:completionT',
        '<item identifier="x" identifierref="sco_signs"><title>x</title></item><adlcp:completionT',
      ),
      says: /only one of the two/,
    },
    {what: 'an undeclared file', broken: added('extra.js'), says: /extra.js is in the zip but in no <file>/},
    {
      what: 'a declared file that is not there',
      broken: without('about.json'),
      says: /about.json is not in the zip\. Add/,
    },
    {
      what: 'a file in another case',
      broken: renamed('about.json', 'About.json'),
      says: /the case must agree/i,
    },
    {
      what: 'a launch file that is not declared',
      broken: with12('<file href="index.html"/>', ''),
      says: /must also be a <file>/,
    },
    {
      what: 'a base put before each address',
      broken: with12('<resources>', '<resources xml:base="web/">'),
      says: /web\/index.html, which is not in the zip/,
    },
    {
      what: 'a schema that is not shipped',
      broken: without('ims_xml.xsd'),
      says: /imscp_rootv1p1p2.xsd names the schema ims_xml.xsd/,
    },
    {
      what: 'a schema from the network',
      broken: with12('imsmd_rootv1p2p1.xsd"', 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1.xsd"'),
      says: /Ship the file/,
    },
    {
      what: 'a masteryscore out of range',
      broken: with12('</item>', '<adlcp:masteryscore>700</adlcp:masteryscore></item>'),
      says: /from 0 to 100/,
    },
    {what: 'a measure out of range', broken: with2004('>0.7<', '>70<'), says: /from -1 to 1/},
    {
      what: 'a measure without effect',
      broken: with2004(' satisfiedByMeasure="true"', ''),
      says: /without effect/,
    },
    {
      what: 'a threshold of another edition',
      broken: with2004('2004 4th Edition', '2004 3rd Edition'),
      says: /4th Edition only/,
    },
    {
      what: 'a threshold out of range',
      broken: with2004('minProgressMeasure="1.0"', 'minProgressMeasure="100"'),
      says: /from 0 to 1/,
    },
    {
      what: 'a global objective with one SCO',
      broken: with2004(
        '<imsss:objective objectiveID="what"/>',
        '<imsss:objective objectiveID="what"><imsss:mapInfo targetObjectiveID="g"/></imsss:objective>',
      ),
      says: /Moodle refuses/,
    },
    {what: 'a path out of the package', broken: added('../evil.js'), says: /lead out of the package/},
    {what: 'a path of Windows', broken: added('a\\b.js'), says: /separated by "\/"/},
    {what: 'an absolute path', broken: added('/etc/x'), says: /must be relative/},
    {what: "macOS's leavings", broken: added('__MACOSX/._a'), says: /left by macOS/},
    {what: 'two names that differ in case', broken: added('About.json'), says: /differ only in case/},
  ])('$what', async ({broken, says}) => {
    expect((await checkPackageFiles(broken())).join('\n')).toMatch(says);
  });

  it('another prefix than LMSs look for, though XML allows it', async () => {
    const broken = mutated(sound12, /adlcp(?=[:=])/g, 'adl');
    expect(await checkPackageFiles(broken)).toEqual([expect.stringMatching(/LMSs look for "adlcp"/)]);
  });

  it('a file that is no zip', async () => {
    expect(await checkPackage(new Uint8Array([1, 2, 3]))).toEqual([
      expect.stringMatching(/not a zip that can be read/),
    ]);
  });
});

describe('the shipped schemas refuse', () => {
  it.each([
    {what: 'metadata after its siblings', from: /<metadata>[\s\S]*?<\/metadata>/, to: ''},
    {what: 'an unknown element of ADL', from: '</item>', to: '<adlcp:mastery>1</adlcp:mastery></item>'},
    {
      what: 'LOM words without langstring',
      from: /<imsmd:langstring xml:lang="lv">(.*)<\/imsmd:langstring>/,
      to: '$1',
    },
    {
      what: 'an identifier used twice',
      from: '"sco_signs" type',
      to: '"kopiga-riciba-signs" type',
    },
  ])('$what', async ({what, from, to}) => {
    const files = mutated(sound12, from, to);
    const text = new TextDecoder().decode(files.get('imsmanifest.xml'));
    const moved = what.startsWith('metadata')
      ? text.replace('</resources>', '</resources><metadata/>')
      : text;
    expect(await errorsByShippedSchemas(moved, 'scorm12')).not.toEqual([]);
  });
});
