import {beforeAll, describe, expect, it} from 'vitest';
import {checkPackageFiles} from './problems-of.ts';
import {cmi5} from '../../../packaging/standards/cmi5/cmi5.ts';
import type {PackageFiles} from '../../../packaging/zip.ts';
import {manifestOf, sampleFiles} from '../standards/sample-manifests.ts';

let sound: PackageFiles;
beforeAll(async () => {
  sound = await sampleFiles(cmi5, 'course-multi');
});

describe('a cmi5 package', () => {
  it('is sound as we make it', async () => {
    expect(await checkPackageFiles(sound)).toEqual([]);
  });

  it.each([
    {
      what: 'another namespace',
      from: 'profiles/cmi5/v1',
      to: 'profiles/cmi5/v2',
      says: /it must be <courseStructure> of/,
    },
    {what: 'another root', from: /courseStructure/g, to: 'course', says: /begins with <course>/},
    {what: 'broken XML', from: '</courseStructure>', to: '', says: /cmi5.xml cannot be read as XML/},
    {what: 'no unit', from: /<au [\s\S]*?<\/au>/g, to: '', says: /has no <au>/},
    {what: 'a unit without a page', from: /<url>.*?<\/url>/, to: '', says: /<au> {2}It has no <url>/},
    {
      what: 'a page that is not there',
      from: '>signs.html<',
      to: '>Signs.html<',
      says: /Signs.html is not in the zip/,
    },
    {
      what: 'a page of another kind',
      from: '>signs.html<',
      to: '>file:///signs.html<',
      says: /by a path in the zip, or by https/,
    },
    {
      what: 'a parameter of the LMS in an address',
      from: '>signs.html<',
      to: '>signs.html?actor=x<',
      says: /"actor" in the address/,
    },
    {
      what: 'an unknown moveOn',
      from: 'moveOn="CompletedAndPassed"',
      to: 'moveOn="completedAndPassed"',
      says: /moveOn="completedAndPassed" is not known/,
    },
    {
      what: 'an unknown launch method',
      from: 'launchMethod="AnyWindow"',
      to: 'launchMethod="Popup"',
      says: /launchMethod="Popup" is not known/,
    },
    {
      what: 'a mastery score in percent',
      from: 'masteryScore="0.7"',
      to: 'masteryScore="70"',
      says: /masteryScore="70" must be a number from 0 to 1/,
    },
    {
      what: 'a mastery score that is no number',
      from: 'masteryScore="0.7"',
      to: 'masteryScore="high"',
      says: /masteryScore="high"/,
    },
    {
      what: 'a relative id',
      from: /<au id="[^"]+"/,
      to: '<au id="signs"',
      says: /"signs" must be an absolute IRI/,
    },
    {what: 'an id used twice', from: /(<block id=")[^"]+/, to: '$1urn:x-course', says: /is used twice/},
    {
      what: 'a reference to no objective',
      from: /idref="[^"]+"/,
      to: 'idref="urn:x"',
      says: /idref="urn:x" names no objective/,
    },
    {
      what: 'a title without text',
      from: /(<title>\s*<langstring lang="lv">)[^<]*/,
      to: '$1',
      says: /<langstring> {2}It is empty/,
    },
    {
      what: 'a title without its language',
      from: '<langstring lang="lv">',
      to: '<langstring>',
      says: /lang="" is no language/,
    },
    {
      what: 'a plain title',
      from: /<title>[\s\S]*?<\/title>/,
      to: '<title>Kurss</title>',
      says: /<title> {2}It has no <langstring>/,
    },
    {
      what: 'a missing description',
      from: /<description>[\s\S]*?<\/description>/,
      to: '',
      says: /<course> {2}It has no <description>/,
    },
    {
      what: 'a page before its title',
      from: /(<au [^>]*>)([\s\S]*?)(<url>.*?<\/url>)/,
      to: '$1$3$2',
      says: /stands too late in <au>/,
    },
    {
      what: 'an unknown element',
      from: '<url>',
      to: '<prerequisites/><url>',
      says: /<prerequisites> {2}It cannot stand in <au>/,
    },
  ])('with $what is told', async ({from, to, says}) => {
    const text = manifestOf(sound);
    // The id of the course, for a block that takes the same.
    const id = /<course id="([^"]+)"/.exec(text)?.[1] ?? '';
    const changed = text.replace(from, to).replace('urn:x-course', id);
    expect(changed).not.toBe(text);
    const files = new Map([...sound, ['cmi5.xml', new TextEncoder().encode(changed)]]);
    expect((await checkPackageFiles(files)).join('\n')).toMatch(says);
  });

  it('may write a page by another address of the same file', async () => {
    const text = manifestOf(sound).replace('>signs.html<', '>./si%67ns.html?theme=1<');
    const files = new Map([...sound, ['cmi5.xml', new TextEncoder().encode(text)]]);
    expect(await checkPackageFiles(files)).toEqual([]);
  });

  it('in a folder is told', async () => {
    const files = new Map([...sound].map(([path, bytes]) => [`course/${path}`, bytes]));
    expect(await checkPackageFiles(files)).toEqual([
      expect.stringMatching(/cmi5.xml must stand at the root.*the zip has course\/cmi5.xml/),
    ]);
  });
});
