import {describe, expect, it} from 'vitest';
import {checkPackageFiles} from './problems-of.ts';

/** What the standards allow, in the smallest manifests that have it: nothing may be said about any of them. */
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Parts {
  readonly edition?: string;
  readonly metadata?: string;
  readonly item?: string;
  readonly organization?: string;
  readonly resources?: string;
}

const page =
  '<resource identifier="r" type="webcontent" adlcp:scormType="sco" href="a.html"><file href="a.html"/></resource>';

function manifest2004(parts: Parts = {}): string {
  const {edition = '2004 4th Edition', metadata = '', organization = '', resources = page} = parts;
  const {item = '<item identifier="i" identifierref="r"><title>A</title></item>'} = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>${edition}</schemaversion>${metadata}</metadata>
<organizations default="o"><organization identifier="o"><title>Kurss</title>${item}${organization}</organization></organizations>
<resources>${resources}</resources>
</manifest>`;
}

const objective = (id: string, map: string): string =>
  `<imsss:objective objectiveID="${id}"><imsss:mapInfo targetObjectiveID="shared" ${map}/></imsss:objective>`;
const sequencing = (objectives: string, rules = '', added = ''): string =>
  `<imsss:sequencing>${rules}<imsss:objectives><imsss:primaryObjective/>${objectives}</imsss:objectives>${added}</imsss:sequencing>`;
const two = (first: string, second: string): string =>
  `<item identifier="i" identifierref="r"><title>A</title>${first}</item><item identifier="j" identifierref="r"><title>B</title>${second}</item>`;
const opens = `<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition referencedObjective="own" operator="not" condition="satisfied"/></imsss:ruleConditions><imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules>`;
const alsoMapped = (map: string): string =>
  `<adlseq:objectives><adlseq:objective objectiveID="own"><adlseq:mapInfo targetObjectiveID="shared" ${map}/></adlseq:objective></adlseq:objectives>`;

const files = (manifest: string, more: readonly string[] = []): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['imsmanifest.xml', utf8(manifest)],
    ...['a.html', ...more].map((path) => [path, utf8('<p>A</p>')] as const),
  ]);

describe('nothing is found where the standard allows it:', () => {
  it.each([
    {
      what: 'adlseq:objective repeats the id of the objective that it adds a map to',
      manifest: manifest2004({
        item: two(
          sequencing(
            objective('own', 'writeSatisfiedStatus="true"'),
            '',
            alsoMapped('writeCompletionStatus="true"'),
          ),
          sequencing(objective('own', ''), opens),
        ),
      }),
    },
    {
      what: 'an objective is shared by its measure alone',
      manifest: manifest2004({
        item: two(
          sequencing(objective('own', 'writeNormalizedMeasure="true"')),
          sequencing(objective('own', 'readSatisfiedStatus="false"'), opens),
        ),
      }),
    },
    {
      what: 'an objective is shared by its raw score alone',
      manifest: manifest2004({
        item: two(
          sequencing(objective('own', 'readSatisfiedStatus="false"'), '', alsoMapped('writeRawScore="true"')),
          sequencing(objective('own', ''), opens),
        ),
      }),
    },
    {
      what: 'an objective that no rule asks for is only read',
      manifest: manifest2004({item: two(sequencing(objective('own', '')), '')}),
    },
    {
      what: 'metadata in a file of its own is no <file> of a resource',
      manifest: manifest2004({metadata: '<adlcp:location>meta%20data.xml</adlcp:location>'}),
      more: ['meta data.xml'],
    },
    {what: 'the 2nd Edition calls itself CAM 1.3', manifest: manifest2004({edition: 'CAM 1.3'})},
    {
      what: 'the launch file comes by a dependency, and that by another',
      manifest: manifest2004({
        resources: `<resource identifier="r" type="webcontent" adlcp:scormType="sco" href="a.html"><dependency identifierref="x"/></resource>
          <resource identifier="x" type="webcontent" adlcp:scormType="asset"><dependency identifierref="y"/></resource>
          <resource identifier="y" type="webcontent" adlcp:scormType="asset"><file href="a.html"/></resource>`,
      }),
    },
    {
      what: 'white space stands around identifiers',
      manifest: manifest2004({item: '<item identifier=" i " identifierref="\n r "><title>A</title></item>'})
        .replace('default="o"', 'default=" o "')
        .replace('organization identifier="o"', 'organization identifier="o\t"'),
    },
    {
      what: 'ids of objectives are written with escapes',
      manifest: manifest2004({
        item: two(
          sequencing(objective('own', 'writeSatisfiedStatus="true"')),
          sequencing(objective('%20own', ''), opens.replace('"own"', '" o%77n%20 "')),
        ),
      }),
    },
    {
      what: 'an activity declares anew an objective of the sequencing that it shares',
      manifest: manifest2004({
        item: two(
          sequencing(objective('own', 'writeSatisfiedStatus="true"')).replace(
            '<imsss:sequencing',
            '$& IDRef="c"',
          ),
          sequencing(objective('own', '')).replace('<imsss:sequencing', '$& IDRef="c"'),
        ),
      }).replace(
        '</manifest>',
        `<imsss:sequencingCollection>${sequencing('<imsss:objective objectiveID="own"/>', opens).replace('<imsss:sequencing', '$& ID="c"')}</imsss:sequencingCollection></manifest>`,
      ),
    },
    {
      what: 'an asset beside the SCO is opened by an item',
      manifest: manifest2004({
        item: '<item identifier="i" identifierref="r"><title>A</title></item><item identifier="j" identifierref="s"><title>B</title></item>',
        resources: `${page}<resource identifier="s" type="webcontent" adlcp:scormType="asset" href="b.html"><file href="b.html"/></resource>`,
      }),
      more: ['b.html'],
    },
    {
      what: 'a page has bases before it, percent signs, a query and a fragment',
      manifest: manifest2004({
        resources: `<resource identifier="r" type="webcontent" adlcp:scormType="sco" xml:base="lapas/" href="l%C4%81pa.html?a=1#b"><file href="l%C4%81pa.html"/><file href="../a.html"/></resource>`,
      }).replace('href="../a.html"', 'href="./a.html"'),
      more: ['lapas/lāpa.html', 'lapas/a.html'],
      less: 'a.html',
    },
  ])('$what', async ({manifest, more = [], less}: {manifest: string; more?: string[]; less?: string}) => {
    const all = new Map([...files(manifest, more)].filter(([path]) => path !== less));
    expect(await checkPackageFiles(all)).toEqual([]);
  });
});

it('an adlseq:objective without the objective that it belongs to is told', async () => {
  const item = two(sequencing('', '', alsoMapped('writeRawScore="true"')), '');
  expect(await checkPackageFiles(files(manifest2004({item})))).toEqual([
    expect.stringMatching(/<objective> {2}"own" is no objective of this item/),
  ]);
});

describe('is read', () => {
  const text = manifest2004().replace('<title>Kurss', '<title>Kāpēc tā').replace('UTF-8', 'ENCODING');
  const as = (encoding: string): string => text.replace('ENCODING', encoding);
  it.each([
    {what: 'UTF-16, low byte first', bytes: Buffer.from(`\uFEFF${as('UTF-16')}`, 'utf16le')},
    {what: 'UTF-16, high byte first', bytes: Buffer.from(`\uFEFF${as('UTF-16')}`, 'utf16le').swap16()},
    {
      what: 'windows-1257',
      bytes: Buffer.from(as('windows-1257').replaceAll('ā', '\xe2').replaceAll('ē', '\xe7'), 'latin1'),
    },
  ])('a manifest in $what', async ({bytes}) => {
    const all = new Map([...files(''), ['imsmanifest.xml', Uint8Array.from(bytes)]]);
    expect(await checkPackageFiles(all)).toEqual([]);
  });

  it('no manifest that is not in the encoding it names', async () => {
    const bytes = Buffer.from(as('UTF-8').replaceAll('ā', '\xe2').replaceAll('ē', '\xe7'), 'latin1');
    const all = new Map([...files(''), ['imsmanifest.xml', Uint8Array.from(bytes)]]);
    expect(await checkPackageFiles(all)).toEqual([
      expect.stringMatching(/not written in utf-8.*\[breaks; XML 1\.0/),
    ]);
  });
});
