import {describe, expect, it} from 'vitest';
import {launchable, readManifest} from '../../src/lms/package/manifest.ts';
import {manifestText} from './zips.ts';

const ns2004 =
  'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"';

function manifest2004(item: string, {schemaversion = '2004 4th Edition', resources = ''} = {}): string {
  return `<manifest identifier="m" ${ns2004} xml:base="saturs/"><metadata><schemaversion>${schemaversion}</schemaversion></metadata>
<organizations default="b"><organization identifier="a"><title>Cits</title></organization>
<organization identifier="b"><title>Īstais</title>${item}</organization></organizations>
<resources xml:base="a/"><resource identifier="r1" adlcp:scormType="sco" href="x.html" xml:base="b/"/>
<resource identifier="r2" adlcp:scormType="asset" href="y.html"/>${resources}</resources></manifest>`;
}

describe('readManifest', () => {
  it('takes the default organization, folders, hidden items and assets as they are', () => {
    const manifest = readManifest(
      manifest2004(`<item identifier="f"><title>Mape</title>
        <item identifier="i1" identifierref="r1" parameters="?m=2"><title>Viens</title></item>
        <item identifier="i2" identifierref="r2" isvisible="false"><title>Divi</title></item></item>`),
    );
    expect(manifest).toMatchObject({version: '2004', edition: '2004 4th Edition', title: 'Īstais'});
    expect(manifest.items[0]).toMatchObject({title: 'Mape', launch: undefined});
    expect(launchable(manifest.items)).toMatchObject([
      {id: 'i1', isVisible: true, launch: {href: 'saturs/a/b/x.html', parameters: '?m=2', isSco: true}},
      {id: 'i2', isVisible: false, launch: {href: 'saturs/a/y.html', isSco: false}},
    ]);
  });

  it.each([
    {written: '0', isVisible: false},
    {written: '1', isVisible: true},
  ])('reads isvisible="$written", as XML may write a boolean', ({written, isVisible}) => {
    const text = manifest2004(
      `<item identifier="i" identifierref="r1" isvisible="${written}"><title>T</title></item>`,
    );
    expect(readManifest(text).items[0]?.isVisible).toBe(isVisible);
  });

  it('takes the passing score and the objectives from the sequencing that an item shares', () => {
    const text = manifest2004(
      `<item identifier="i" identifierref="r1"><title>T</title><imsss:sequencing IDRef="s"/></item>`,
    ).replace(
      '</manifest>',
      `<imsss:sequencingCollection><imsss:sequencing ID="s">
        <imsss:limitConditions attemptAbsoluteDurationLimit="PT1H"/>
        <imsss:objectives><imsss:primaryObjective objectiveID="main" satisfiedByMeasure="1">
        <imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective>
        </imsss:objectives></imsss:sequencing></imsss:sequencingCollection></manifest>`,
    );
    expect(launchable(readManifest(text).items)[0]?.launch.data).toMatchObject({
      scaledPassingScore: '0.7',
      maxTimeAllowed: 'PT1H',
      objectiveIds: ['main'],
    });
  });

  it('reads the 1.2 launch data', () => {
    const text = manifestText({
      extra: `<adlcp:datafromlms>x=1</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>
        <adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed><adlcp:timelimitaction>continue,message</adlcp:timelimitaction>`,
    });
    expect(launchable(readManifest(text).items)[0]?.launch.data).toMatchObject({
      dataFromLms: 'x=1',
      masteryScore: '80',
      maxTimeAllowed: '01:00:00',
      timeLimitAction: 'continue,message',
    });
  });

  it.each([
    {
      measure: '<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>',
      flag: 'true',
      score: '0.7',
      why: 'as written',
    },
    {measure: '', flag: 'true', score: '1.0', why: 'the default of the standard'},
    {
      measure: '<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>',
      flag: 'false',
      score: '',
      why: 'not by measure',
    },
  ])('reads the 2004 passing score "$score": $why', ({measure, flag, score}) => {
    const text =
      manifest2004(`<item identifier="i" identifierref="r1"><title>T</title><imsss:sequencing><imsss:objectives>
      <imsss:primaryObjective objectiveID="main" satisfiedByMeasure="${flag}">${measure}</imsss:primaryObjective>
      <imsss:objective objectiveID="second"/></imsss:objectives></imsss:sequencing></item>`);
    expect(launchable(readManifest(text).items)[0]?.launch.data).toMatchObject({
      scaledPassingScore: score,
      objectiveIds: ['main', 'second'],
    });
  });

  it.each([
    {
      element: '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>',
      value: '0.9',
      why: '4th edition',
    },
    {
      element: '<adlcp:completionThreshold completedByMeasure="1" minProgressMeasure="0.9"/>',
      value: '0.9',
      why: '4th, the flag as a number',
    },
    {
      element: '<adlcp:completionThreshold minProgressMeasure="0.9"/>',
      value: '',
      why: '4th, but not by measure',
    },
    {element: '<adlcp:completionThreshold>0.5</adlcp:completionThreshold>', value: '0.5', why: '3rd edition'},
  ])('reads a completion threshold: $why', ({element, value}) => {
    const text = manifest2004(`<item identifier="i" identifierref="r1"><title>T</title>${element}</item>`);
    expect(launchable(readManifest(text).items)[0]?.launch.data.completionThreshold).toBe(value);
  });

  it.each([
    {schemaversion: '1.2', version: '1.2'},
    {schemaversion: 'CAM 1.3', version: '2004'},
    {schemaversion: '2004 3rd Edition', version: '2004'},
    {schemaversion: '2004 4th Edition', version: '2004'},
    {schemaversion: '', version: '2004'},
  ])('plays schemaversion "$schemaversion" with 2004 namespaces as $version', ({schemaversion, version}) => {
    const text = manifest2004('<item identifier="i" identifierref="r1"><title>T</title></item>', {
      schemaversion,
    });
    expect(readManifest(text).version).toBe(version);
  });

  it('takes a whole address as it is, whatever folder its resource is said to be in', () => {
    const text = manifest2004('<item identifier="i" identifierref="r3"><title>T</title></item>', {
      resources: '<resource identifier="r3" adlcp:scormType="sco" href="https://example.invalid/x.html"/>',
    });
    expect(launchable(readManifest(text).items)[0]?.launch.href).toBe('https://example.invalid/x.html');
  });

  it('leaves out resources without an address', () => {
    const text = manifest2004('<item identifier="i" identifierref="r3"><title>T</title></item>', {
      resources: '<resource identifier="r3" adlcp:scormType="sco"/>',
    });
    expect(() => readManifest(text)).toThrow('nothing-to-launch');
  });

  it('expands no entity that the document declares itself', () => {
    const bomb = `<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><manifest>&b;</manifest>`;
    expect(() => readManifest(bomb)).toThrow('manifest-broken');
  });
});
